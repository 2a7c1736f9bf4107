import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

describe('A text is read as if it were typed:', () => {
  it.each([
    ['00123', 123],
    ['007', 7],
    ['01234', 1234],
    ['22 34', 2234],
    ['+37120000000', 37_120_000_000],
    ['+371 20 000 000', 37_120_000_000],
    ['+5', 5],
    ['-5', -5],
    ['-', '-'],
    ['-abc', '-abc'],
    ['+', '+'],
    ['10%', 0.1],
    ['10 %', 0.1],
    ['1.1%', 0.011],
    ['1e3', 1000],
    ['1E-2', 0.01],
    ['1e999', '1e999'],
    ['1,234.5', 1234.5],
    ['$5', 5],
    ['-$5.50', -5.5],
    ['€5', 5],
    ['5 €', 5],
    ['($5)', -5],
    ['(371)', -371],
    ['(371) 20', '(371) 20'],
    ['.5', 0.5],
    ['TRUE', true],
    ['false', false],
    ['Anna', 'Anna'],
    ['anna@example.com', 'anna@example.com'],
    ['31.02.2026', '31.02.2026'],
    ['192.168.1.1', '192.168.1.1'],
    ['May', 'May'],
    ['Brīvības iela 5', 'Brīvības iela 5'],
    ['2026-03-01T12:30:00Z', '2026-03-01T12:30:00Z'],
    ['=', '='],
    ['.', '.'],
    ['N/A', 'N/A'],
  ])('%s becomes %s', (text, value) => {
    expect(typed(text)).toBe(value);
  });

  it('an apostrophe in front keeps the rest as it is and goes', () => {
    expect(["'007", "'=1+1", "'+371", "'TRUE", "''"].map((text) => typed(text))).toEqual([
      '007',
      '=1+1',
      '+371',
      'TRUE',
      "'",
    ]);
  });

  it('blanks around a number go, those around words stay', () => {
    expect([' 12 ', '\u00a012\u00a0', ' TRUE ', ' Anna '].map((text) => typed(text))).toEqual([12, 12, true, ' Anna ']);
  });

  it('no-break spaces stand between digits as spaces do', () => {
    expect(typed('371\u00a020\u202f000')).toBe(37_120_000);
  });

  it('full-width digits and long minus signs are read', () => {
    expect([typed('１２３'), typed('＋３７１'), typed('\u22125')]).toEqual([123, 371, -5]);
  });

  it('what is not read keeps its full-width characters', () => {
    expect(typed('東京１２')).toBe('東京１２');
  });

  it('a plus before a word makes a formula that fails', () => {
    const body =
      "sheet.getRange('A1').setValue('+Dri7'); return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];";
    expect(answerOf(body)).toEqual(['#ERROR!', '=+Dri7']);
  });

  it('a plus is kept when the switch says so', () => {
    expect(hostOf(TYPED, { settings: { plusIsRead: false } }).run('go', ['+37120000000'])).toBe('+37120000000');
  });

  it('an equals sign makes a formula', () => {
    const body =
      "sheet.getRange('A1').setValue('=HYPERLINK(\"x\")'); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];";
    expect(answerOf(body)).toEqual(['=HYPERLINK("x")', '']);
  });

  it.each(['=SUM(A1', '=A1)', '="open', '={1,2', '=1+', '=A1&'])(
    'a malformed formula, %s, keeps its text and shows #ERROR!',
    (text) => {
      const body =
        "var cell = sheet.getRange('A1').setValue(args[0]); return [cell.getFormula(), cell.getValue(), cell.getDisplayValue()];";
      const host = hostOf(body);
      expect(host.run('go', [text])).toEqual([text, '#ERROR!', '#ERROR!']);
      expect(host.book.sheets[0]?.values).toEqual([['#ERROR!']]);
    },
  );

  it.each(['=SUM(A1', '=A1)'])('%s shows an error also when it is set as a formula', (formula) => {
    const body = `var r = sheet.getRange('A1').setFormula('${formula}'); sheet.getRange('A2:A2').setFormulas([['${formula}']]);
      return [r.getFormula(), r.getValue(), sheet.getRange('A2').getDisplayValue()];`;
    expect(answerOf(body)).toEqual([formula, '#ERROR!', '#ERROR!']);
  });

  it('brackets in the texts of a formula are no brackets', () => {
    const body =
      "var cell = sheet.getRange('A1').setValue(args[0]); return [cell.getFormula(), cell.getDisplayValue()];";
    const text = '=CONCAT(")"; "(""(") & \'It\'\'s (\'!A1';
    expect(hostOf(body).run('go', [text])).toEqual([text, '']);
  });

  it('setValues, appendRow and the person at the keyboard are read alike', () => {
    const host = hostOf(
      "sheet.getRange('A1:B1').setValues([['+371 1', '007']]); sheet.appendRow(['+371 1', '007']); return 0;",
    );
    host.run('go');
    host.type({ sheetId: 0, row: 2, column: 0 }, '+371 1');
    host.type({ sheetId: 0, row: 2, column: 1 }, '007');
    expect(host.book.sheets[0]?.values).toEqual([
      [3711, 7],
      [3711, 7],
      [3711, 7],
    ]);
  });
});

