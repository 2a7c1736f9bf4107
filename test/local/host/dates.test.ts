import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

const MARCH_FIRST_SERIAL = 46_082;

describe('A date', () => {
  it.each(['Europe/Riga', 'America/Los_Angeles', 'Pacific/Auckland', 'Etc/UTC'])(
    'is midnight in the zone of the spreadsheet: %s',
    (zone) => {
      const body =
        "return Utilities.formatDate(sheet.getRange('A1').getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss');";
      expect(answerOf(body, { book: dated(zone) })).toBe('2026-03-01 00:00:00');
    },
  );

  it.each([
    ['America/Los_Angeles', 'Europe/Riga', 28],
    ['America/New_York', 'Europe/Riga', 28],
    ['Europe/Riga', 'Pacific/Honolulu', 1],
    ['Europe/Riga', 'Europe/Riga', 1],
  ])('is for getDate in a script of %s and a spreadsheet of %s day %d', (scriptTimeZone, zone, day) => {
    const body = "return sheet.getRange('A1').getValue().getDate();";
    expect(answerOf(body, { book: dated(zone), scriptTimeZone })).toBe(day);
  });

  it('is the day before for toISOString east of Greenwich, and right for formatDate in the spreadsheet zone', () => {
    const body = `var date = sheet.getRange('A1').getValue();
      return [date.toISOString(), Utilities.formatDate(date, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd')];`;
    expect(answerOf(body, { book: dated('Europe/Riga'), scriptTimeZone: 'America/Los_Angeles' })).toEqual([
      '2026-02-28T22:00:00.000Z',
      '2026-03-01',
    ]);
  });

  it('that a script makes lands on the day that the zone of the spreadsheet then has', () => {
    const body = "return sheet.getRange('A1').setValue(new Date(2026, 2, 1)).getDisplayValue();";
    const book = bookOf([], { locale: 'lv_LV', timeZone: 'Europe/Riga' });
    expect(answerOf(body, { book, scriptTimeZone: 'America/Los_Angeles' })).toBe('01.03.2026 10:00:00');
  });

  it('is off by an hour in summer for a script that counts on GMT+2', () => {
    const body = "return Utilities.formatDate(sheet.getRange('A1').getValue(), 'GMT+2', 'yyyy-MM-dd HH:mm');";
    expect([
      answerOf(body, { book: dated('Europe/Riga') }),
      answerOf(body, { book: dated('Europe/Riga', MARCH_FIRST_SERIAL + 100) }),
    ]).toEqual(['2026-03-01 00:00', '2026-06-08 23:00']);
  });

  it('gives an automatic cell a date format, and leaves a format that is there', () => {
    const body = `sheet.getRange('B1').setNumberFormat('yyyy-mm-dd');
      sheet.getRange('A1:B1').setValues([[new Date(Date.UTC(2026, 0, 15)), new Date(Date.UTC(2026, 0, 15))]]);
      return [sheet.getRange('A1:B1').getDisplayValues()[0], sheet.getRange('A1').getNumberFormat()];`;
    expect(answerOf(body, { book: bookOf([], { timeZone: 'Etc/UTC' }) })).toEqual([
      ['1/15/2026', '2026-01-15'],
      'M/d/yyyy',
    ]);
  });

  it('with a time gives an automatic cell a format with the time', () => {
    const body = `var cell = sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 15, 9, 5)));
      return [cell.getDisplayValue(), cell.getNumberFormat()];`;
    expect(answerOf(body, { book: bookOf([], { timeZone: 'Etc/UTC' }) })).toEqual([
      '1/15/2026 9:05:00',
      'M/d/yyyy h:mm:ss',
    ]);
  });

  it.each(['yyyy-mm-dd', 'h:mm', '[h]:mm:ss', 'mm:ss', 'dd.MM.yyyy', '[$-426]d. mmmm', 'dd.mm.yyyy;@'])(
    'is what a number is read as under %s',
    (format) => {
      const body = "return sheet.getRange('A1').setNumberFormat(args[0]).getValue() instanceof Date;";
      expect(hostOf(body, { book: bookOf([[0.5]]) }).run('go', [format])).toBe(true);
    },
  );

  it.each(['general', '0.00', '#,##0', '0%', '@', '0 "days"', '[Red]0', '0.00E+00', '# ?/?', '[$USD] #,##0'])(
    'is read as a number under %s',
    (format) => {
      const body =
        "return sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 2, 1))).setNumberFormat(args[0]).getValue();";
      expect(hostOf(body, { book: bookOf([], { timeZone: 'Etc/UTC' }) }).run('go', [format])).toBe(MARCH_FIRST_SERIAL);
    },
  );

  it('is a text when it is a text', () => {
    const body = "return sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').getValue();";
    expect(answerOf(body, { book: bookOf([['soon']]) })).toBe('soon');
  });

  it('of a time alone is on 1899-12-30 in the zone of the spreadsheet', () => {
    const body = `var value = sheet.getRange('A1').setValue('12:30').getValue();
      return Utilities.formatDate(value, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss');`;
    for (const timeZone of ['Europe/Riga', 'America/Los_Angeles', 'Asia/Kolkata']) {
      expect(answerOf(body, { book: bookOf([], { timeZone }) })).toBe('1899-12-30 12:30:00');
    }
  });

  it('of a time alone comes back as it was when it is written again', () => {
    const body = `var value = sheet.getRange('A1').setValue('12:30').getValue();
      return sheet.getRange('B1').setNumberFormat('h:mm:ss').setValue(value).getDisplayValue();`;
    expect(answerOf(body)).toBe('12:30:00');
  });

  it.each([-1, -36_522, 0, 1, 59, 60])('before or about 1900, of serial day %d, comes back as it was', (serial) => {
    const host = hostOf("var cell = sheet.getRange('A1'); cell.setValue(cell.getValue()); return 0;", {
      book: dated('Europe/Riga', serial),
    });
    host.run('go');
    expect(host.book.sheets[0]?.values).toEqual([[serial]]);
  });
});

