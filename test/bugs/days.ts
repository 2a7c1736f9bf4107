import { expect } from 'vitest';
import type { Host } from '../../src/local/host/host';
import type { StoredValue } from '../../src/local/workbook';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug } from './bug';
import { answerFor } from './company';
import { opened, runsWell } from './opened';

const HEADER = ['Name', 'Email', 'Consent', 'Consent date', 'Source', 'Opt-out offered'];
const ZONES = ['Europe/Riga', 'Pacific/Auckland', 'America/Sao_Paulo'];
/** The last day before the GDPR and its first one, as Sheets keeps them and as a text. */
const AROUND_THE_GDPR = [
  [43244, '2018-05-24'],
  [43245, '2018-05-25'],
] as const;
/** In each of the zones the day of a night in which the clocks were changed; in São Paulo this one had no midnight. */
const CLOCK_CHANGES = [44283, 44465, 43408];

/** Bugs of days. */
export const DAYS: readonly Bug[] = [
  {
    number: 14,
    title:
      'days were off by one where the script was in another zone, or clocks were changed: a day is the spreadsheet’s own',
    sources: [
      'https://github.com/davepar/gcalendarsync/issues/72',
      'https://github.com/thinkinglabs/toggl-google-sheet/issues/1',
    ],
    check(addOn) {
      for (const zone of ZONES) {
        readAsTheyStand(addOn, zone);
        writtenBackAsTheyStood(addOn, zone);
      }
    },
    guards: [
      {
        without: 'asking for the zone of the spreadsheet',
        replacements: [
          {
            file: 'src/sheets/surroundings.ts',
            take: 'calendarIn(spreadsheet()?.getSpreadsheetTimeZone() ?? null)',
            put: 'calendarIn(null)',
          },
        ],
        says: /read as the day that it is/,
      },
      {
        without: 'writing a day back as the spreadsheet’s own',
        replacements: [
          {
            file: 'src/app/lists/tab-lines.ts',
            take: 'return isoDay(dayAt(cell.getTime()));',
            put: 'return new Date(cell.getTime()).toISOString().slice(0, 10);',
          },
        ],
        says: /stays the day that was typed/,
      },
    ],
  },
];

/** A day in a cell must count for the same as the day that is written out beside it. */
function readAsTheyStand(addOn: AddOn, timeZone: string): void {
  const people = AROUND_THE_GDPR.flatMap((days) =>
    days.map((day) => [`N${day}`, `n${day}@example.lv`, 'yes', day, 'web', 'yes']),
  );
  const host = openedIn(addOn, timeZone, [HEADER, ...people]);
  host.run('classifySheet');
  answerFor(host, ['web']);
  runsWell(host, 'classifySheet');
  const zones = sheetNamed(host, 'Customers')
    .values.slice(1)
    .map((line) => line[HEADER.length]);
  expect(zones, `each is read as the day that it is in ${timeZone}`).toEqual(['GREY', 'GREY', 'GREEN', 'GREEN']);
}

function writtenBackAsTheyStood(addOn: AddOn, timeZone: string): void {
  const people = CLOCK_CHANGES.map((day) => [`N${day}`, `n${day}@example.lv`, 'yes', '2016-04-01', 'web', 'yes']);
  const host = openedIn(addOn, timeZone, [HEADER, ...people]);
  host.run('classifySheet');
  answerFor(host, ['web']);
  runsWell(host, 'buildReconsentTab');
  const list = sheetNamed(host, 'GDPR Re-consent');
  const at = list.values[0]?.indexOf('Answered on') ?? -1;
  for (const [row, day] of CLOCK_CHANGES.entries()) (list.values[row + 1] as StoredValue[])[at] = day;
  // Somebody new comes before them, so that all are written anew.
  sheetNamed(host, 'Customers').values.splice(1, 0, ['New', 'new@example.lv', 'yes', '2016-04-01', 'web', 'yes']);
  runsWell(host, 'buildReconsentTab');
  const days = list.values.slice(2, 2 + CLOCK_CHANGES.length).map((line) => line[at]);
  expect(days, `each stays the day that was typed in ${timeZone}`).toEqual(CLOCK_CHANGES);
}

// Helpers

function openedIn(addOn: AddOn, timeZone: string, values: readonly (readonly StoredValue[])[]): Host {
  const book = bookOf(values, { timeZone });
  const sheet = book.sheets[0];
  const dates = HEADER.map((title) => (title === 'Consent date' ? { numberFormat: 'yyyy-mm-dd' } : undefined));
  if (sheet) sheet.styles = values.map(() => dates);
  return opened(addOn, book);
}
