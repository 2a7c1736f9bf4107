import type { FactCells } from '../../../src/app/change';
import type { Judgement } from '../../../src/app/classify';
import { customerTable } from '../../../src/app/customer-table';
import type { CustomerSheet } from '../../../src/app/workbook';
import type { Cell, Row } from '../../../src/core/cell';
import { judgeTable, type SuppressionList } from '../../../src/core/judge-table';
import { readSources } from '../../../src/core/read/settings';
import { type Answers, calendarEast, SOURCES, settingsOf } from '../../core/judged';

export const CALENDAR = calendarEast(2);
export const NOBODY: SuppressionList = () => [];

/** Cells of a sheet with its formulas by `row,column`. */
export interface Cells {
  readonly values: readonly Row[];
  readonly formulas?: ReadonlyMap<string, string>;
}

/** The customers of a sheet, judged for the usual company. */
export function judgementOf(
  { values, formulas = new Map() }: Cells,
  answers: Answers = {},
  suppressed: SuppressionList = NOBODY,
): Judgement {
  const width = Math.max(...values.map(({ length }) => length));
  const square = values.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
  const formulaAt = (row: number, column: number): string => formulas.get(`${row},${column}`) ?? '';
  const sheet: CustomerSheet = {
    sheetId: 0,
    sheetName: 'Customers',
    values: square,
    shown: (column, columns) => square.map((line) => line.slice(column, column + columns).map(String)),
    reach: () => width,
    formulasIn: (row) => Array.from({ length: width }, (_, column) => formulaAt(row, column)),
    formulasDown: (column) => square.map((_, row) => formulaAt(row, column)),
  };
  const settings = settingsOf(answers);
  const company = { settings, sources: readSources(SOURCES, { row: 1 }) };
  const table = customerTable(sheet, settings.columns);
  return { sheet, table, company, judged: judgeTable(table.header, table.rows, company, CALENDAR, suppressed) };
}

/** The cells with facts written in, as the sheet would hold them. */
export function withFacts({ values, formulas }: Cells, headerRow: number, columns: readonly FactCells[]): Cells {
  const next: Cell[][] = values.map((line) => [...line]);
  for (const { at, title, cells } of columns) {
    const heading = next[headerRow] as Cell[];
    while (heading.length <= at) heading.push('');
    heading[at] = title;
    for (const { row, value } of cells) {
      const line = next[row] as Cell[];
      while (line.length <= at) line.push('');
      line[at] = value;
    }
  }
  return formulas === undefined ? { values: next } : { values: next, formulas };
}
