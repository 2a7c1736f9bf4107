import type { Script } from './execution';

/** What every execution of an add-on starts from. */
export interface Installation {
  /** The built files, in the order in which they are evaluated. */
  readonly scripts: readonly Script[];
  /** HTML files by name without ending. */
  readonly pages?: Readonly<Record<string, string>>;
  /** `en` unless told otherwise. */
  readonly userLocale?: string;
  /** The address of the person at the keyboard; scripts see it only with the scope for it. */
  readonly userEmail?: string;
  /** The person at the keyboard, where that changes; goes before `userEmail`. */
  readonly person?: { readonly email: string };
  /** The zone of the add-on's manifest: what `getDate()` and its like go by. Greenwich unless told otherwise. */
  readonly scriptTimeZone?: string;
  /** The manifest's `oauthScopes`: the spreadsheet at hand and its windows unless told otherwise. */
  readonly scopes?: readonly string[];
  /** Which of them the person granted; all unless told otherwise. */
  readonly granted?: readonly string[];
  /** False for a test deployment, whose own menus show; a published add-on has its place in the Extensions menu only. */
  readonly isPublished?: boolean;
  /** False when nobody has the spreadsheet open, as under a time-driven trigger: there is no Ui then. */
  readonly isOpen?: boolean;
  /** False for a script without a document: it has no properties, cache and lock of one. */
  readonly isBound?: boolean;
  /** The compiled half of the host inside an execution, for whoever has it ready; else it is compiled. */
  readonly insideText?: string;
}
