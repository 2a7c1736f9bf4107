import { spillsOf } from '../../src/local/host/grid/spills';
import type { Host } from '../../src/local/host/host';
import type { SheetData, StoredValue, WorkbookData } from '../../src/local/workbook';
import { bookOf, installed, sheetNamed } from '../bundle/built-add-on';

const HEADER = [
  'Nr',
  'Name',
  'Email',
  'Phone',
  'Consent',
  'Consent date',
  'Source',
  'Opt-out offered',
  'Unsubscribed',
  'Notes',
];

/** How many columns of the customers' sheet are the owner's own. */
export const OWN_COLUMNS = HEADER.length;

/** A shop's customers with all that an owner may have put into a sheet: formulas, notes, colours, rules, texts like numbers. */
export function shop(rows = 8): WorkbookData {
  const book = bookOf([HEADER, ...Array.from({ length: rows }, (_, at) => customer(at))]);
  const sheet = book.sheets[0] as SheetData;
  // A formula over the whole table fills the sheet to its end.
  sheet.rowCount = rows + 52;
  sheet.formulas.set('1,9', '=LEN(B2)');
  sheet.notes.set('2,1', 'Regular since 2012');
  sheet.styles[3] = [undefined, { background: '#ffff00', bold: true }];
  sheet.conditionalFormats = [
    { areas: [{ row: 1, column: 0, rows: 50, columns: 3 }], formula: '=$A2=""', style: { background: '#eeeeee' } },
  ];
  sheet.columnWidths.set(1, 180);
  sheet.frozenRows = 1;
  book.sheets.push({ ...structuredClone(sheet), id: 7, name: 'Suppliers' });
  book.nextSheetId = 8;
  return book;
}

function customer(at: number): readonly StoredValue[] {
  const kinds = [
    ['yes', '2016-06-01', 'web', 'yes', ''],
    ['no', '2016-06-01', 'fair', 'yes', ''],
    ['yes', '2016-06-01', 'web', 'yes', 'yes'],
    ['yes', '2021-03-04', 'shop', 'yes', ''],
  ] as const;
  const kind = kinds[at % kinds.length] ?? kinds[0];
  return [
    1001 + at,
    `=N${at}`,
    `n${at}@example.lv`,
    `+3712${String(at).padStart(7, '0')}`,
    ...kind,
    at === 0 ? 3 : '00123',
  ];
}

/** The company answers so that some are to be asked again and some to be deleted. */
export function answered(host: Host): void {
  const settings = sheetNamed(host, 'GDPR Settings').values;
  const answers = [
    ['Strategy', 'GREEN'],
    ['Internal procedure adopted on', 45797],
    ['Country of the company', 'LV'],
  ] as const;
  for (const [label, value] of answers) {
    const line = settings.find(([first]) => first === label);
    if (!line) throw new Error(`There is no setting ${label}`);
    line[1] = value;
  }
  for (const source of ['web', 'shop', 'fair']) {
    sheetNamed(host, 'GDPR Sources')
      .values.find(([name]) => name === source)
      ?.splice(1, 5, 'no', 'yes', 'yes', 'no', 'yes');
  }
}

/** A copy of a spreadsheet that shares nothing with it, with the results of its formulas. */
export function copyOf(book: WorkbookData): WorkbookData {
  const copy = structuredClone(book);
  for (const [at, sheet] of book.sheets.entries()) {
    const spills = spillsOf(copy.sheets[at] as SheetData);
    for (const [key, spill] of spillsOf(sheet)) spills.set(key, structuredClone(spill));
  }
  return copy;
}

/** What a person sees of the sheets and tabs, for comparing: blank cells at the end of a line or of a sheet do not count. */
export function seen(book: WorkbookData) {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    values: trimmed(
      sheet.values.map((line) =>
        trimmed(
          line.map((cell) => cell ?? ''),
          '',
        ),
      ),
    ),
    formulas: Object.fromEntries(sheet.formulas),
    notes: Object.fromEntries(sheet.notes),
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    frozenRows: sheet.frozenRows,
    bold: sheet.styles.slice(0, 1).map((line) => (line ?? []).map((style) => style?.bold === true)),
  }));
}

function trimmed<T>(list: readonly T[], blank?: T): readonly T[] {
  let end = list.length;
  const isBlank = (item: T | undefined): boolean => (Array.isArray(item) ? item.length === 0 : item === blank);
  while (end > 0 && isBlank(list[end - 1])) end -= 1;
  return list.slice(0, end);
}

/** The owner's own part of the customers' sheet, and their other sheet. */
export function own(book: WorkbookData) {
  const [customers, other] = ['Customers', 'Suppliers'].map((name) => book.sheets.find((sheet) => sheet.name === name));
  if (!customers || !other) throw new Error('A sheet of the owner is gone');
  return {
    other: { ...other, id: 0 },
    values: trimmed(
      customers.values.map((line) =>
        trimmed(
          line.slice(0, OWN_COLUMNS).map((cell) => cell ?? ''),
          '',
        ),
      ),
    ),
    formulas: [...customers.formulas].filter(([key]) => Number(key.split(',')[1]) < OWN_COLUMNS),
    notes: [...customers.notes],
    styles: customers.styles.flatMap((line, row) =>
      (line ?? []).slice(0, OWN_COLUMNS).flatMap((style, column) => (style ? [{ row, column, style }] : [])),
    ),
    rules: customers.conditionalFormats.filter(({ formula }) => !formula?.includes('GDPR zones')),
    width: customers.columnWidths.get(1),
  };
}

export { installed, sheetNamed };
