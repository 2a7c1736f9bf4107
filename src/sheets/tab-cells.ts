import type { TabContent, WrittenBack } from '../app/change';
import { type Cell, isInstant, type Row } from '../core/cell';
import { type Day, isoDay } from '../core/day';

/** A tab's heading and lines, each as wide as its columns. */
export function cellsOf({ columns, lines }: Pick<TabContent, 'columns' | 'lines'>): WrittenBack[][] {
  return [columns.map(({ title }) => title), ...lines.map((line) => columns.map((_, at) => line[at] ?? ''))];
}

/** Whether a line stands in a tab as it is to be; a day that was written as text is read back as a date. */
export function standsAs(
  line: readonly WrittenBack[],
  standing: Row | undefined,
  dayAt: (milliseconds: number) => Day,
): boolean {
  return line.every((cell, at) => isAs(cell, standing?.[at], dayAt));
}

function isAs(cell: WrittenBack, standing: Cell, dayAt: (milliseconds: number) => Day): boolean {
  if (!isInstant(standing)) return (standing ?? '') === cell;
  return isInstant(cell) ? cell.getTime() === standing.getTime() : isoDay(dayAt(standing.getTime())) === cell;
}
