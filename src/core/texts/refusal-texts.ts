import type { LogCode } from '../log';
import type { SuppressionReason } from '../suppression';

type Five = readonly [string, string, string, string, string];

/** What the suppression list and the log are known by in any language, and are read back by. */
export interface RefusalTexts {
  readonly suppression: {
    /** Keyed hash, channel, reason, date, key. */
    readonly heading: Five;
    readonly reasons: Readonly<Record<SuppressionReason, string>>;
  };
  readonly log: {
    /** When, what, counts, rules, hash. */
    readonly heading: Five;
  };
}

/** What is said of them. */
export interface TaskRefusalTexts {
  readonly suppression: {
    /** What is asked before a list is imported. */
    readonly ask: (sheet: string, found: number) => string;
    /** Rows in which nothing was found, and the first of them. */
    readonly askUnread: (unread: number, rows: string) => string;
    readonly askThen: string;
    readonly imported: (added: number) => string;
    readonly known: (known: number) => string;
    /** The sheet that the list came from, and the menu item that gives the key. */
    readonly importedThen: (sheet: string, exportKey: string) => string;
    readonly keyIs: (text: string) => string;
    readonly noKey: string;
    readonly askKey: string;
    readonly keyTaken: string;
  };
  readonly log: {
    readonly events: Readonly<Record<LogCode, string>>;
    readonly phases: { readonly begun: string; readonly done: string };
    readonly empty: string;
    readonly whole: (lines: number, since: string) => string;
    readonly wasSorted: string;
    readonly broken: (line: number, sheet: string, row: number) => string;
    readonly cutOff: (lines: number) => string;
    readonly missing: (lines: number) => string;
  };
}
