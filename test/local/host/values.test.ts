import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

const TYPED = "sheet.getRange('A1').setValue(args[0]); return sheet.getRange('A1').getValue();";

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

describe('A text is read as if it were typed:', () => {
  it.each([
    ['00123', 123],
    ['007', 7],
    ['22 34', 2234],
    ['+37120000000', 37_120_000_000],
    ['+371 20 000 000', 37_120_000_000],
    ['-5', -5],
    ['-', '-'],
    ['-abc', '-abc'],
    ['+', '+'],
    ['10%', 0.1],
    ['1e3', 1000],
    ['1,234.5', 1234.5],
    ['1,23', '1,23'],
    ['$5', 5],
    ['(371)', -371],
    ['(371) 20', '(371) 20'],
    ['TRUE', true],
    ['false', false],
    ["'007", '007'],
    ['Anna', 'Anna'],
    ['anna@example.com', 'anna@example.com'],
    ['31.02.2026', '31.02.2026'],
    ['192.168.1.1', '192.168.1.1'],
    ['May', 'May'],
    ['2026-03-01T12:30:00Z', '2026-03-01T12:30:00Z'],
    ['=', '='],
  ])('%s becomes %s', (text, value) => {
    expect(hostOf(TYPED).run('go', [text])).toBe(value);
  });

  it('a plus before a word makes a formula that fails', () => {
    const host = hostOf(
      "sheet.getRange('A1').setValue('+Dri7'); return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];",
    );
    expect(host.run('go')).toEqual(['#ERROR!', '=+Dri7']);
  });

  it('a plus is kept when the switch says so', () => {
    expect(hostOf(TYPED, { settings: { plusIsRead: false } }).run('go', ['+37120000000'])).toBe('+37120000000');
  });

  it('an equals sign makes a formula', () => {
    const body =
      "sheet.getRange('A1').setValue('=HYPERLINK(\"x\")'); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];";
    expect(answerOf(body)).toEqual(['=HYPERLINK("x")', '']);
  });

  it('appendRow reads texts too', () => {
    expect(answerOf("sheet.appendRow(['+371 1', '007']); return sheet.getDataRange().getValues();")).toEqual([
      [3711, 7],
    ]);
  });

  it.each(['+37120000000', '00123', '=HYPERLINK("x")', '2026-03-01', 'TRUE', '10%', "'007"])(
    'nothing is read from %s in a cell whose format is text',
    (text) => {
      const body =
        "var cell = sheet.getRange('A1').setNumberFormat('@'); cell.setValue(args[0]); return [cell.getValue(), cell.getDisplayValue(), cell.getFormula()];";
      expect(hostOf(body).run('go', [text])).toEqual([text, text, '']);
    },
  );

  it('an equals sign makes a formula even in a text cell when the switch says so', () => {
    const host = hostOf(
      "sheet.getRange('A1').setNumberFormat('@').setValue('=A2'); return sheet.getRange('A1').getFormula();",
      {
        settings: { textFormatStopsFormulas: false },
      },
    );
    expect(host.run('go')).toBe('=A2');
  });

  it.each([
    ['en_US', '3/1/2026', '2026-03-01'],
    ['en_US', '2026-03-01', '2026-03-01'],
    ['en_US', '3/4', '2026-03-04'],
    ['en_US', 'Mar 1, 2026', '2026-03-01'],
    ['en_US', '01.03.2026', '2026-01-03'],
    ['lv_LV', '01.03.2026', '2026-03-01'],
    ['lv_LV', '1.3.2026.', '2026-03-01'],
    ['lv_LV', '2026-03-01', '2026-03-01'],
    ['de_DE', '1.3.26', '2026-03-01'],
    ['de_DE', '1.3.', '2026-03-01'],
    ['de_DE', '01/03/2026', '2026-03-01'],
  ])('in %s, %s is the day %s', (locale, text, day) => {
    const body =
      "var v = sheet.getRange('A1').setValue(args[0]).getValue(); return v instanceof Date ? Utilities.formatDate(v, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd') : v;";
    expect(hostOf(body, { book: bookOf([], { locale }) }).run('go', [text])).toBe(day);
  });

  it.each([
    ['lv_LV', '1,5', 1.5],
    ['lv_LV', '1 234,5', 1234.5],
    ['de_DE', '1.234,5', 1234.5],
    ['en_US', '1.5', 1.5],
    ['de_DE', '1,5%', 0.015],
  ])('in %s, %s is the number %d', (locale, text, value) => {
    expect(hostOf(TYPED, { book: bookOf([], { locale }) }).run('go', [text])).toBe(value);
  });

  it('a time is a part of a day', () => {
    const body =
      "sheet.getRange('A1:A2').setValues([['12:30'], ['3:30 PM']]); return sheet.getRange('A1:A2').getDisplayValues();";
    expect(answerOf(body)).toEqual([['12:30:00'], ['15:30:00']]);
  });
});

