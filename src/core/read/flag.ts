/** What in a cell the owner should look at. It never stops a run: the row is judged by what is certain. */
export type FlagCode =
  | 'unclear-answer'
  | 'unreadable-date'
  | 'no-such-day'
  | 'unclear-opt-out'
  | 'reconfirmed-without-a-day'
  | 'reconfirmed-in-the-future'
  | 'not-an-address'
  | 'special-category';

export interface Flag {
  readonly code: FlagCode;
  /** Counted from 0 in the header row. */
  readonly column: number;
}
