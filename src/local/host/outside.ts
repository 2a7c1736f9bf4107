import type { WorkbookData } from '../workbook';
import type { AuthMode } from './authorization';
import type { Edits } from './edits';
import type { Desk } from './grid/desk';
import type { LockScope } from './locks';
import type { Provisions } from './provisions';
import type { Alert, AlertAnswer, LogLine, Menu, Panel, Prompt, PromptAnswer, Toast } from './shown';

/** A cell, counted from 0. */
export interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Everything that the half of the host inside an execution may reach outside of it. The services keep it in closures:
 * no script ever holds it. What it keeps it copies, so that no finished execution stays in memory.
 */
export interface Outside extends Provisions {
  readonly desk: Desk;
  readonly book: WorkbookData;
  readonly edits: Edits;
  readonly mode: AuthMode;
  /** The cell whose custom function runs. */
  readonly cell: CellPlace | null;
  readonly userLocale: string;
  readonly scriptTimeZone: string;
  /** The files that HtmlService can open, by name without ending. */
  readonly pages: Readonly<Record<string, string>>;
  /** Told of each service call before it is made; throws when it is to fail. */
  readonly before: (call: string) => void;
  /** Told of each service call after it was made, and how many cells it was about; throws when it is to fail all the same. */
  readonly after: (call: string, cells: number) => void;
  /** Lets time pass on the virtual clock; throws when the execution has had its time. */
  readonly wait: (milliseconds: number) => void;
  /** The locks, as this execution sees them. */
  readonly lock: {
    /** Waits so long on the virtual clock; false when another execution held the lock all the while. */
    readonly take: (scope: LockScope, milliseconds: number) => boolean;
    readonly holds: (scope: LockScope) => boolean;
    readonly release: (scope: LockScope) => void;
    readonly releaseAll: () => void;
  };
  /** Keeps a refusal for a later call; answers false when it is to be thrown at once. */
  readonly postpone: (refusal: Error) => boolean;
  readonly log: (line: LogLine) => void;
  readonly toast: (toast: Toast) => void;
  readonly alert: (alert: Alert) => AlertAnswer;
  readonly prompt: (prompt: Prompt) => PromptAnswer;
  readonly addMenu: (menu: Menu) => void;
  readonly show: (panel: Panel) => void;
  readonly uuid: () => string;
}
