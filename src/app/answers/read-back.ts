import type { Cell } from '../../core/cell';
import { type JudgedTable, judgeTable, type SuppressionList } from '../../core/judge-table';
import type { Calendar } from '../../core/read/dates';
import type { FactCells } from '../change';
import type { Judgement } from '../classify';
import { linesOfSamePeople } from '../same-people';
import type { Fact, FactColumns } from './fact-columns';
import { namesOf } from './find-customers';

/**
 * The facts that would be read as they are meant, were they written: they are written into a copy, and that is judged. None,
 * where the columns for them would change what is read of anybody else.
 */
export function readsBack(
  judgement: Judgement,
  facts: readonly Fact[],
  columns: FactColumns,
  calendar: Calendar,
  suppressed: SuppressionList,
): readonly Fact[] {
  if (facts.length === 0) return facts;
  const judge = (cells: readonly FactCells[]): JudgedTable => judgedWith(judgement, cells, calendar, suppressed);
  const all = judge(columns.cellsFor(facts));
  const kept = facts.filter((fact) => isRead(fact, all));
  if (kept.length === 0) return kept;
  const after = kept.length === facts.length ? all : judge(columns.cellsFor(kept));
  return kept.every((fact) => isRead(fact, after)) && leavesOthers(judgement, kept, judge([]), after) ? kept : [];
}

function judgedWith(
  { table, company }: Judgement,
  columns: readonly FactCells[],
  calendar: Calendar,
  suppressed: SuppressionList,
): JudgedTable {
  const header: Cell[] = [...table.header];
  const rows: Cell[][] = table.rows.map((row) => row as Cell[]);
  const copied = new Set<number>();
  for (const { at, title, cells } of columns) {
    header[at] = title;
    for (const { row, value } of cells) {
      const line = row - table.headerRow - 1;
      if (!copied.has(line)) rows[line] = [...(rows[line] ?? [])];
      copied.add(line);
      (rows[line] as Cell[])[at] = value;
    }
  }
  for (let at = 0; at < header.length; at += 1) header[at] ??= '';
  return judgeTable(header, rows, company, calendar, suppressed);
}

function isRead({ line, kind, day }: Fact, { rows }: JudgedTable): boolean {
  const facts = rows[line]?.facts;
  if (facts === undefined) return false;
  if (kind === 'declined') {
    return facts.optOuts.some(({ channel, date }) => channel === null && date?.earliest === day && date.latest === day);
  }
  return facts.reconfirmed === 'yes' && facts.reconfirmedOn?.earliest === day && facts.reconfirmedOn.latest === day;
}

function leavesOthers({ judged }: Judgement, facts: readonly Fact[], before: JudgedTable, after: JudgedTable): boolean {
  const names = judged.rows.map((row) => (row === null ? [] : [...namesOf(row.facts), ...row.facts.identity.phones]));
  const touched = linesOfSamePeople(
    names,
    facts.map(({ line }) => line),
    [],
  );
  return before.rows.every((row, line) => {
    const now = after.rows[line];
    return (
      touched.has(line) || (row?.verdict.rule === now?.verdict.rule && row?.verdict.action === now?.verdict.action)
    );
  });
}
