import type { Row } from '../core/cell';
import type { Language } from '../core/company';
import type { LogWitness } from '../core/log';
import type { Surroundings } from '../core/read/settings';
import type { Tab } from '../core/tabs';
import type { AllTexts } from '../core/texts/task-texts';
import type { Change } from './change';

/** Cells of a sheet from A1 on, as they were read in one go. */
export interface SheetCells {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly values: readonly Row[];
}

/** The sheet of the customers. */
export interface CustomerSheet extends SheetCells {
  /**
   * Columns that stand side by side, counted from 0, as the user sees them: for numbers and dates, whose format shows more than
   * their value. Read only when asked for.
   */
  shown(column: number, columns: number): readonly (readonly string[])[];
  /** How many columns the cells of a row cover, merged ones to their ends; the row counts from 0. */
  reach(row: number): number;
  /** Formula texts of the header row's cells, `''` where a cell has none; the row counts from 0. */
  formulasIn(row: number): readonly string[];
  /** Formula texts of a column's cells, one for each line of the sheet, `''` where a cell has none; the column counts from 0. */
  formulasDown(column: number): readonly string[];
}

/** The first lines of the customers' sheet. */
export interface SheetHead extends CustomerSheet {
  /** How many lines the whole sheet has. */
  readonly height: number;
  /** A whole column, counted from 0, as the user sees it. */
  column(at: number): readonly string[];
}

/** What is kept in the document beside its cells, and does not travel with a copy of it. */
export interface Secrets {
  /** The key of the suppression list, in hexadecimal digits; null where there is none. */
  suppressionKey(): string | null;
  /** The same; made where there is none. */
  makeSuppressionKey(): string;
  /** How the log ended when it was last written; null where that is not known. */
  logWitness(): LogWitness | null;
}

/** The spreadsheet, as the use cases know it. Reading happens once, writing is a list of changes. */
export interface Workbook {
  readonly surroundings: Surroundings;
  /** The texts of a language, with those that no formula needs. */
  texts(language: Language): AllTexts;
  /** A tab of ours, or null where there is none yet. */
  tab(tab: Tab): SheetCells | null;
  /**
   * The sheet that the user stands in.
   * @throws Refusal `no-customer-sheet` where it is one of ours, `filter-active` where a filter hides rows of it.
   */
  customers(): CustomerSheet;
  /**
   * The first lines of the same sheet, and how many it has: enough to see what its columns hold, at once in any sheet.
   * @throws Refusal `no-customer-sheet`.
   */
  head(lines: number): SheetHead;
  /** Every sheet that is neither a tab of ours nor the customers', such as a form's answers. */
  otherSheets(): readonly SheetCells[];
  /** The sheet that is open, whatever it is; and what it is to us. */
  inFront(): { readonly cells: SheetCells; readonly role: Tab | 'customers' | null };
  readonly secrets: Secrets;
  /** Date and time where the spreadsheet is, to the minute: `2026-01-15 12:00`. */
  minute(): string;
  /** For a formula without arguments: the first lines of the sheet that it stands in, and its own row, counted from 0. */
  here(): { readonly firstLines: readonly Row[]; readonly row: Row; readonly at: number } | null;
  /**
   * Carries out the changes, in their order. What stands already is not done again.
   * @throws Refusal where something must not be written; Unfinished where the time of the execution is used up.
   */
  apply(changes: readonly Change[]): void;
}