describe('In the night in which the clocks go forward', () => {
  it('each instant comes back as it was', () => {
    const body =
      "var cell = sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 2, 29, 0, 30))); return [cell.getDisplayValue(), cell.getValue().getTime() - Date.UTC(2026, 2, 29, 0, 30)];";
    expect(answerOf(body, { book: bookOf([], { locale: 'lv_LV' }) })).toEqual(['29.03.2026 2:30:00', 0]);
  });

  it.each([
    ['Europe/Riga', '2026-03-29 03:30', '2026-03-29 04:30'],
    ['America/Los_Angeles', '2026-03-08 02:30', '2026-03-08 03:30'],
    ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-04 02:45'],
  ])('in %s, %s does not exist and is read as %s', (timeZone, typed, read) => {
    expect(readBack(timeZone, typed)).toBe(read);
  });

  it('a day is still its midnight', () => {
    expect([readBack('Europe/Riga', '2026-03-29'), readBack('Europe/Riga', '2026-03-30')]).toEqual([
      '2026-03-29 00:00',
      '2026-03-30 00:00',
    ]);
  });

  it('a day of a zone whose clocks change at midnight begins an hour late', () => {
    expect(readBack('America/Santiago', '2026-09-06')).toBe('2026-09-06 01:00');
  });
});

describe('In the night in which the clocks go back', () => {
  it.each([
    ['Europe/Riga', '2026-10-25 03:30', Date.UTC(2026, 9, 25, 1, 30)],
    ['America/Los_Angeles', '2026-11-01 01:30', Date.UTC(2026, 10, 1, 9, 30)],
  ])('in %s, %s exists twice and is read as the later one, in standard time', (timeZone, typed, instant) => {
    const host = hostOf("return sheet.getRange('A1').setValue(args[0]).getValue().getTime();", {
      book: bookOf([], { timeZone }),
    });
    expect(host.run('go', [typed])).toBe(instant);
  });

  it('an instant in the first of the two hours comes back an hour later', () => {
    const body =
      "var cell = sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 9, 25, 0, 30))); return [cell.getDisplayValue(), cell.getValue().getTime() - Date.UTC(2026, 9, 25, 0, 30)];";
    expect(answerOf(body, { book: bookOf([], { locale: 'lv_LV' }) })).toEqual(['25.10.2026 3:30:00', 3_600_000]);
  });
});

