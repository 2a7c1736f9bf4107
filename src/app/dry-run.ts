import type { Change } from './change';
import type { Workbook } from './workbook';

const NO_KEY = '0'.repeat(64);

/** What some work would do to the spreadsheet: its changes, none of which is carried out. */
export function dryRun(workbook: Workbook, work: (dry: Workbook) => unknown): readonly Change[] {
  const planned: Change[] = [];
  work({
    // What is asked once is asked lazily, so that what was planned is read no earlier than it is needed.
    get surroundings() {
      return workbook.surroundings;
    },
    texts: (language) => workbook.texts(language),
    tab: (tab) => workbook.tab(tab),
    customers: () => workbook.customers(),
    head: (lines) => workbook.head(lines),
    inFront: () => workbook.inFront(),
    secrets: {
      suppressionKey: () => workbook.secrets.suppressionKey(),
      // Making a key would write it down.
      makeSuppressionKey: () => workbook.secrets.suppressionKey() ?? NO_KEY,
      logWitness: () => workbook.secrets.logWitness(),
    },
    minute: () => workbook.minute(),
    here: () => workbook.here(),
    apply: (changes) => {
      planned.push(...changes);
    },
  });
  return planned;
}
