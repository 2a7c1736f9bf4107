import type { Tab } from '../../core/tabs';
import type { AllTexts } from '../../core/texts/task-texts';
import type { Change, TabColumn, TabContent, Written, WrittenBack } from '../change';
import { companyTabs, type Judgement } from '../classify';
import type { Workbook } from '../workbook';
import { textCells } from './tab-lines';

/** The tabs that are lists. */
export type ListTab = Extract<
  Tab,
  'reconsent' | 'askAnotherWay' | 'safeToSend' | 'questions' | 'stopMarketing' | 'deletion'
>;

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

/** What stands in a list: its lines, and the columns that the user has added to it. */
export interface List<C extends string> {
  readonly tab: ListTab;
  readonly columns: ListColumns<C>;
  readonly lines: readonly ListLine<C>[];
  readonly extraColumns: readonly TabColumn[];
}

/** Fills the tab of a list and brings the user to it, with the tabs of the company's answers, and what else goes with it. */
export function writeList<C extends string>(
  workbook: Workbook,
  judgement: Judgement,
  list: List<C>,
  besides: readonly Change[] = [],
): void {
  workbook.apply([
    ...companyTabs(workbook, judgement),
    ...besides,
    { kind: 'write-tab', content: contentOf(list, judgement, workbook.texts(judgement.company.settings.language)) },
    { kind: 'show-tab', tab: list.tab },
  ]);
}

/** Our columns, then those that the user has added. */
function contentOf<C extends string>(
  { tab, columns: shown, lines, extraColumns }: List<C>,
  { table }: Judgement,
  { tabs, messages }: AllTexts,
): TabContent {
  const columns = [...shown.map(({ id, ...column }): TabColumn => column), ...extraColumns];
  const written = lines.map(({ cells, extras }) => [...shown.map(({ id }) => cells[id]), ...extras]);
  return {
    tab,
    name: tabs[tab],
    setAside: messages.setAside,
    from: table.sheetId,
    columns,
    lines: written,
    cells: textCells(columns, written),
    byHand: lines.flatMap(({ byHand }, at) => (byHand ? [at] : [])),
  };
}