describe('formatDate', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-03-01 05:06:07.089'],
    ['yy y yyyyy', '26 2026 02026'],
    ['M MM MMM MMMM', '3 03 Mar March'],
    ['d dd D', '1 01 60'],
    ['E EEE EEEE u', 'Sun Sun Sunday 7'],
    ['h:mm a', '5:06 AM'],
    ['H k K h', '5 5 5 5'],
    ['m mm s ss', '6 06 7 07'],
    ['G', 'AD'],
    ['z Z X XX XXX', 'UTC +0000 Z Z Z'],
    ["d MMM yyyy 'at' HH 'o''clock' ''", "1 Mar 2026 at 05 o'clock '"],
    ['dd.MM.yyyy / HH-mm', '01.03.2026 / 05-06'],
    ['', ''],
  ])('prints %s as %s', (pattern, text) => {
    expect(formatted('UTC', pattern)).toBe(text);
  });

  it('tells months from minutes by the capital', () => {
    expect(formatted('UTC', 'yyyy-mm-dd HH:MM')).toBe('2026-06-01 05:03');
  });

  it.each([
    ['Europe/Riga', 'EET +0200 +02 +0200 +02:00'],
    ['America/New_York', 'EST -0500 -05 -0500 -05:00'],
    ['Asia/Kolkata', 'IST +0530 +05 +0530 +05:30'],
    ['GMT+1', 'GMT+01:00 +0100 +01 +0100 +01:00'],
    ['GMT-0330', 'GMT-03:30 -0330 -03 -0330 -03:30'],
    ['Etc/GMT-2', undefined],
  ])('knows the zone %s', (zone, text) => {
    if (text !== undefined) expect(formatted(zone, 'z Z X XX XXX')).toBe(text);
    else expect(formatted(zone, 'Z')).toBe('+0200');
  });

  it('takes a zone that it does not know for Greenwich', () => {
    expect(['Nowhere/None', 'europe/riga', 'UTC+2', '+02:00', ''].map((zone) => formatted(zone, 'z H'))).toEqual(
      Array.from({ length: 5 }, () => 'GMT 5'),
    );
  });

  it('does not print the year of the week, which is a mistake for the year', () => {
    expect(() => formatted('UTC', 'YYYY-MM-dd')).toThrow('The date pattern letter Y is not modelled.');
  });

  it('refuses letters that mean nothing, and a quote that does not end', () => {
    expect(() => formatted('UTC', 'yyyy-MM-ddTHH:mm')).toThrow("Illegal pattern character 'T'");
    expect(() => formatted('UTC', "d 'o''clock")).toThrow('Unterminated quote');
  });

  it('does not make up the name of a zone', () => {
    expect(() => formatted('Asia/Riyadh', 'z')).toThrow('The name of the time zone Asia/Riyadh is not modelled');
    expect(() => formatted('Europe/Riga', 'zzzz')).toThrow('The long names of time zones are not modelled.');
  });

  it('prints by the clock of the zone that it is given, whatever the zones of script and spreadsheet', () => {
    const options = { book: bookOf([], { timeZone: 'Europe/Riga' }), scriptTimeZone: 'America/Los_Angeles' };
    const body = "return Utilities.formatDate(new Date(Date.UTC(2026, 2, 1, 20)), 'Asia/Tokyo', 'yyyy-MM-dd HH:mm');";
    expect(answerOf(body, options)).toBe('2026-03-02 05:00');
  });
});

// Helpers

function dated(timeZone: string, serial = MARCH_FIRST_SERIAL): ReturnType<typeof bookOf> {
  const book = bookOf([[serial]], { timeZone });
  book.sheets[0]?.styles.push([{ numberFormat: 'yyyy-mm-dd' }]);
  return book;
}

function readBack(timeZone: string, typed: string): unknown {
  const body =
    "return Utilities.formatDate(sheet.getRange('A1').setValue(args[0]).getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');";
  return hostOf(body, { book: bookOf([], { timeZone }) }).run('go', [typed]);
}

function formatted(zone: string, pattern: string): unknown {
  const body = 'return Utilities.formatDate(new Date(Date.UTC(2026, 2, 1, 5, 6, 7, 89)), args[0], args[1]);';
  return hostOf(body).run('go', [zone, pattern]);
}
