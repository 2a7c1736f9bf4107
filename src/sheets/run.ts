import type { Day } from '../core/day';
import type { Pace } from './pace';

/** What carrying out changes needs of the run that it is part of. */
export interface Run {
  readonly pace: Pace;
  /** Called before the first change is made. */
  readonly begin: () => void;
  /** The day of an instant where the spreadsheet is. */
  readonly dayAt: (milliseconds: number) => Day;
}
