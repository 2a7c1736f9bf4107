import type { Script } from './execution';

/** What every execution of an add-on starts from. */
export interface Installation {
  /** The built files, in the order in which they are evaluated. */
  readonly scripts: readonly Script[];
  /** HTML files by name without ending. */
  readonly pages?: Readonly<Record<string, string>>;
  /** `en` unless told otherwise. */
  readonly userLocale?: string;
  /** The zone of the add-on's manifest: what `getDate()` and its like go by. Greenwich unless told otherwise. */
  readonly scriptTimeZone?: string;
  /** The compiled half of the host inside an execution, for whoever has it ready; else it is compiled. */
  readonly insideText?: string;
}
