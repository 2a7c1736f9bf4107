import type { Column } from '../core/read/columns';
import type { FactCells } from './change';
import type { Judgement } from './classify';

/** A column of the customers' sheet in which facts are to be written: one that is there, or a new one. */
export type Target = Pick<FactCells, 'at' | 'title' | 'isNew'>;

/** A column that is there already. */
export function standingTarget({ at, header }: Column): Target {
  return { at, title: header, isNew: false };
}

/** Where new columns are made: right of everything, merged titles too. */
export function firstNewColumn({ sheet, table }: Judgement): number {
  return Math.max(table.width, sheet.reach(table.headerRow));
}

/** Formulas that fill more than their own cell. */
const SPILLS = /\b(?:ARRAYFORMULA|IMPORTRANGE|QUERY|FILTER|SORT|SORTN|UNIQUE|[HV]STACK|BYROW|MAP|FLATTEN|SPLIT)\s*\(/i;

/** Whether a formula fills the cell of a column, line by line, counted from 0 below the header. */
export function filledByFormulas({ table, sheet }: Judgement, at: number): (line: number) => boolean {
  const down = sheet.formulasDown(at);
  if ((sheet.formulasIn(table.headerRow)[at] ?? '') !== '' || down.some((formula) => SPILLS.test(formula))) {
    return () => true;
  }
  return (line) => (down[table.headerRow + 1 + line] ?? '') !== '';
}
