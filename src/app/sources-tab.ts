import { type Cell, isInstant, type Row, textOf } from '../core/cell';
import type { Company, JudgedTable } from '../core/judge-table';
import { ANY_SOURCE, sourceKey } from '../core/read/source-register';
import type { AllTexts } from '../core/texts/task-texts';
import type { Choice, TabContent, Written } from './change';
import type { CustomerTable } from './customer-table';
import type { SheetCells } from './workbook';

const ANSWERS = 5;

/**
 * The Sources tab: the line for all the rest, then every source of the sheet with its number of rows, the commonest first.
 * What is answered stays where it stands, also for a source that no row has any more; new sources are added below.
 */
export function sourcesTab(
  table: CustomerTable,
  judged: JudgedTable,
  standing: SheetCells | null,
  texts: AllTexts,
): TabContent {
  const counts = countSources(table, judged);
  const yesNo: Choice = { values: [texts.answers.yes, texts.answers.no], open: false };
  // Lines stay in their places, blank ones too: the user may have written beside them.
  const known = standing === null ? [] : standing.values.slice(1);
  const keys = new Set(known.map((line) => sourceTabKey(textOf(line[0]))));
  const lines: Written[][] = known.map((line) => lineOf(line, counts.get(sourceTabKey(textOf(line[0])))?.rows ?? 0));
  if (!keys.has(ANY_SOURCE)) lines.push(lineOf([texts.sourcesTab.rest], counts.get(ANY_SOURCE)?.rows ?? 0));
  const found = [...counts].filter(([key]) => key !== ANY_SOURCE && !keys.has(key)).map(([, counted]) => counted);
  found.sort((a, b) => b.rows - a.rows);
  lines.push(...found.map(({ name, rows }) => lineOf([name], rows)));
  return {
    tab: 'sources',
    name: texts.tabs.sources,
    columns: [
      { title: texts.sourcesTab.source, kind: 'text', width: 260 },
      ...texts.sourcesTab.questions.map((title) => ({ title, kind: 'text', width: 150, choice: yesNo }) as const),
      { title: texts.columns.rows, kind: 'number', width: 80 },
    ],
    lines,
  };
}

export interface CountedSource {
  readonly name: string;
  readonly rows: number;
}

/** The source that a row names, `''` where it names none. */
export function sourceNames({ columns, rows }: CustomerTable): (row: number) => string {
  const column = columns.of.get('source')?.[0];
  return (row) => (column === undefined ? '' : textOf(rows[row]?.[column.at]).trim());
}

/** Whether the source that a row names has no line of its own: then the line for all the rest answers for it. */
export function ofRest({ sources }: Company, nameOf: (row: number) => string): (row: number) => boolean {
  const listed = new Set(sources.map(({ source }) => sourceTabKey(source)));
  return (row) => {
    const key = sourceKey(nameOf(row));
    return key !== '' && !listed.has(key);
  };
}

/** The sources of the customers by their key, with the name as first met; `*` for rows that name none. */
export function countSources(table: CustomerTable, judged: JudgedTable): ReadonlyMap<string, CountedSource> {
  const counts = new Map<string, { readonly name: string; rows: number }>();
  const nameOf = sourceNames(table);
  for (const [at, row] of judged.rows.entries()) {
    if (row === null) continue;
    const name = nameOf(at);
    const key = sourceKey(name) || ANY_SOURCE;
    const counted = counts.get(key);
    if (counted) counted.rows += 1;
    else counts.set(key, { name, rows: 1 });
  }
  return counts;
}

/** What a source is known by in its tab; `*` for the line for all the rest. */
export function sourceTabKey(source: string): string {
  return source.trim().startsWith(ANY_SOURCE) ? ANY_SOURCE : sourceKey(source);
}

function lineOf(line: Row, rows: number): Written[] {
  const kept = Array.from({ length: ANSWERS + 1 }, (_, at) => written(line[at]));
  return [...kept, kept[0] === '' ? '' : rows];
}

function written(cell: Cell): Written {
  return cell === null || cell === undefined || isInstant(cell) ? '' : cell;
}
