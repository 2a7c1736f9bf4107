import type { Language } from './company';
import type { FactColumn } from './read/header-aliases';
import type { SettingKey } from './texts/setting-names';

/** Where in the spreadsheet something stands, as far as is known. Rows count from 1, as Sheets shows them. */
export interface Place {
  /** The settings file of the command line, which has keys in place of lines. */
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  /** The letters of the column. */
  readonly column?: string;
}

/** A column as a message names it: by its letters where the sheet is known, else by its place in the range, from 1. */
export interface NamedColumn {
  readonly header: string;
  readonly letters?: string;
  readonly place: number;
}

/** What can be wrong with what the product is given. A record of facts; the words are in the texts. */
export type Problem =
  | { readonly code: 'rows-not-a-table'; readonly formula: string }
  | { readonly code: 'first-line-no-header'; readonly formula: string }
  | { readonly code: 'headers-unknown'; readonly headers: readonly string[] }
  | { readonly code: 'headers-width'; readonly headers: number; readonly rows: number }
  | { readonly code: 'no-header-found'; readonly sheet: string }
  | { readonly code: 'no-customers'; readonly sheet: string }
  | { readonly code: 'same-meaning'; readonly fact: FactColumn; readonly columns: readonly NamedColumn[] }
  | { readonly code: 'channel-missing'; readonly formula: string }
  | { readonly code: 'channel-unknown'; readonly found: string }
  | { readonly code: 'settings-not-a-table'; readonly argument: 'settings' | 'sources' }
  | { readonly code: 'setting-unknown'; readonly found: string; readonly place: Place }
  | {
      readonly code: 'setting-unusable';
      readonly key: SettingKey;
      readonly found: string;
      readonly place: Place;
    }
  | { readonly code: 'setting-twice'; readonly key: SettingKey; readonly place: Place }
  | { readonly code: 'column-unusable'; readonly header: string; readonly found: string; readonly place: Place }
  | { readonly code: 'column-untitled'; readonly letters: string }
  | { readonly code: 'row-gone'; readonly row: number }
  | { readonly code: 'column-twice'; readonly header: string; readonly place: Place }
  | { readonly code: 'source-answer-unusable'; readonly source: string; readonly found: string; readonly place: Place }
  | { readonly code: 'no-customer-sheet' }
  | { readonly code: 'filter-active'; readonly sheet: string }
  | { readonly code: 'no-row-here'; readonly formula: string }
  | { readonly code: 'too-many-rows-for-formula'; readonly rows: number; readonly most: number }
  | { readonly code: 'sheet-changed'; readonly sheet?: string }
  | { readonly code: 'protected'; readonly sheet?: string }
  | { readonly code: 'merged-rows'; readonly sheet: string; readonly row: number }
  | { readonly code: 'another-run' }
  | { readonly code: 'view-only' }
  | { readonly code: 'google-slow' }
  | { readonly code: 'google-refused' }
  | { readonly code: 'google-limit' }
  | { readonly code: 'choices-in-the-way' }
  | { readonly code: 'typed-columns' }
  | { readonly code: 'too-many-cells' }
  | { readonly code: 'text-too-long' }
  | { readonly code: 'suppression-key-missing' }
  | { readonly code: 'suppression-key-unreadable' }
  | { readonly code: 'suppression-key-other' }
  | { readonly code: 'opt-outs-elsewhere'; readonly sheet: string }
  | { readonly code: 'no-opt-outs'; readonly sheet: string }
  | { readonly code: 'task-unknown'; readonly found: string };

export type ProblemCode = Problem['code'];

/** Thrown where a run cannot go on because of what it was given; caught at the edge, where the words are found. */
export class Refusal extends Error {
  constructor(
    readonly problem: Problem,
    /** The language of the company's settings, where these could be read. */
    readonly language?: Language,
  ) {
    super(problem.code);
    this.name = 'Refusal';
  }
}