describe('A date', () => {
  const DAY = 46_082;

  function dated(timeZone: string): ReturnType<typeof bookOf> {
    const book = bookOf([[DAY]], { timeZone });
    book.sheets[0]?.styles.push([{ numberFormat: 'yyyy-mm-dd' }]);
    return book;
  }

  it.each(['Europe/Riga', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC'])(
    'is midnight in the zone of the spreadsheet: %s',
    (zone) => {
      const body =
        "return Utilities.formatDate(sheet.getRange('A1').getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss');";
      expect(answerOf(body, { book: dated(zone) })).toBe('2026-03-01 00:00:00');
    },
  );

  it('is another day for getDate when the script lives in another zone', () => {
    expect(
      answerOf("return sheet.getRange('A1').getValue().getDate();", {
        book: dated('Europe/Riga'),
        scriptTimeZone: 'America/New_York',
      }),
    ).toBe(28);
  });

  it('survives the night in which the clocks change', () => {
    const body =
      "var cell = sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 2, 29, 0, 30))); return [cell.getDisplayValue(), cell.getValue().getTime() - Date.UTC(2026, 2, 29, 0, 30)];";
    expect(answerOf(body, { book: bookOf([], { locale: 'lv_LV' }) })).toEqual(['29.03.2026 2:30:00', 0]);
  });

  it('gives an automatic cell a date format, and leaves a format that is there', () => {
    const body = `sheet.getRange('B1').setNumberFormat('yyyy-mm-dd');
      sheet.getRange('A1:B1').setValues([[new Date(Date.UTC(2026, 0, 15)), new Date(Date.UTC(2026, 0, 15))]]);
      return sheet.getRange('A1:B1').getDisplayValues()[0];`;
    expect(answerOf(body, { book: bookOf([], { timeZone: 'UTC' }) })).toEqual(['1/15/2026', '2026-01-15']);
  });

  it('is a number when its cell has no date format', () => {
    expect(answerOf("return sheet.getRange('A1').getValue();", { book: bookOf([[DAY]]) })).toBe(DAY);
  });

  it('is printed by patterns of SimpleDateFormat in any zone, an unknown one being Greenwich', () => {
    const body =
      "var d = new Date(Date.UTC(2026, 2, 1, 5, 6, 7)); return [Utilities.formatDate(d, 'Asia/Tokyo', \"d MMM yyyy 'at' HH:mm:ss Z\"), Utilities.formatDate(d, 'Nowhere/None', 'yy-M-d H')];";
    expect(answerOf(body)).toEqual(['1 Mar 2026 at 14:06:07 +0900', '26-3-1 5']);
  });

  it('is not printed by the year of the week, which is a mistake for the year', () => {
    expect(() => answerOf("Utilities.formatDate(new Date(), 'UTC', 'YYYY-MM-dd');")).toThrow(
      'The date pattern letter Y is not modelled.',
    );
  });
});

describe('A display value', () => {
  it.each([
    [1234.5, '', '1234.5', 'en_US'],
    [0.1 + 0.2, '', '0.3', 'en_US'],
    [1.5, '', '1,5', 'lv_LV'],
    [1234.5, '#,##0.00', '1,234.50', 'en_US'],
    [1234.5, '#,##0.00', '1.234,50', 'de_DE'],
    [7, '000', '007', 'en_US'],
    [0.256, '0%', '26%', 'en_US'],
    [0.256, '0.00%', '25.60%', 'en_US'],
    [-3.7, '0', '-4', 'en_US'],
    [2.5, '0.##', '2.5', 'en_US'],
    [5, '"€"0.00', '€5.00', 'en_US'],
    [46_082.5, 'dd.mm.yyyy hh:mm', '01.03.2026 12:00', 'lv_LV'],
    [46_082, 'mmm d, yyyy', 'Mar 1, 2026', 'en_US'],
    [46_082.75, 'h:mm AM/PM', '6:00 PM', 'en_US'],
    [12, '@', '12', 'en_US'],
  ])('of %d under %s is %s in %4$s', (value, format, shown, locale) => {
    const book = bookOf([[value]], { locale });
    expect(
      hostOf("return sheet.getRange('A1').setNumberFormat(args[0]).getDisplayValue();", { book }).run('go', [format]),
    ).toBe(shown);
  });

  it('of a truth is in capitals, and of an empty cell nothing', () => {
    expect(answerOf("return sheet.getRange('A1:B1').getDisplayValues();", { book: bookOf([[true]]) })).toEqual([
      ['TRUE', ''],
    ]);
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
