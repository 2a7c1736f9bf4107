import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cell';
import { isoDay } from '../../../src/core/day';
import { type Century, type ColumnOrder, columnOrder, readDate } from '../../../src/core/read/dates';
import { calendarEast } from '../judged';

describe('a date', () => {
  it.each([
    ['05.03.2018.', '2018-03-05'],
    ['05.03.2018', '2018-03-05'],
    ['5.3.18', '2018-03-05'],
    ['5. 3. 2018', '2018-03-05'],
    ['2018. gada 5. marts', '2018-03-05'],
    ['2018.gada 5.martā', '2018-03-05'],
    ['5. marts 2018', '2018-03-05'],
    ['05.03.2018. plkst. 14:20', '2018-03-05'],
    ['05.03.2018 14.20', '2018-03-05'],
    ['05.03.2018. g.', '2018-03-05'],
    ['2018-03-05', '2018-03-05'],
    ['2018/03/05', '2018-03-05'],
    ['2018.03.05.', '2018-03-05'],
    ['2018-03-05 23:59:59', '2018-03-05'],
    ['2018-03-05T23:59', '2018-03-05'],
    ['2018-03-05T10:00:00.000Z', '2018-03-05'],
    ['20110122T111244', '2011-01-22'],
    ['20110122', '2011-01-22'],
    ['20110122111244', '2011-01-22'],
    ['25/12/2017', '2017-12-25'],
    ['12/25/2017', '2017-12-25'],
    ['12-04-2022 09:30', '2022-04-12'],
    ['5 March 2018', '2018-03-05'],
    ['March 5th, 2018', '2018-03-05'],
    ['05-Mar-2018', '2018-03-05'],
    ['5. März 2018', '2018-03-05'],
    ['5 mars 2018', '2018-03-05'],
    ['5 de marzo de 2018', '2018-03-05'],
    ['5 marca 2018 r.', '2018-03-05'],
    ['5 марта 2018 г.', '2018-03-05'],
    ['5. märts 2018', '2018-03-05'],
    ['29.02.2020', '2020-02-29'],
  ])('%s is read to its day', (text, iso) => {
    expect(read(text)).toBe(`${iso} day`);
  });

  it('in Lithuanian is read to its day', () => {
    expect(read('2018 m. kovo 5 d.')).toBe('2018-03-05 day');
  });

  it.each([
    ['maijs 2018', '2018-05-01…2018-05-31 month'],
    ['2018. gada maijs', '2018-05-01…2018-05-31 month'],
    ['May 2018', '2018-05-01…2018-05-31 month'],
    ['2018-05', '2018-05-01…2018-05-31 month'],
    ['2018/5', '2018-05-01…2018-05-31 month'],
    ['05/2018', '2018-05-01…2018-05-31 month'],
    ['05.2018', '2018-05-01…2018-05-31 month'],
    ['5.2018', '2018-05-01…2018-05-31 month'],
    ['05.2018.', '2018-05-01…2018-05-31 month'],
    ['2018.05', '2018-05-01…2018-05-31 month'],
    ['2020-02', '2020-02-01…2020-02-29 month'],
    ['2018', '2018-01-01…2018-12-31 year'],
    ['2018.g.', '2018-01-01…2018-12-31 year'],
    ['2018. gads', '2018-01-01…2018-12-31 year'],
    [2018, '2018-01-01…2018-12-31 year'],
  ])('%s spans what it names', (cell, span) => {
    expect(read(cell)).toBe(span);
  });

  it('of two digits of a year is near us, and of a birth it lies behind us', () => {
    expect(read('5.3.26')).toBe('2026-03-05 day');
    expect(read('5.3.27')).toBe('2027-03-05 day');
    expect(read('5.3.99')).toBe('1999-03-05 day');
    expect(read('5.3.27', 'undecided', 'birth')).toBe('1927-03-05 day');
  });

  it('in the short form of spreadsheets has a month by name and a year of two digits', () => {
    expect(read('25-May-18')).toBe('2018-05-25 day');
  });

  it('with slashes keeps both readings until the column or the owner decides', () => {
    expect(read('3/5/2018')).toBe('2018-03-05…2018-05-03 day');
    expect(read('3/5/2018', 'DMY')).toBe('2018-05-03 day');
    expect(read('3/5/2018', 'MDY')).toBe('2018-03-05 day');
    expect(read('5/5/2018')).toBe('2018-05-05 day');
    expect(read('18/05/03', 'YMD')).toBe('2018-05-03 day');
    expect(read('3/5/2018 2:30 PM')).toBe('2018-03-05…2018-05-03 day');
  });

  it('with points is day first whatever the column shows', () => {
    expect(read('03.05.2018', 'MDY')).toBe('2018-05-03 day');
  });

  it('with dashes is day first until the column or the owner says otherwise', () => {
    expect(read('03-05-2018')).toBe('2018-05-03 day');
    expect(read('05-25-2018')).toBe('2018-05-25 day');
  });
});

