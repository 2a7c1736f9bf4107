import { emptySheet, type SheetData, type StoredValue, type WorkbookData } from '../../src/local/workbook';
import { bookOf } from '../bundle/built-add-on';
import type { Day, Row, Span } from './law';
import { type Chance, seeded } from './seeded';

/** The titles of the owner's own columns. */
export const TITLES = [
  'Shelf',
  'Customer number',
  'Name',
  'Email',
  'Phone',
  'City',
  'Consent',
  'Consent date',
  'Source',
  'Opt-out offered',
  'Unsubscribed',
  'Unsubscribed on',
  'Last purchase',
  'Request',
  'Legal basis',
  'Keep until',
  'Bounced',
  'Orders',
  'Spent',
  'Remarks',
] as const;
export type Title = (typeof TITLES)[number];

/** The one column with formulas: each looks at a cell of its own row. */
const SPENT: number = TITLES.indexOf('Spent');
const ORDERS = 'R';

/** What is written with the look of a text, as whoever types a name like `=1+1` must do. */
const AS_TEXT: readonly Title[] = ['Customer number', 'Name', 'Phone', 'Remarks'];

const YES = ['jā', 'yes', 'piekrita', 'TRUE', '✓'] as const;
const DECLINED = ['nē', 'no', 'refused', 'nepiekrīt'] as const;
const NOT_KNOWN = ['', '?', 'nav zināms', 'n/a'] as const;
const MONTHS =
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(' ');

/** A spreadsheet with these customers, written as people write: with all the looks and formulas that an owner may have. */
export function ownersBook(customers: readonly Row[], seed: number): WorkbookData {
  const chance = seeded(seed);
  const book = bookOf([[...TITLES]]);
  const sheet = book.sheets[0] as SheetData;
  sheet.rowCount = customers.length + 60;
  for (const customer of customers) addRow(sheet, customer, chance);
  sheet.conditionalFormats = [
    {
      areas: [{ row: 0, column: 0, rows: customers.length + 1, columns: 3 }],
      formula: '=$R1>8',
      style: { background: '#ffffaa' },
    },
  ];
  sheet.notes.set('0,19', 'Only for the shop');
  sheet.columnWidths.set(2, 180);
  sheet.frozenRows = 1;
  book.sheets.push(suppliers());
  book.nextSheetId = 8;
  return book;
}

/** Another sheet of the owner, which nothing of ours may touch. */
function suppliers(): SheetData {
  const sheet = emptySheet(7, 'Suppliers', 100, 10);
  sheet.values = [
    ['Firm', 'Phone'],
    ['SIA Dzirnavas', '00371'],
  ];
  sheet.styles = [[{ bold: true }, { bold: true }], [{ background: '#d9ead3' }]];
  sheet.formulas.set('5,1', '=LEN(B2)');
  return sheet;
}

/** Adds a customer below all others, as their owner would write them. */
export function addRow(sheet: SheetData, customer: Row, chance: Chance): void {
  const row = sheet.values.length;
  const cells = cellsOf(customer, chance);
  sheet.values[row] = TITLES.map((title) => cells[title] ?? null);
  sheet.formulas.set(`${row},${SPENT}`, `=${ORDERS}${row + 1}*12.5`);
  const background = chance.percent(20) ? { background: chance.oneOf(['#fce5cd', '#d9ead3', '#cfe2f3']) } : {};
  sheet.styles[row] = TITLES.map((title) => ({
    ...background,
    ...(AS_TEXT.includes(title) ? { numberFormat: '@' } : {}),
    ...(typeof cells[title] === 'number' && title !== 'Orders' && title !== 'Spent'
      ? { numberFormat: 'dd.mm.yyyy' }
      : {}),
  }));
}

function cellsOf(row: Row, chance: Chance): Partial<Record<Title, StoredValue>> {
  const orders = chance.below(12);
  return {
    Shelf: row.id,
    'Customer number': row.number || null,
    Name: row.name,
    Email: row.email || null,
    Phone: row.phone || null,
    City: chance.oneOf(['Rīga', 'Cēsis', 'Liepāja', 'Ķekava']),
    Consent: consentCell(row, chance),
    'Consent date': row.consentDay === null ? null : dateCell(row.consentDay, chance),
    Source: row.source || null,
    'Opt-out offered': { yes: 'jā', no: 'nē', unknown: null }[row.optOutOffered],
    Unsubscribed: row.optedOut === null ? chance.oneOf([null, 'nē']) : chance.oneOf(['jā', 'yes', 'atteicies']),
    'Unsubscribed on': row.optedOut?.on ? dayCell(row.optedOut.on, chance) : null,
    'Last purchase': row.lastPurchase === null ? null : dayCell(row.lastPurchase, chance),
    Request: { none: null, erasure: chance.oneOf(['erasure', 'dzēst']), restriction: 'restriction' }[row.request],
    'Legal basis': row.basis === null ? null : chance.oneOf(['contract', 'līgums', 'legitimate interest']),
    'Keep until': row.basis?.until ? dayCell(row.basis.until, chance) : null,
    Bounced: row.bounced ? 'hard_bounce' : null,
    Orders: orders,
    Spent: orders * 12.5,
    Remarks: chance.percent(10) ? chance.oneOf(['=1+1', '00123', 'zvanīt rītos', '1-2', '+371']) : null,
  };
}

function consentCell({ consent }: Row, chance: Chance): StoredValue {
  if (consent === 'yes') return chance.oneOf(YES);
  if (consent === 'declined') return chance.oneOf(DECLINED);
  if (consent === 'unclear') return 'jā, bet tikai rēķini';
  return consent === 'unknown'
    ? chance.oneOf(NOT_KNOWN) || null
    : chance.oneOf<StoredValue>([false, 'never_subscribed', '☐']);
}

function dateCell({ from, to }: Span, chance: Chance): StoredValue {
  return from === to ? dayCell(from, chance) : from.slice(0, 4);
}

/** A day as one types it, or as the spreadsheet holds it. */
function dayCell(day: Day, chance: Chance): StoredValue {
  const [year = '', month = '', date = ''] = day.split('-');
  return chance.oneOf<StoredValue>([
    serialOf(day),
    day,
    `${date}.${month}.${year}.`,
    `${Number(date)}.${Number(month)}.${year}`,
    `${year}. gada ${Number(date)}. ${MONTHS[Number(month) - 1]}`,
  ]);
}

const DAY_MS = 86_400_000;

/** The number under which a spreadsheet holds a day. */
export function serialOf(day: Day): number {
  return Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / DAY_MS);
}

/** The day of a cell: a number, a text such as 2026-01-31 or 31.01.2026, or null where it is blank. */
export function dayIn(cell: StoredValue | undefined): Day | null {
  if (typeof cell === 'number')
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10);
  const text = String(cell ?? '');
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(text);
  if (local) return [local[3], local[2]?.padStart(2, '0'), local[1]?.padStart(2, '0')].join('-');
  const lettish = /^(\d{4})\. gada (\d+)\. (\S+)$/.exec(text);
  if (lettish) return `${lettish[1]}-${two(MONTHS.indexOf(lettish[3] ?? '') + 1)}-${two(Number(lettish[2]))}`;
  return text === '' ? null : text;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
