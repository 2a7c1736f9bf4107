import { describe, expect, it } from 'vitest';
import { answerOf, bookOf } from './host-of';

describe('Merged cells', () => {
  it('keep the value at their top left, and the others are empty', () => {
    const book = bookOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const body =
      "sheet.getRange('A1:B2').merge(); return [sheet.getDataRange().getValues(), sheet.getRange('B2').isPartOfMerge(), sheet.getLastRow()];";
    expect(answerOf(body, { book })).toEqual([[['a']], true, 1]);
  });

  it('are merged row by row or column by column', () => {
    const body = `sheet.getRange('A1:B2').setValues([['a', 'b'], ['c', 'd']]);
      function merged() { return sheet.getRange('A1:B2').getMergedRanges().map(function (range) { return range.getA1Notation(); }); }
      sheet.getRange('A1:B2').mergeAcross(); var across = merged();
      sheet.getRange('A1:B2').mergeVertically(); var down = merged();
      return [across, down, sheet.getRange('A1:B2').getValues()];`;
    expect(answerOf(body)).toEqual([
      ['A1:B1', 'A2:B2'],
      ['A1:A2', 'B1:B2'],
      [
        ['a', ''],
        ['', ''],
      ],
    ]);
  });

  it('take a value only at their top left', () => {
    const body = `sheet.getRange('A1:B1').merge(); sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
      var read = sheet.getRange('A1:C1').getValues(); sheet.getRange('A1:B1').breakApart();
      return [read, sheet.getRange('A1:C1').getValues(), sheet.getRange('A1:C1').getDisplayValues()];`;
    expect(answerOf(body)).toEqual([[[1, '', 3]], [[1, '', 3]], [['1', '', '3']]]);
  });

  it('show nothing of what a file holds under them', () => {
    const book = bookOf([['a', 'b']]);
    book.sheets[0]?.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    expect(answerOf("return sheet.getRange('A1:B1').getValues();", { book })).toEqual([['a', '']]);
  });

  it('cannot be merged or taken apart in part', () => {
    const message = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => answerOf("sheet.getRange('A1:B2').merge(); sheet.getRange('B2:C3').merge();")).toThrow(message);
    expect(() => answerOf("sheet.getRange('A1:B2').merge(); sheet.getRange('A1').breakApart();")).toThrow(message);
    expect(() => answerOf("sheet.getRange('A1:B2').merge(); sheet.getRange('A1:C3').merge();")).not.toThrow();
  });

  it('do not lie half in the frozen rows or columns', () => {
    expect(() => answerOf("sheet.setFrozenRows(1); sheet.getRange('A1:A2').merge();")).toThrow(
      "You can't merge frozen and non-frozen rows.",
    );
    expect(() => answerOf("sheet.getRange('A1:C1').merge(); sheet.setFrozenColumns(1);")).toThrow(
      "Sorry, you can't freeze columns which contain only part of a merged cell.",
    );
    expect(
      answerOf("sheet.getRange('A1:C1').merge(); sheet.setFrozenColumns(3); return sheet.getFrozenColumns();"),
    ).toBe(3);
  });

  it('grow and shrink with their rows, and are none when one cell is left', () => {
    const body = `sheet.getRange('A1:A3').merge(); sheet.insertRowsAfter(1, 1);
      var grown = sheet.getRange('A1').getMergedRanges()[0].getA1Notation();
      sheet.deleteRows(2, 3); return [grown, sheet.getRange('A1').isPartOfMerge()];`;
    expect(answerOf(body)).toEqual(['A1:A4', false]);
  });

  it('that join rows keep these from being sorted', () => {
    expect(() => answerOf("sheet.getRange('A1:A2').merge(); sheet.getRange('A1:B5').sort(1);")).toThrow(
      'share a merged cell',
    );
  });
});