describe('a number', () => {
  it('is a serial day, seconds, milliseconds or a packed date by its size', () => {
    expect(read(43164)).toBe('2018-03-05 day');
    expect(read(43164.99)).toBe('2018-03-05 day');
    expect(read('43164')).toBe('2018-03-05 day');
    expect(read(1_520_236_800)).toBe('2018-03-05 day');
    expect(read(1_520_236_800_000)).toBe('2018-03-05 day');
    expect(read(20180305)).toBe('2018-03-05 day');
  });

  it('is the same when it is kept as text', () => {
    expect(read('1520236800')).toBe('2018-03-05 day');
    expect(read('1520236800000')).toBe('2018-03-05 day');
  });

  it('that no date can be is none', () => {
    for (const value of [0, -5, Number.NaN, Number.POSITIVE_INFINITY, 0.5, 1])
      expect(read(value), String(value)).toBe('missing');
    for (const value of [123_456, 1e15, 1e300]) expect(read(value), String(value)).toBe('unreadable');
  });
});

describe('an instant', () => {
  const beforeMidnightInRiga = Date.UTC(2018, 4, 24, 21, 59);

  it('is the day where the spreadsheet is', () => {
    const at = (hours: number, milliseconds: number) => {
      const found = readDate(new Date(milliseconds), 'undecided', calendarEast(hours));
      return typeof found === 'object' ? isoDay(found.earliest) : found;
    };
    expect(at(2, beforeMidnightInRiga)).toBe('2018-05-24');
    expect(at(2, beforeMidnightInRiga + 60_000)).toBe('2018-05-25');
    expect(at(-8, beforeMidnightInRiga + 60_000)).toBe('2018-05-24');
    expect(at(10, beforeMidnightInRiga)).toBe('2018-05-25');
  });

  it('written with its zone is the day where the spreadsheet is', () => {
    expect(read('2018-05-24T21:59:00Z')).toBe('2018-05-24 day');
    expect(read('2018-05-24T22:00:00Z')).toBe('2018-05-25 day');
    expect(read('2018-05-25T00:30:00+03:00')).toBe('2018-05-24 day');
    expect(read('2018-05-24 23:00:00 UTC')).toBe('2018-05-25 day');
    expect(read('2018-05-24T18:00:00-0500')).toBe('2018-05-25 day');
    expect(read('2018-05-24T22:00:00.123456Z')).toBe('2018-05-25 day');
  });

  it('that is none is missing', () => {
    expect(read(new Date(Number.NaN))).toBe('missing');
  });

  it('of the beginning of a machine’s time is missing wherever the spreadsheet is', () => {
    expect(readDate('1970-01-01T00:00:00Z', 'undecided', calendarEast(2))).toBe('missing');
    expect(readDate('1970-01-01T00:00:00Z', 'undecided', calendarEast(-5))).toBe('missing');
  });
});

describe('what is no date', () => {
  it('is missing where the cell is blank or says that nothing is known', () => {
    for (const cell of ['', '  ', null, undefined, '-', '?', 'n/a', 'nav zināms', '#N/A', true, false]) {
      expect(read(cell), String(cell)).toBe('missing');
    }
  });

  it('is missing where a machine has written its default', () => {
    for (const cell of [
      0,
      '0',
      '1899-12-30',
      '30.12.1899',
      '1900-01-01',
      '1970-01-01',
      '01.01.1970.',
      '0000-00-00',
      '0000-00-00 00:00:00',
      '00.00.0000',
    ]) {
      expect(read(cell), String(cell)).toBe('missing');
    }
  });

  it('is no such day where the month is too short', () => {
    for (const text of [
      '2019-02-31',
      '31.02.2019',
      '29.02.2019',
      '31/04/2019',
      '31 February 2019',
      '20190231',
      '99.99.2019',
      '2018-13-01',
    ]) {
      expect(read(text), text).toBe('no-such-day');
    }
  });

  it('is unreadable where the text is not understood', () => {
    for (const text of [
      'yesterday',
      'pirms 2018',
      '2015-2016',
      'yes',
      '5.3',
      '2018-W10',
      '__proto__',
      '😀',
      '\uD800',
    ]) {
      expect(read(text), text).toBe('unreadable');
    }
  });

  it('is not looked for in a note', () => {
    for (const filler of [' ', 't', ',', '\n']) expect(read(`a${filler.repeat(50_000)}!`)).toBe('unreadable');
  });
});

describe('the order of a column', () => {
  it('is what its dates show: a first part over 12, or a second', () => {
    expect(columnOrder(['3/5/2018', '25/12/2017'])).toBe('DMY');
    expect(columnOrder(['3/5/2018', '12/25/2017'])).toBe('MDY');
    expect(columnOrder(['3/5/2018', '04-25-2017'])).toBe('MDY');
  });

  it('is undecided where they show neither, or both', () => {
    expect(columnOrder([])).toBe('undecided');
    expect(columnOrder(['3/5/2018', '12/12/2017'])).toBe('undecided');
    expect(columnOrder(['25/12/2017', '12/25/2017'])).toBe('undecided');
  });

  it('is not shown by dates that have but one order, nor by what is no date', () => {
    expect(
      columnOrder(['25.12.2017', '2018-05-25', 43164, new Date(0), true, null, undefined, '99/99/2018', 'x']),
    ).toBe('undecided');
  });
});

// Helpers

/** `2018-03-05 day`, `2018-05-01…2018-05-31 month`, or why there is none, two hours east of Greenwich in January 2026. */
function read(cell: Cell, order: ColumnOrder = 'undecided', century: Century = 'near'): string {
  const found = readDate(cell, order, calendarEast(2), century);
  if (typeof found === 'string') return found;
  const [from, to] = [isoDay(found.earliest), isoDay(found.latest)];
  return from === to ? `${from} ${found.precision}` : `${from}…${to} ${found.precision}`;
}
