import type { Cell, Row } from '../../src/core/cell';
import type { Settings } from '../../src/core/company';
import { type Day, dayFrom } from '../../src/core/day';
import { type JudgedTable, judgeTable, type SuppressionList } from '../../src/core/judge-table';
import type { Calendar } from '../../src/core/read/dates';
import { readSettings, readSources, type Surroundings } from '../../src/core/read/settings';

/** The cells of a customer under their titles. */
export type Customer = Readonly<Record<string, Cell>>;

/** Settings by their stable keys. */
export type Answers = Readonly<Record<string, Cell>>;

/** A day written as `2018-05-25`. */
export function day(iso: string): Day {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
  const found = dayFrom(year, month, date);
  if (found === undefined) throw new Error(`There is no ${iso}`);
  return found;
}

/** A calendar whose midnight is some hours before that of Greenwich; its today is 15 January 2026. */
export function calendarEast(hours: number): Calendar {
  return {
    today: day('2026-01-15'),
    dayAt: (milliseconds) => Math.floor((milliseconds + hours * 3_600_000) / 86_400_000),
  };
}

const AROUND: Surroundings = { language: 'en', country: 'LV', calendar: calendarEast(2) };

/** A Latvian company on 15 January 2026 that sends e-mail under a valid procedure and offers an opt-out in each. */
export const USUAL: Answers = {
  today: '2026-01-15',
  country: 'LV',
  channels: 'email',
  strategy: 'GREY',
  procedureAdopted: '2025-05-20',
  procedureReview: '2026-12-31',
  optOutOffered: 'yes',
};

/** Source, then pre-ticked, wording kept, person acted, third-party list, could refuse at collection. */
export const SOURCES: readonly Row[] = [
  ['web form', 'no', 'yes', 'yes', 'no', 'yes'],
  ['old form', 'yes', 'yes', 'yes', 'no', 'no'],
  ['paper', 'no', 'no', 'yes', 'no', 'yes'],
  ['till', 'no', 'yes', 'yes', 'no', 'yes'],
  ['fair', '', '', '', '', ''],
];

/** A customer with nothing missing: the first of the GDPR era whom one may write to. */
export const FRESH: Customer = {
  Email: 'anna@example.lv',
  Consent: 'yes',
  'Consent date': '2021-06-01',
  Source: 'web form',
};

/** A customer of the years before the GDPR, well documented. */
export const OLD: Customer = { ...FRESH, 'Consent date': '2016-04-01' };

/** The usual settings, with some answered otherwise. */
export function settingsOf(answers: Answers = {}): Settings {
  return readSettings(Object.entries({ ...USUAL, ...answers }), AROUND, { row: 1 });
}

/** Judges a table of the usual company. */
export function judged(
  header: Row,
  rows: readonly Row[],
  answers: Answers = {},
  sources: readonly Row[] = SOURCES,
  suppressed?: SuppressionList,
): JudgedTable {
  const company = { settings: settingsOf(answers), sources: readSources(sources, { row: 1 }) };
  return judgeTable(header, rows, company, AROUND.calendar, suppressed);
}

/** Judges customers who may have different titles filled: the sheet has the titles of all of them. */
export function judgedCustomers(
  customers: readonly Customer[],
  answers: Answers = {},
  sources?: readonly Row[],
  suppressed?: SuppressionList,
): JudgedTable {
  const header = [...new Set(customers.flatMap((customer) => Object.keys(customer)))];
  const rows = customers.map((customer) => header.map((title) => customer[title] ?? ''));
  return judged(header, rows, answers, sources, suppressed);
}

/** Zone, reason and action of each customer, or `''` for a line that is none. */
export function outcomes(
  customers: readonly Customer[],
  answers: Answers = {},
  sources?: readonly Row[],
  suppressed?: SuppressionList,
): readonly string[] {
  return judgedCustomers(customers, answers, sources, suppressed).rows.map((row) =>
    row === null ? '' : `${row.verdict.rule.zone} ${row.verdict.rule.id} ${row.verdict.action}`,
  );
}

/** Zone, reason and action of a customer who is alone in the sheet. */
export function outcome(customer: Customer, answers: Answers = {}, sources?: readonly Row[]): string {
  return outcomes([customer], answers, sources)[0] ?? '';
}

/** Zone and reason alone, where the action is not what is asked. */
export function reason(customer: Customer, answers: Answers = {}, sources?: readonly Row[]): string {
  return outcome(customer, answers, sources).split(' ').slice(0, 2).join(' ');
}
