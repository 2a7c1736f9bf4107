import { describe, expect, it } from 'vitest';
import { answerOf, bookOf } from './host-of';

describe('Rows and columns', () => {
  it('are hidden and shown one by one or several at once', () => {
    const body = `sheet.hideRows(2); sheet.hideRows(4, 2); sheet.hideColumns(3, 2); sheet.showRows(5); sheet.unhideColumn(sheet.getRange('C1'));
      sheet.hideRow(sheet.getRange('A8:A9'));
      function hidden(count, is) { var all = []; for (var i = 1; i <= count; i++) if (sheet[is](i)) all.push(i); return all; }
      return [hidden(10, 'isRowHiddenByUser'), hidden(10, 'isColumnHiddenByUser'), sheet.isRowHiddenByFilter(2)];`;
    expect(answerOf(body)).toEqual([[2, 4, 8, 9], [4], false]);
  });

  it('come and go also where nothing was ever put into the rows above', () => {
    const book = bookOf();
    for (const sheet of book.sheets) sheet.styles[3] = [undefined, { bold: true }];
    const body = "sheet.insertColumnBefore(1); sheet.deleteColumn(1); return sheet.getRange('B4').getFontWeight();";
    expect(answerOf(body, { book })).toBe('bold');
  });

  it.each([
    ['sheet.hideRows(100, 2)', 'Those rows are out of bounds.'],
    ['sheet.hideColumns(0)', 'Those columns are out of bounds.'],
    ['sheet.showRows(1, 0)', 'The number of rows must be at least 1.'],
    ['sheet.isRowHiddenByUser(101)', 'Those rows are out of bounds.'],
    ['sheet.getRowHeight(101)', 'Those rows are out of bounds.'],
    ['sheet.setColumnWidth(11, 50)', 'Those columns are out of bounds.'],
    ['sheet.hideRows(2, 99); sheet.setFrozenRows(1)', "You can't freeze all visible rows on the sheet."],
    ['sheet.insertRows(102)', 'Those rows are out of bounds.'],
  ])('%s throws: %s', (call, message) => {
    expect(() => answerOf(call)).toThrow(expect.objectContaining({ name: 'Exception', message }));
  });

  it('cannot all be hidden', () => {
    expect(() => answerOf('sheet.hideColumns(1, 10);')).toThrow('All columns of Customers would be hidden.');
  });

  it('stay hidden, and as high as they are, when others come and go', () => {
    const body = `sheet.hideRows(3); sheet.hideColumns(2); sheet.setRowHeight(3, 60); sheet.insertRowsBefore(1, 2); sheet.deleteColumn(1);
      return [sheet.isRowHiddenByUser(5), sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(1), sheet.getRowHeight(5), sheet.getRowHeight(3)];`;
    expect(answerOf(body)).toEqual([true, false, true, 60, 21]);
  });

  it('are as high as their text needs unless they are forced', () => {
    const body = `sheet.setRowHeight(1, 5).setRowHeights(2, 2, 40).setRowHeightsForced(4, 1, 5);
      return [1, 2, 3, 4, 5].map(function (row) { return sheet.getRowHeight(row); });`;
    expect(answerOf(body)).toEqual([21, 40, 40, 5, 21]);
  });

  it('can be read and written while they are hidden', () => {
    const body =
      "sheet.hideRows(2); sheet.getRange('A1:A3').setValues([[1], [2], [3]]); return sheet.getRange('A1:A3').getValues();";
    expect(answerOf(body)).toEqual([[1], [2], [3]]);
  });

  it('are inserted before a place', () => {
    const book = bookOf([['a', 'b']]);
    const body = `sheet.insertRows(1); sheet.insertColumns(2, 2);
      return [sheet.getSheetValues(2, 1, 1, 4), sheet.getMaxRows(), sheet.getMaxColumns()];`;
    expect(answerOf(body, { book })).toEqual([[['a', '', '', 'b']], 101, 12]);
  });

  it('are those of the active sheet when the spreadsheet is asked', () => {
    const body = `var other = book.insertSheet('B'); book.appendRow(['x']); book.hideRow(other.getRange('A3')); book.setFrozenRows(1);
      return [book.getLastRow(), book.getLastColumn(), other.isRowHiddenByUser(3), book.isRowHiddenByUser(3), other.getFrozenRows(), book.getSheetName(),
        book.deleteRow(1).getName(), sheet.getLastRow()];`;
    expect(answerOf(body)).toEqual([1, 1, true, true, 1, 'B', 'B', 0]);
  });

  it('that are appended come after the last row with content, and grow a full sheet', () => {
    const book = bookOf([['a'], ['b']]);
    const [sheet] = book.sheets;
    if (sheet) sheet.rowCount = 2;
    expect(answerOf("sheet.appendRow(['c']); return [sheet.getMaxRows(), sheet.getLastRow()];", { book })).toEqual([
      3, 3,
    ]);
    expect(() => answerOf('sheet.appendRow([]);')).toThrow("The parameters (Object[]) don't match");
  });

  it('cannot be more than 18,278 columns', () => {
    expect(() => answerOf('sheet.insertColumnsAfter(1, 18269);')).toThrow('above the limit of 10000000 cells');
  });
});
