import { textOf } from '../../core/cell';
import { CHECKLIST } from '../../core/texts/act-texts';
import type { AllTexts } from '../../core/texts/task-texts';
import type { Change } from '../change';
import { extrasBack, standingList, textCells } from '../lists/tab-lines';
import type { Workbook } from '../workbook';

const COLUMNS = ['operation', 'item', 'value', 'done'] as const;
type ReceiptColumn = (typeof COLUMNS)[number];
const WIDTHS: Readonly<Record<ReceiptColumn, number>> = { operation: 100, item: 460, value: 560, done: 80 };

/** What a deletion has to show for itself. It names nobody. */
export interface Receipt {
  /** The id under which the log tells of it. */
  readonly operation: string;
  readonly when: string;
  readonly deleted: number;
  readonly suppressed: number;
  readonly changed: number;
  readonly kept: number;
  readonly rules: string;
  /** The hash of the log's line. */
  readonly hash: string;
}

/**
 * Puts a receipt above the earlier ones, with the list of what a spreadsheet cannot reach for the owner to tick off. Made once
 * more, it takes the place of itself, and what was ticked stays.
 */
export function withReceipt(workbook: Pick<Workbook, 'tab'>, receipt: Receipt, texts: AllTexts): Change {
  const { receipt: words } = texts.acts;
  const standing = standingList(workbook.tab('receipt'), COLUMNS, (one, column) => one.acts.receipt.heading[column]);
  const isThis = (operation: unknown): boolean => textOf(operation as string) === receipt.operation;
  const before = standing.lines.filter(({ cells }) => isThis(cells.operation));
  // Of the same receipt the checklist is the end, in the same order.
  const ticks = before.slice(-CHECKLIST.length).map(({ cells }) => cells.done === true);
  const own = [
    [words.items.when, receipt.when, ''],
    [words.items.deleted, String(receipt.deleted), ''],
    [words.items.suppressed, String(receipt.suppressed), ''],
    [words.items.changed, String(receipt.changed), ''],
    [words.items.kept, String(receipt.kept), ''],
    [words.items.rules, receipt.rules, ''],
    [words.items.hash, receipt.hash, ''],
    ...CHECKLIST.map((item, at) => [words.checklist[item], words.toDo, ticks[at] === true] as const),
  ].map((line) => [receipt.operation, ...line]);
  const extras = standing.extraColumns.map(() => '');
  const earlier = standing.lines.filter(({ cells }) => !isThis(cells.operation));
  const lines = [
    ...own.map((line) => [...line, ...extras]),
    ...earlier.map((line) => [...COLUMNS.map((column) => line.cells[column] as string), ...extrasBack(line.extras)]),
  ];
  const columns = [
    ...COLUMNS.map((column) => ({
      title: texts.acts.receipt.heading[column],
      kind: column === 'done' ? ('free' as const) : ('text' as const),
      width: WIDTHS[column],
      ...(column === 'item' || column === 'value' ? { wrap: true } : {}),
    })),
    ...standing.extraColumns,
  ];
  const boxes = lines.flatMap((line, at) =>
    typeof line[3] === 'boolean' ? [{ line: at, column: 3, kind: 'tick' as const }] : [],
  );
  const cells = [...textCells(columns, lines), ...boxes];
  return { kind: 'write-tab', content: { tab: 'receipt', name: texts.tabs.receipt, columns, lines, cells } };
}
