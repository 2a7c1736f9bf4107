import type { Alert, AlertAnswer, MenuEntry } from '../host/shown';
import type { Area } from '../workbook';

/**
 * What the workbench's page and its server say to each other: plain data (JSON). Rows, columns and indices count from 0.
 * `POST /act` takes an `Act` and answers what became of it; what happens to the workbook meanwhile and afterwards arrives by
 * `GET /events`, a stream of `Happening`s, whoever caused it, with a beat in between (`beat.ts`).
 */

export type Act =
  /** Types into a cell as a person does; an empty text empties it. */
  | {
      readonly act: 'type';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Brings a sheet to the front and selects in it; answers with an `Inspected` cell. */
  | { readonly act: 'select'; readonly sheetId: number; readonly area: Area }
  /** Answers with an `Inspected` cell, and leaves what is selected and in front as it is. */
  | { readonly act: 'inspect'; readonly sheetId: number; readonly row: number; readonly column: number }
  /** Clicks a menu item. */
  | { readonly act: 'menu'; readonly functionName: string }
  /** google.script.run of a panel's page; answers an `Asked`. */
  | { readonly act: 'ask'; readonly panel: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly act: 'close-panel'; readonly panel: number }
  /** Answers a dialog that the add-on waits for. */
  | { readonly act: 'answer'; readonly dialog: number; readonly button: AlertAnswer; readonly text?: string }
  /** Puts a sample in place of the workbook. */
  | { readonly act: 'open-sample'; readonly name: string };

/**
 * What `POST /act` answers; a failure in words goes with status 400, 409 or 500. A menu item, a call and typing are answered when
 * their execution has ended, a question of the add-on included. While one is at work, calls, answers, looks into cells and the
 * closing of panels are carried out between two of its service calls; everything else waits for its end.
 */
export type Acted = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** What a page's call came to: the failure is that of google.script.run, as its handler gets it. */
export type Asked =
  | { readonly state: 'success'; readonly answer: unknown }
  | { readonly state: 'failure'; readonly name: string; readonly message: string };

/** What the formula bar shows of the selected cell. */
export interface Inspected {
  /** What a person would type to get it: a formula with its `=`, else the text, number or day. */
  readonly input: string;
  /** Why its formula failed, or ''. */
  readonly error: string;
  /** The cell's note, or ''. */
  readonly note: string;
  /** What can be chosen in it; empty where anything may be typed. */
  readonly choices: readonly string[];
}

export type Happening =
  /** A workbook was opened: everything there is to show. Sent first to every page that connects. */
  | { readonly kind: 'workbook'; readonly workbook: WorkbookView }
  /** What changed since; never the whole workbook. */
  | { readonly kind: 'changes'; readonly changes: readonly WorkbookChange[] }
  /** The add-on is at work, or has ended. `what` is the function's name. What is over at once is not told of. */
  | { readonly kind: 'running'; readonly what: string | null }
  | ({ readonly kind: 'dialog'; readonly dialog: number; readonly asksForText: boolean } & Alert)
  | { readonly kind: 'dialog-closed'; readonly dialog: number }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: 'panel'; readonly panel: PanelView }
  | { readonly kind: 'panel-closed'; readonly panel: number }
  | { readonly kind: 'menus'; readonly menus: readonly MenuView[] };

/** A sidebar or dialog of the add-on; its page is at `/panel/<id>`. */
export interface PanelView {
  readonly id: number;
  readonly kind: 'sidebar' | 'dialog' | 'modeless-dialog';
  readonly title: string;
  /** Pixels; a sidebar is 300 wide. */
  readonly width?: number;
  readonly height?: number;
}

export interface MenuView {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export interface WorkbookView {
  readonly name: string;
  readonly locale: string;
  readonly language: 'en' | 'lv';
  readonly samples: readonly { readonly name: string; readonly title: string }[];
  readonly activeSheetId: number;
  readonly sheets: readonly SheetShown[];
  /** Looks of cells, by their index; 0 is the plain one. More may come with changes. */
  readonly looks: readonly CellLook[];
}

/** How a cell looks with its conditional formats over it. A key left out is the plain look. */
export interface CellLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly fontSize?: number;
  readonly wrap?: true;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  /** Left out is at the bottom; a wrapped text, of which the row may be too low to show all, begins at the top. */
  readonly verticalAlignment?: 'top' | 'middle';
}

/** What a cell shows and the index of its look; null for an empty, plain cell. */
export type ShownCell = readonly [text: string, look: number] | null;

/** A sheet without its cells. */
export interface SheetFrame {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by column; those left out have the usual 100. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
}

export interface SheetShown extends SheetFrame {
  /** Ragged: a row that is absent or short is empty. */
  readonly cells: readonly (readonly ShownCell[])[];
}

export type WorkbookChange =
  /** Looks that follow the ones known so far. */
  | { readonly change: 'looks'; readonly looks: readonly CellLook[] }
  /** A rectangle of cells, ragged: what is left out is empty. */
  | {
      readonly change: 'cells';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
      readonly cells: readonly (readonly ShownCell[])[];
    }
  /** Everything of a sheet but its cells, also of one that is new: its cells follow as a change. */
  | { readonly change: 'frame'; readonly at: number; readonly sheet: SheetFrame }
  | { readonly change: 'removed'; readonly sheetId: number }
  /** The sheet in front, and what is selected in it, or null. */
  | { readonly change: 'front'; readonly sheetId: number; readonly selection: Area | null };
