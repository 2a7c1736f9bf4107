import { describe, expect, it } from 'vitest';
import { emptySheet } from '../../../src/local/workbook';
import { answerOf, bookOf, hostOf } from './host-of';

describe('A range', () => {
  it.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(2, 1, 0, 3)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(2, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1, 1).offset(0, 0, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(101, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 11)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('not a range')", 'Range not found'],
    ["sheet.getRange('Other!A1')", 'Range not found'],
    [
      'sheet.getRange(1.5, 1)',
      "The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "sheet.getRange('1', 2)",
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['sheet.getRange()', "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [
      'sheet.getRange(1, undefined)',
      "The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['SpreadsheetApp.flush(1)', "The parameters (number) don't match the method signature for SpreadsheetApp.flush."],
  ])('%s throws: %s', (call, message) => {
    expect(() => answerOf(call)).toThrow(expect.objectContaining({ name: 'Exception', message }));
  });

  it.each([
    ["'B2'", 'B2'],
    ["'B2:C3'", 'B2:C3'],
    ["'$B$2:C3'", 'B2:C3'],
    ["'A2:B'", 'A2:B100'],
    ["'B:C'", 'B1:C100'],
    ["'2:3'", 'A2:J3'],
    ["'Customers!A1'", 'A1'],
    ['2, 3', 'C2'],
    ['2, 3, 4', 'C2:C5'],
    ['2, 3, 4, 2', 'C2:D5'],
  ])('getRange(%s) is %s', (place, notation) => {
    expect(answerOf(`return sheet.getRange(${place}).getA1Notation();`)).toBe(notation);
  });

  it('knows where it stands', () => {
    const body = `var r = sheet.getRange('B2:D5');
      return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getGridId(),
        r.offset(1, 1).getA1Notation(), r.getCell(2, 2).getA1Notation(), r.getSheet().getName()];`;
    expect(answerOf(body)).toEqual([2, 2, 5, 4, 4, 3, 0, 'C3:E6', 'C3', 'Customers']);
  });

  it('cannot be used when its sheet is deleted', () => {
    const body =
      "var other = book.insertSheet('B'); var r = other.getRange('A1'); book.deleteSheet(other); r.getValue();";
    expect(() => answerOf(body)).toThrow('Sheet 1 not found');
  });

  it('is part of a merge when one of its cells is', () => {
    const book = bookOf();
    book.sheets[0]?.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    expect(
      answerOf("return [sheet.getRange('B1').isPartOfMerge(), sheet.getRange('C1').isPartOfMerge()];", { book }),
    ).toEqual([true, false]);
  });
});

describe('A sheet', () => {
  it('has no last row and column when it is empty, and a data range of one empty cell', () => {
    const body = 'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getValues()];';
    expect(answerOf(body)).toEqual([0, 0, [['']]]);
  });

  it('ends with the last value: unchecked boxes count, looks do not', () => {
    const body = `sheet.getRange('A50').setBackground('red'); sheet.getRange('B1:B7').insertCheckboxes();
      return [sheet.getLastRow(), sheet.getLastColumn()];`;
    expect(answerOf(body)).toEqual([7, 2]);
  });

  it('ends with the last value: spaces and a formula that gives nothing count', () => {
    const spaces = "sheet.getRange('A4').setValue(' '); return [sheet.getLastRow(), sheet.getLastColumn()];";
    expect(answerOf(spaces)).toEqual([4, 1]);
    const nothing = bookOf([['x']]);
    nothing.sheets[0]?.formulas.set('7,2', '=IF(FALSE;1;"")');
    expect(answerOf('return [sheet.getLastRow(), sheet.getLastColumn()];', { book: nothing })).toEqual([8, 3]);
  });

  it('ends at its last row when its boxes go down to there', () => {
    expect(
      answerOf("sheet.getRange('B:B').insertCheckboxes(); return sheet.getLastRow() === sheet.getMaxRows();"),
    ).toBe(true);
  });

  it('is found by name whatever the case, and is null when it is missing', () => {
    const body =
      "return [book.getSheetByName('customers').getName(), book.getSheetByName('Gone'), book.getSheetById(9)];";
    expect(answerOf(body)).toEqual(['Customers', null, null]);
  });

  it('comes with 1000 rows and 26 columns, after the active one, and becomes active', () => {
    const body =
      "var s = book.insertSheet('B'); return [s.getMaxRows(), s.getMaxColumns(), s.getIndex(), book.getActiveSheet().getName()];";
    expect(answerOf(body)).toEqual([1000, 26, 2, 'B']);
  });

  it('takes the next free name when it is given none', () => {
    expect(answerOf("book.insertSheet('sheet2'); return book.insertSheet().getName();")).toBe('Sheet3');
  });

  it('gives way to its neighbour when it is deleted while it is the active one', () => {
    expect(answerOf("book.deleteSheet(book.insertSheet('B')); return book.getActiveSheet().getName();")).toBe(
      'Customers',
    );
  });

  it('can be hidden and shown while another is in sight', () => {
    const body =
      "book.insertSheet('B'); sheet.hideSheet(); var hidden = sheet.isSheetHidden(); sheet.showSheet(); return [hidden, sheet.isSheetHidden()];";
    expect(answerOf(body)).toEqual([true, false]);
  });

  it('is cleared of values and looks, and keeps its validations', () => {
    const body = `sheet.getRange('A1:B2').setValue('x').setBackground('red');
      sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.clear();
      return [sheet.getLastRow(), sheet.getRange('A1').getBackground(), sheet.getRange('B1').getDataValidation() === null];`;
    expect(answerOf(body)).toEqual([0, '#ffffff', false]);
  });

  it('has columns of 100 pixels until they are set or fitted to what they show', () => {
    const body = `sheet.getRange('B1').setValue(Array(31).join('x')); sheet.setColumnWidths(3, 2, 55); sheet.autoResizeColumns(2, 1);
      return [1, 2, 3, 4].map(function (column) { return sheet.getColumnWidth(column); });`;
    expect(answerOf(body)).toEqual([100, 210, 55, 55]);
  });

  it('can come at a place counted from 0', () => {
    expect(answerOf("return book.insertSheet('B', 0).getIndex();")).toBe(1);
  });

  it('cannot take a name that another has, in any case', () => {
    expect(() => answerOf("book.insertSheet('CUSTOMERS');")).toThrow(
      'A sheet with the name "CUSTOMERS" already exists. Please enter another name.',
    );
    expect(() => answerOf("book.insertSheet('B').setName('customers');")).toThrow('already exists');
    expect(() => answerOf("book.insertSheet(Array(102).join('x'));")).toThrow('100 characters');
  });

  it('cannot be deleted or hidden when it is the last one in sight', () => {
    expect(() => answerOf('book.deleteSheet(sheet);')).toThrow("You can't remove all the sheets in a document.");
    expect(() => answerOf('sheet.hideSheet();')).toThrow("You can't hide all the sheets in a document.");
  });

  it('takes its new name along into formulas', () => {
    const host = hostOf(
      "book.insertSheet('B').getRange('A1').setFormula('=GDPR_NO(Customers!A1)'); sheet.setName('My list');",
    );
    host.run('go');
    expect(host.book.sheets[1]?.formulas.get('0,0')).toBe("=GDPR_NO('My list'!A1)");
  });

  it('leaves lost references in formulas when it is deleted', () => {
    const host = hostOf(
      "var b = book.insertSheet('B'); sheet.getRange('A1').setFormula('=SUM(B!A1:A2)'); book.deleteSheet(b);",
    );
    host.run('go');
    expect(host.book.sheets[0]?.formulas.get('0,0')).toBe('=SUM(#REF!)');
  });

  it('moves to a place counted from 1 and refuses one out of range', () => {
    expect(
      answerOf(
        "book.insertSheet('B'); book.moveActiveSheet(1); return book.getSheets().map(function (s) { return s.getName(); });",
      ),
    ).toEqual(['B', 'Customers']);
    expect(() => answerOf('book.moveActiveSheet(2);')).toThrow('position');
  });

  it('keeps developer metadata', () => {
    const body = `sheet.addDeveloperMetadata('zones', 'v1', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      var found = sheet.getDeveloperMetadata()[0]; found.setValue('v2');
      var seen = [found.getKey(), sheet.getDeveloperMetadata()[0].getValue()];
      found.remove(); return seen.concat(sheet.getDeveloperMetadata().length);`;
    expect(answerOf(body)).toEqual(['zones', 'v2', 0]);
  });

  it('cannot freeze all its rows or columns', () => {
    expect(() => answerOf('sheet.setFrozenRows(100);')).toThrow("You can't freeze all visible rows on the sheet.");
    expect(() => answerOf('sheet.setFrozenColumns(10);')).toThrow("You can't freeze all visible columns on the sheet.");
    expect(answerOf('return [sheet.setFrozenRows(1), sheet.getFrozenRows()];')).toEqual([undefined, 1]);
  });
});

describe('A copy of a sheet', () => {
  it('holds all that the original holds, at the end when it is copied, beside it when it is duplicated', () => {
    const body = `sheet.getRange('A1:B1').setValues([['x', '=A1']]).setBackground('red'); sheet.setFrozenRows(1); sheet.setTabColor('blue');
      book.insertSheet('B'); var copy = sheet.copyTo(book); var active = book.getActiveSheet().getName();
      sheet.activate(); var duplicate = book.duplicateActiveSheet();
      return [active, book.getActiveSheet().getName(), copy.getIndex(), duplicate.getIndex(), copy.getSheetId() === sheet.getSheetId(),
        copy.getRange('B1').getFormula(), copy.getRange('A1').getBackground(), copy.getFrozenRows(), copy.getTabColor(), copy.getName()];`;
    expect(answerOf(body)).toEqual([
      'B',
      'Copy of Customers 1',
      4,
      2,
      false,
      '=A1',
      '#ff0000',
      1,
      '#0000ff',
      'Copy of Customers',
    ]);
  });

  it('changes on its own, and takes no protections and names of ranges along', () => {
    const body = `sheet.getRange('A1').setValue('x'); sheet.protect(); book.setNamedRange('N', sheet.getRange('A1'));
      var copy = book.insertSheet('C', { template: sheet }); copy.getRange('A1').setValue('y').setNote('n');
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote(), copy.getNamedRanges().length, copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
        book.getActiveSheet().getName()];`;
    expect(answerOf(body)).toEqual(['x', '', 0, 0, 'C']);
    expect(() => answerOf("book.insertSheet('C', 'D');")).toThrow('The parameters (String,String)');
  });
});

describe('A spreadsheet', () => {
  it('can be renamed, and set to another locale and time zone', () => {
    const body = `book.rename('Clients'); book.setSpreadsheetLocale('lv_LV'); book.setSpreadsheetTimeZone('America/New_York');
      return [book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];`;
    expect(answerOf(body)).toEqual(['Clients', 'lv_LV', 'America/New_York']);
    expect(() => answerOf("book.setSpreadsheetTimeZone('Riga');")).toThrow('Riga is not a time zone.');
  });

  it('renames and deletes its active sheet', () => {
    const body = `book.insertSheet('B'); book.renameActiveSheet('C'); var renamed = book.getActiveSheet().getName();
      return [renamed, book.deleteActiveSheet().getName(), book.getNumSheets(), String(sheet.getType()), sheet.getFormUrl(), sheet.getTabColor()];`;
    expect(answerOf(body)).toEqual(['C', 'Customers', 1, 'GRID', null, null]);
  });
});

describe('Rows and columns', () => {
  it.each([
    ['sheet.deleteRows(99, 3)', 'Those rows are out of bounds.'],
    ['sheet.deleteRows(1, 100)', "You can't delete all the rows on the sheet."],
    ['sheet.setFrozenRows(1); sheet.deleteRows(2, 99)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['sheet.setFrozenRows(1); sheet.deleteRows(1, 100)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['sheet.deleteColumns(10, 2)', 'Those columns are out of bounds.'],
    ['sheet.insertRowsAfter(101, 1)', 'Those rows are out of bounds.'],
    [
      'sheet.insertRowsAfter(1)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.insertRowsAfter.",
    ],
  ])('%s throws: %s', (call, message) => {
    expect(() => answerOf(call)).toThrow(expect.objectContaining({ name: 'Exception', message }));
  });

  it('cannot be added above ten million cells in the workbook', () => {
    expect(() => answerOf('sheet.insertRowsAfter(1, 1000000);')).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('take values, notes, widths and merges with them', () => {
    const book = bookOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    book.sheets[0]?.merges.push({ row: 1, column: 0, rows: 1, columns: 2 });
    const host = hostOf(
      "sheet.getRange('B2').setNote('why'); sheet.setColumnWidth(2, 50); sheet.insertRowsBefore(2, 1); sheet.insertColumnsBefore(2, 1);",
      { book },
    );
    host.run('go');
    const [sheet = emptySheet(9, '')] = host.book.sheets;
    expect(sheet.values).toEqual([['a', null, 'b'], [], ['c', null, 'd']]);
    expect([...sheet.notes]).toEqual([['2,2', 'why']]);
    expect([...sheet.columnWidths]).toEqual([[2, 50]]);
    expect(sheet.merges).toEqual([{ row: 2, column: 0, rows: 1, columns: 3 }]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([101, 11]);
  });

  it('move the formulas that name them, on every sheet, and leave open ends open', () => {
    const host = hostOf(`var other = book.insertSheet('B');
      other.getRange('A1:A4').setFormulas([['=GDPR_NO(Customers!A2:B; "A2")'], ['=SUM(Customers!$C$5)'], ['=SUM(Customers!B:B)'], ['=LOG10(A2)']]);
      sheet.insertRowsAfter(1, 2); sheet.insertColumnsBefore(2, 1);`);
    host.run('go');
    expect([...(host.book.sheets[1]?.formulas.values() ?? [])]).toEqual([
      '=GDPR_NO(Customers!A4:C; "A2")',
      '=SUM(Customers!$D$7)',
      '=SUM(Customers!C:C)',
      '=LOG10(A2)',
    ]);
  });

  it('leave a lost reference behind when they are deleted', () => {
    const host = hostOf(
      "sheet.getRange('A1:A2').setFormulas([['=SUM(C3)'], ['=SUM(C3:C9)']]); sheet.deleteRows(3, 2);",
    );
    host.run('go');
    expect([...(host.book.sheets[0]?.formulas.values() ?? [])]).toEqual(['=SUM(#REF!)', '=SUM(C3:C7)']);
  });

  it('move conditional formats, their formulas, validations and the filter', () => {
    const host = hostOf(`
      var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2="RED"').setBackground('#f00').setRanges([sheet.getRange('A2:C9')]).build();
      sheet.setConditionalFormatRules([rule]);
      sheet.getRange('C2:C9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).build());
      sheet.getRange('A1:C9').createFilter();
      sheet.insertColumnsBefore(3, 1); sheet.insertRowsBefore(1, 1); sheet.deleteRows(9, 2);`);
    host.run('go');
    const [sheet = emptySheet(9, '')] = host.book.sheets;
    expect(sheet.conditionalFormats).toEqual([
      { areas: [{ row: 2, column: 0, rows: 6, columns: 4 }], formula: '=$D3="RED"', style: { background: '#ff0000' } },
    ]);
    expect(sheet.validations[0]?.area).toEqual({ row: 2, column: 3, rows: 6, columns: 1 });
    expect(sheet.filter?.area).toEqual({ row: 1, column: 0, rows: 7, columns: 4 });
  });

  it('that are inserted look like their neighbour, unless the switch says otherwise', () => {
    const body =
      "sheet.getRange('A1').setNumberFormat('@'); sheet.insertRowsAfter(1, 1); return sheet.getRange('A2').getNumberFormat();";
    expect(answerOf(body)).toBe('@');
    expect(answerOf(body, { settings: { insertedLinesInheritLooks: false } })).toBe('0.###############');
  });

  it('can come far below the values, and there take the look of their neighbour too', () => {
    const body = `sheet.getRange('A1').setValue('x'); sheet.getRange('B60').setBackground('red');
      sheet.insertRowsAfter(60, 2); sheet.insertColumnsAfter(2, 1);
      return [sheet.getRange('B62').getBackground(), sheet.getRange('C60').getBackground(), sheet.getLastRow()];`;
    expect(answerOf(body)).toEqual(['#ff0000', '#ff0000', 1]);
  });

  it('that are frozen are fewer when some of them are deleted', () => {
    expect(answerOf('sheet.setFrozenRows(3); sheet.deleteRows(2, 4); return sheet.getFrozenRows();')).toBe(1);
  });
});
