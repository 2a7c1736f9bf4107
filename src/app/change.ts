import type { Instant, Row } from '../core/cell';
import type { LogWitness } from '../core/log';
import type { Tab } from '../core/tabs';

/** What a cell that we write can hold. */
export type Written = string | number | boolean;

/** What a person has written beside a list may also be a date, with its time of day. */
export type WrittenBack = Written | Instant;

/** One of our columns beside the customers. Columns count from 0. */
export interface WrittenColumn {
  readonly at: number;
  readonly title: string;
  /** One for each line below the header row. */
  readonly values: readonly string[];
  /** Pixels; given only where the column is new, so that a width the user chose stays. */
  readonly width?: number;
}

/** A cell or column of a tab of ours that the user fills by choosing. */
export interface Choice {
  readonly values: readonly string[];
  /** Whether anything else may be typed, with a warning. */
  readonly open: boolean;
}

/** How a column of a tab of ours is written and shown. */
export interface TabColumn {
  readonly title: string;
  /** `text` keeps what a person typed as the text it is; `day` shows dates; `tick` is a box; `free` is left to Sheets. */
  readonly kind: 'text' | 'day' | 'number' | 'tick' | 'free';
  /** Pixels. */
  readonly width: number;
  readonly choice?: Choice;
  readonly wrap?: boolean;
  /** What is said of the column to whoever points at its title. */
  readonly note?: string;
}

/** A tab of ours with all that it shall hold: the heading in row 1, the lines below. */
export interface TabContent {
  readonly tab: Tab;
  /** What it is called when it is made; a name that the user gave it stays. */
  readonly name: string;
  /** The sheet whose customers a list holds; refreshed from the list itself, it is made from the same sheet again. */
  readonly from?: number;
  readonly columns: readonly TabColumn[];
  readonly lines: readonly (readonly WrittenBack[])[];
  /** Lines in which something is written by hand, which is nowhere else. Counted from 0. */
  readonly byHand?: readonly number[];
  /** What is said above them where they stand apart while the list is written. */
  readonly setAside?: string;
  /** Choices and formats of single cells, where the lines of a column differ. Lines and columns count from 0. */
  readonly cells?: readonly {
    readonly line: number;
    readonly column: number;
    readonly choice?: Choice;
    readonly kind?: TabColumn['kind'];
  }[];
}

/** Cells of one column of the customers' sheet that are to hold something else. Rows and columns count from 0. */
export interface FactCells {
  readonly at: number;
  readonly title: string;
  /** Whether the column is to be made: its title is written then, where nothing stands yet. */
  readonly isNew: boolean;
  /** `text` stays the text it is, `day` (`2026-01-15`) becomes a date, `tick` is written as it is: into a box, say. */
  readonly as: 'text' | 'day' | 'tick';
  /** A blank value empties the cell and leaves its format. */
  readonly cells: readonly { readonly row: number; readonly value: string | boolean }[];
}

/** Something to be done to the spreadsheet: a value, so that it can be shown, counted and tested before it is done. */
export type Change =
  /** Remembers which sheet the customers stand in: the next run knows it also where one of our tabs is in front. */
  | { readonly kind: 'mark-customers'; readonly sheetId: number }
  | {
      readonly kind: 'write-columns';
      readonly sheetId: number;
      readonly headerRow: number;
      readonly columns: readonly WrittenColumn[];
      /** The column of the user's that tells one row from another best. */
      readonly anchor: number;
    }
  | {
      readonly kind: 'colour-rows';
      readonly sheetId: number;
      readonly headerRow: number;
      readonly zoneColumn: number;
      /** How many columns, from the first, a row is coloured over. */
      readonly width: number;
    }
  | {
      readonly kind: 'write-formula';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly width: number;
      readonly formula: LiveFormula;
    }
  | {
      readonly kind: 'remove-ours';
      readonly sheetId: number;
      /** The row in which the titles of our columns stand; -1 where there is none. */
      readonly headerRow: number;
      readonly columns: readonly number[];
    }
  | { readonly kind: 'write-tab'; readonly content: TabContent }
  /** Adds lines to the log, below all that stands there, whatever has become of it; it is never written over. */
  | {
      readonly kind: 'append-log';
      readonly content: TabContent;
      /** The column of the hashes, by which a line is known that stands already. Counted from 0. */
      readonly hashColumn: number;
      /** The log after these lines, to be remembered apart from it. */
      readonly witness: LogWitness;
    }
  /** Keeps a key that was made elsewhere. */
  | { readonly kind: 'keep-key'; readonly key: string }
  /** Writes one answer into a tab of ours: beside its label, where that stands, else into a new line. */
  | {
      readonly kind: 'write-answer';
      readonly tab: Tab;
      /** The line, counted from 0, in which the label was read; null for a new one at the end. */
      readonly line: number | null;
      readonly label: string;
      readonly column: number;
      readonly value: Written;
      readonly as: TabColumn['kind'];
    }
  /** Empties cells of ours in some rows, as long as their titles stand over them; rows and columns count from 0. */
  | {
      readonly kind: 'empty-cells';
      readonly sheetId: number;
      readonly headerRow: number;
      readonly titles: readonly string[];
      readonly columns: readonly number[];
      readonly rows: readonly number[];
    }
  /**
   * Writes single cells of the customers' sheet, and no other. It comes before what else is written into that sheet, since the
   * rows are told by what stood in them when they were read.
   */
  | {
      readonly kind: 'write-facts';
      readonly sheetId: number;
      readonly headerRow: number;
      /** The column of the user's that tells one row from another best. */
      readonly anchor: number;
      readonly columns: readonly FactCells[];
    }
  /** Takes rows out of the customers' sheet, each only while it is the row that was read. Rows and columns count from 0. */
  | {
      readonly kind: 'delete-rows';
      readonly sheetId: number;
      readonly headerRow: number;
      readonly anchor: number;
      readonly rows: readonly number[];
      /** For each of the rows all its cells as they were read. */
      readonly expected: readonly Row[];
      /** Columns that are not compared, since what stands there is ours. */
      readonly ours: readonly number[];
    }
  /** Brings the user to a row of the customers, counted from 0. */
  | { readonly kind: 'go-to'; readonly sheetId: number; readonly row: number; readonly width: number }
  /** Brings the user to a list that was asked for. */
  | { readonly kind: 'show-tab'; readonly tab: Tab };

/** `=GDPR_REPORT(table; ; settings; sources)` over the whole table; the tabs are named where it is written. */
export interface LiveFormula {
  /** Counted from 0. */
  readonly headerRow: number;
  /** How many columns, from the first, the table has. */
  readonly tableWidth: number;
}
