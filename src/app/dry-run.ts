import type { Change } from './change';
import type { Workbook } from './workbook';

/** What some work would do to the spreadsheet: its changes, none of which is carried out. */
export function dryRun(workbook: Workbook, work: (dry: Workbook) => unknown): readonly Change[] {
  return rehearsed(workbook, work).planned;
}

/** The same, with what the work would answer. */
export function rehearsed<Done>(
  workbook: Workbook,
  work: (dry: Workbook) => Done,
): { readonly done: Done; readonly planned: readonly Change[] } {
  const planned: Change[] = [];
  const done = work({
    // What is asked once is asked lazily, so that what was planned is read no earlier than it is needed.
    get surroundings() {
      return workbook.surroundings;
    },
    texts: (language) => workbook.texts(language),
    tab: (tab) => workbook.tab(tab),
    customers: () => workbook.customers(),
    head: (lines) => workbook.head(lines),
    otherSheets: () => workbook.otherSheets(),
    inFront: () => workbook.inFront(),
    // A key that is only supposed: nothing that is hashed with it is ever written.
    secrets: { ...workbook.secrets, makeSuppressionKey: () => workbook.secrets.suppressionKey() ?? '' },
    minute: () => workbook.minute(),
    here: () => workbook.here(),
    apply: (changes) => {
      planned.push(...changes);
    },
  });
  return { done, planned };
}
