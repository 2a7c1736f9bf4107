import type { Tab } from '../../core/tabs';
import type { TabColumn, TabContent, Written, WrittenBack } from '../change';
import { textCells } from './tab-lines';

/** What stands in a line of a list, by its columns. */
export type Cells<C extends string> = Readonly<Record<C, Written>>;

/** A line of a list as it is to stand: our cells, and what the user has written beside them. */
export interface ListLine<C extends string> {
  readonly cells: Cells<C>;
  readonly extras: readonly WrittenBack[];
  /** Whether something of it was written by hand, which is nowhere else. */
  readonly byHand: boolean;
}

/** How the columns of a list are shown, in their order; those left out are not shown at all. */
export type ListColumns<C extends string> = readonly (TabColumn & { readonly id: C })[];

/** A list put together for its tab: our columns, then those that the user has added. */
export function listContent<C extends string>(
  list: { readonly tab: Tab; readonly name: string; readonly setAside: string; readonly from: number },
  shown: ListColumns<C>,
  lines: readonly ListLine<C>[],
  extraColumns: readonly TabColumn[],
): TabContent {
  const columns = [...shown.map(({ id, ...column }): TabColumn => column), ...extraColumns];
  const written = lines.map(({ cells, extras }) => [...shown.map(({ id }) => cells[id]), ...extras]);
  return {
    ...list,
    columns,
    lines: written,
    cells: textCells(columns, written),
    byHand: lines.flatMap(({ byHand }, at) => (byHand ? [at] : [])),
  };
}
