import type { Cell, Row } from '../../core/cell';
import type { Change } from '../change';
import type { CustomerSheet, Workbook } from '../workbook';

export type FactsToWrite = Extract<Change, { kind: 'write-facts' }>;

/** A spreadsheet as it will be when facts are written: what follows from them can be told before. */
export function withFacts(workbook: Workbook, facts: readonly FactsToWrite[]): Workbook {
  if (facts.length === 0) return workbook;
  let written: CustomerSheet | null = null;
  return {
    ...workbook,
    customers: () => {
      written ??= sheetWith(workbook.customers(), facts);
      return written;
    },
  };
}

function sheetWith(sheet: CustomerSheet, facts: readonly FactsToWrite[]): CustomerSheet {
  const before = sheet.values[0]?.length ?? 0;
  const width = Math.max(before, ...facts.flatMap(({ columns }) => columns.map(({ at }) => at + 1)));
  const cells = new Map<number, Map<number, Cell>>();
  const enter = (row: number, column: number, value: Cell): void => {
    const own = cells.get(row) ?? new Map<number, Cell>();
    cells.set(row, own.set(column, value));
  };
  for (const { headerRow, columns } of facts) {
    for (const { at, title, isNew, cells: own } of columns) {
      if (isNew) enter(headerRow, at, title);
      for (const { row, value } of own) enter(row, at, value);
    }
  }
  const values = sheet.values.map((line, row): Row => {
    const own = cells.get(row);
    return Array.from({ length: width }, (_, at) => own?.get(at) ?? line[at] ?? '');
  });
  return {
    sheetId: sheet.sheetId,
    sheetName: sheet.sheetName,
    values,
    // Cells of the new columns are texts, and show what they are.
    shown: (column, columns) => sheet.shown(column, columns),
    reach: (row) => Math.max(sheet.reach(row), width),
    formulasIn: (row) => sheet.formulasIn(row),
    formulasDown: (column) => (column < before ? sheet.formulasDown(column) : []),
  };
}