describe('The format of a cell', () => {
  it.each([
    '+37120000000',
    '+Dri7',
    '00123',
    '22 34',
    '=HYPERLINK("x")',
    '2026-03-01',
    '3/4',
    '12:30',
    'TRUE',
    '10%',
    '$5',
    '1e3',
    "'007",
    ' 12 ',
    '１２３',
  ])('keeps %s verbatim when it is text', (text) => {
    const body =
      "var cell = sheet.getRange('A1').setNumberFormat('@'); cell.setValue(args[0]); return [cell.getValue(), cell.getDisplayValue(), cell.getFormula(), cell.getNumberFormat()];";
    expect(hostOf(body).run('go', [text])).toEqual([text, text, '', '@']);
  });

  it('keeps what is typed by hand verbatim when it is text', () => {
    const host = hostOf("sheet.getRange('A1').setNumberFormat('@'); return 0;");
    host.run('go');
    host.type({ sheetId: 0, row: 0, column: 0 }, '=1+1');
    expect([host.book.sheets[0]?.values, host.book.sheets[0]?.formulas.size]).toEqual([[['=1+1']], 0]);
  });

  it('keeps a text that was written as text when it becomes automatic afterwards', () => {
    const body =
      "return sheet.getRange('A1').setNumberFormat('@').setValue('007').setNumberFormat('general').getValue();";
    expect(answerOf(body)).toBe('007');
  });

  it('lets an equals sign make a formula even in a text cell when the switch says so', () => {
    const body = "sheet.getRange('A1').setNumberFormat('@').setValue('=A2'); return sheet.getRange('A1').getFormula();";
    expect(answerOf(body, { settings: { textFormatStopsFormulas: false } })).toBe('=A2');
  });

  it.each([
    ['10%', '0%', '10%'],
    ['12.5%', '0.00%', '12.50%'],
    ['1e3', '0.00E+00', '1.00E+03'],
    ['$5', '"$"#,##0', '$5'],
    ['$1234.5', '"$"#,##0.00', '$1,234.50'],
    ['1,234', '#,##0', '1,234'],
    ['3/4', 'M/d/yyyy', '3/4/2026'],
    ['2026-03-01', 'yyyy-mm-dd', '2026-03-01'],
    ['12:30', 'h:mm:ss', '12:30:00'],
    ['25:00', '[h]:mm:ss', '25:00:00'],
    ['2026-03-01 12:30', 'yyyy-mm-dd h:mm:ss', '2026-03-01 12:30:00'],
    ['12', '0.###############', '12'],
  ])('becomes that of what was typed, when it is automatic: %s', (text, format, shown) => {
    const body =
      "var cell = sheet.getRange('A1').setValue(args[0]); return [cell.getNumberFormat(), cell.getDisplayValue()];";
    expect(hostOf(body).run('go', [text])).toEqual([format, shown]);
  });

  it('stays when there is one', () => {
    const body =
      "var cell = sheet.getRange('A1').setNumberFormat('0.00').setValue('10%'); return [cell.getNumberFormat(), cell.getDisplayValue()];";
    expect(answerOf(body)).toEqual(['0.00', '0.10']);
  });

  it('is not changed by a number or a truth', () => {
    const body =
      "sheet.getRange('A1:B1').setValues([[5, true]]); return sheet.getRange('A1:B1').getNumberFormats()[0];";
    expect(answerOf(body)).toEqual(['0.###############', '0.###############']);
  });
});

describe('A time that is typed', () => {
  it.each([
    ['12:30', '1899-12-30 12:30:00'],
    ['12:30:15', '1899-12-30 12:30:15'],
    ['1:30 PM', '1899-12-30 13:30:00'],
    ['1:30pm', '1899-12-30 13:30:00'],
    ['12:15 AM', '1899-12-30 00:15:00'],
    ['1 PM', '1899-12-30 13:00:00'],
    ['25:00', '1899-12-31 01:00:00'],
    ['2026-03-01 12:30', '2026-03-01 12:30:00'],
    ['3/1/2026 1:30 PM', '2026-03-01 13:30:00'],
    ['3/1/2026, 13:30:05', '2026-03-01 13:30:05'],
  ])('makes %s the moment %s', (text, moment) => {
    expect(typedDay(text, 'en_US', 'yyyy-MM-dd HH:mm:ss')).toBe(moment);
  });

  it.each(['13:30 PM', '12:60 AM', '2026-03-01 25:00', '2026-03-01 12:30 Riga', '12:', ':30'])(
    'is none in %s',
    (text) => {
      expect(typed(text)).toBe(text);
    },
  );

  it('may have parts of a second only after the decimal mark of the locale', () => {
    expect(typed('2023-01-25 19:08:01.054474', 'nl_NL')).toBe('2023-01-25 19:08:01.054474');
    expect(typedDay('2023-01-25 19:08:01.5', 'en_US', 'HH:mm:ss.SSS')).toBe('19:08:01.500');
  });
});

// Helpers

const TYPED = "sheet.getRange('A1').setValue(args[0]); return sheet.getRange('A1').getValue();";
const TYPED_DAY =
  "var v = sheet.getRange('A1').setValue(args[0]).getValue(); return v instanceof Date ? Utilities.formatDate(v, book.getSpreadsheetTimeZone(), args[1]) : v;";

function typed(text: string, locale = 'en_US'): unknown {
  return hostOf(TYPED, { book: bookOf([], { locale }) }).run('go', [text]);
}

function typedDay(text: string, locale: string, pattern: string): unknown {
  return hostOf(TYPED_DAY, { book: bookOf([], { locale, timeZone: 'Etc/UTC' }) }).run('go', [text, pattern]);
}
