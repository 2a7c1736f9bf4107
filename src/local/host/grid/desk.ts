import type { Area, WorkbookData } from '../../workbook';

/** A rectangle of a sheet. */
export interface SheetArea {
  readonly sheetId: number;
  readonly area: Area;
}

/** What nobody could try on a live spreadsheet, or what a test wants to go wrong. Each stands at its harsher reading. */
export interface HostSwitches {
  /** A leading plus is read: `+371…` becomes a number without it. False: such text is kept. */
  readonly plusIsRead: boolean;
  /** While a filter hides rows, setValue(s) would reach only the rows in sight: the host refuses them with an Error. */
  readonly filterSkipsHidden: boolean;
  /** A cell written with `@` keeps `=…` as text. False: it becomes a formula even there. */
  readonly textFormatStopsFormulas: boolean;
  /** Rows and columns that are inserted take the look of their neighbour. */
  readonly insertedLinesInheritLooks: boolean;
  /** Cells that the person at the keyboard may not edit. */
  readonly protectedAreas: readonly SheetArea[];
  /** Somebody else holds the document's lock. */
  readonly lockIsTaken: boolean;
  /** After so many service calls an execution runs out of time, which it cannot catch. */
  readonly callsBeforeTimeout: number;
}

export const HARSHEST: HostSwitches = {
  plusIsRead: true,
  filterSkipsHidden: true,
  textFormatStopsFormulas: true,
  insertedLinesInheritLooks: true,
  protectedAreas: [],
  lockIsTaken: false,
  callsBeforeTimeout: Number.POSITIVE_INFINITY,
};

/** What an edit works with: the workbook, the clock and the switches. */
export interface Desk {
  readonly book: WorkbookData;
  readonly switches: HostSwitches;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
