import type { Area, WorkbookData } from '../../workbook';

/** A rectangle of a sheet. */
interface SheetArea {
  readonly sheetId: number;
  readonly area: Area;
}

/** A call of a service that goes wrong. */
export interface Fault {
  /** As the calls are counted: `Range.setValues`; `*` for a call of whatever service. */
  readonly call: string;
  /** Which of these calls in the host's life, counted from 1. */
  readonly occurrence: number;
  /** True: the change is made, and then the call fails all the same. */
  readonly takesEffect?: boolean;
  /** What the call fails with, unless it is the usual time-out of the service. */
  readonly message?: string;
}

/** What nobody could try on a live spreadsheet, or what a test wants to go wrong. Each stands at its harsher reading. */
export interface HostSwitches {
  /** A leading plus is read: `+371…` becomes a number without it. False: such text is kept. */
  readonly plusIsRead: boolean;
  /** Under a filter, setValue(s) and setFormula(s) reach the rows in sight alone. Where the criteria came from a file they throw. */
  readonly filterSkipsHidden: boolean;
  /** A cell written with `@` keeps `=…` as text. False: it becomes a formula even there. */
  readonly textFormatStopsFormulas: boolean;
  /** A rich text that begins with `=` stays a text. False: it becomes a formula, as it would when it is typed. */
  readonly richTextStopsFormulas: boolean;
  /** Rows and columns that are inserted take the look of their neighbour. */
  readonly insertedLinesInheritLooks: boolean;
  /** Cells that the person at the keyboard may not edit. */
  readonly protectedAreas: readonly SheetArea[];
  /** The person at the keyboard may look at the spreadsheet and not change it. */
  readonly isViewer: boolean;
  /** Somebody else holds every lock. */
  readonly lockIsTaken: boolean;
  /** How many times slower the services answer than they were measured to. */
  readonly slowness: number;
  /** How long a menu item or a call of google.script.run may take, in seconds of the virtual clock. */
  readonly executionSeconds: number;
  /** How long a simple trigger or a formula may take. */
  readonly shortExecutionSeconds: number;
  /** After so many service calls an execution runs out of time, which it cannot catch. */
  readonly callsBeforeTimeout: number;
  readonly faults: readonly Fault[];
  /** Writes are buffered: a text that is too long is refused by the next call that reads, by flush, or at the end. */
  readonly refusesLate: boolean;
  /** How often properties can be read and written in a day. */
  readonly propertyUsesPerDay: number;
  /** What is put into a cache is gone at once, as it may be at any time. */
  readonly cacheForgets: boolean;
  /** Of the calls of google.script.run in flight the last one is answered first. False: the first one. */
  readonly answersOutOfOrder: boolean;
  /** What an asynchronous function comes to arrives where it was called from. False: its promise does, which is nothing. */
  readonly promisesArrive: boolean;
}

export const HARSHEST: HostSwitches = {
  plusIsRead: true,
  filterSkipsHidden: true,
  textFormatStopsFormulas: true,
  richTextStopsFormulas: false,
  insertedLinesInheritLooks: true,
  protectedAreas: [],
  isViewer: false,
  lockIsTaken: false,
  slowness: 1,
  executionSeconds: 360,
  shortExecutionSeconds: 30,
  callsBeforeTimeout: Number.POSITIVE_INFINITY,
  faults: [],
  refusesLate: true,
  propertyUsesPerDay: 50_000,
  cacheForgets: false,
  answersOutOfOrder: true,
  promisesArrive: false,
};

/** What an edit works with: the workbook, the clock and the switches. */
export interface Desk {
  readonly book: WorkbookData;
  readonly switches: HostSwitches;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
