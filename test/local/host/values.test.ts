import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

describe('Values', () => {
  it('are refused when their rows or columns do not match the range, every row being looked at', () => {
    expect(() => answerOf("sheet.getRange('A1:B2').setValues([[1, 2]]);")).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => answerOf("sheet.getRange('A1:B2').setValues([[1, 2], [3]]);")).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => answerOf("sheet.getRange('A1:B2').setValues([]);")).toThrow('The data has 0 but the range has 2.');
    expect(() => answerOf("sheet.getRange('A1:B2').setValues([1, 2]);")).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it.each([
    ["setValues('x')", '(String)'],
    ['setValues(5)', '(number)'],
    ['setValues(null)', '(null)'],
    ["setValues(['a', 'b'])", '(String[])'],
  ])('are refused when they are no rows: %s', (call, types) => {
    expect(() => answerOf(`sheet.getRange('A1:B1').${call};`)).toThrow(
      `The parameters ${types} don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  });

  it('leave the sheet as it was when one of them is refused', () => {
    const host = hostOf("sheet.getRange('A1:B1').setValues([['ok', {}]]);");
    expect(() => host.run('go')).toThrow('A cell cannot hold an array or an object');
    expect(host.book.sheets[0]?.values).toEqual([]);
  });

  it('fill the whole range when there is one for it', () => {
    expect(answerOf("return sheet.getRange('A1:B2').setValue('x').getValues();")).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it.each(['null', 'undefined', "''"])('empty the cell when they are %s', (empty) => {
    expect(
      answerOf(
        `sheet.getRange('A1').setValue(1).setValue(${empty}); return [sheet.getRange('A1').getValue(), sheet.getLastRow(), sheet.getRange('A1').isBlank()];`,
      ),
    ).toEqual(['', 0, true]);
  });

  it('cannot be longer than 50,000 characters', () => {
    expect(() => answerOf("sheet.getRange('A1').setValue(Array(50002).join('x'));")).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('cannot be no number or no date', () => {
    expect(() => answerOf("sheet.getRange('A1').setValue(NaN);")).toThrow('A cell cannot hold NaN.');
    expect(() => answerOf("sheet.getRange('A1').setValue(new Date(NaN));")).toThrow('invalid date');
  });

  it('are read as numbers, truths, dates and texts, and an empty cell as an empty text', () => {
    const body = `var values = sheet.getRange('A1:E1').setValues([[1.5, true, new Date(0), 'x', null]]).getValues()[0];
      return values.map(function (value) { return value instanceof Date ? 'Date' : value; });`;
    expect(answerOf(body)).toEqual([1.5, true, 'Date', 'x', '']);
  });

  it('are shown as texts, all of them', () => {
    const body = `sheet.getRange('A1:E1').setValues([[1.5, true, new Date(Date.UTC(2026, 2, 1)), 'x', null]]);
      return sheet.getRange('A1:E1').getDisplayValues()[0];`;
    expect(answerOf(body, { book: bookOf([], { timeZone: 'Etc/UTC' }) })).toEqual(['1.5', 'TRUE', '3/1/2026', 'x', '']);
  });

  it('that are lists or objects are refused', () => {
    expect(() => answerOf("sheet.getRange('A1').setValue(['x']);")).toThrow('A cell cannot hold an array or an object');
    expect(() => answerOf("sheet.getRange('A1').setValue({ x: 1 });")).toThrow(
      'A cell cannot hold an array or an object',
    );
  });

  it('that are errors are read as their text', () => {
    expect(answerOf("return sheet.getRange('A1').getValue();", { book: bookOf([['#N/A']]) })).toBe('#N/A');
  });

  it('include those of hidden rows', () => {
    const book = bookOf([['h'], [1], [2]]);
    const [sheet] = book.sheets;
    if (sheet) sheet.filter = { area: { row: 0, column: 0, rows: 3, columns: 1 }, hidingColumns: [0] };
    expect(answerOf('return sheet.getDataRange().getValues();', { book })).toEqual([['h'], [1], [2]]);
  });
});

describe('appendRow', () => {
  it('writes after the last row with content and adds a row to a full sheet', () => {
    const body =
      "sheet.getRange('A100').setValue('end'); sheet.appendRow(['more']); return [sheet.getMaxRows(), sheet.getRange('A101').getValue()];";
    expect(answerOf(body)).toEqual([101, 'more']);
  });

  it('gives the new row no text format', () => {
    const body =
      "sheet.getRange('A1:A100').setNumberFormat('@').setValue('x'); sheet.appendRow(['007']); return sheet.getRange('A101').getValue();";
    expect(answerOf(body)).toBe(7);
  });

  it('refuses an empty list', () => {
    expect(() => answerOf('sheet.appendRow([]);')).toThrow(
      "don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    );
  });
});
