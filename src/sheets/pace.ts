/** Thrown where the time of an execution does not suffice for what is left; a next run goes on there. */
export class Unfinished extends Error {
  /** @param cancelled whether the user asked for it, rather than the time. */
  constructor(
    readonly progress: Progress,
    readonly cancelled = false,
  ) {
    super('The time of this execution is used up, or the user has had enough');
    this.name = 'Unfinished';
  }
}

/** How far a run is, in rows of the sheet or list that it writes. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Watches the time of a run that writes in several calls. */
export interface Pace {
  /**
   * Called between two calls: tells how far the run is.
   * @throws Unfinished where the next call would not end in time.
   */
  readonly next: (progress: Progress) => void;
}

// The next call may be slower than all before it.
const CAUTION = 1.5;

/**
 * @param seconds after which nothing more is begun, counted from now.
 * @param tell is told each time how far the run is.
 * @param isCancelled whether the user wants it to stop; asked between two calls.
 */
export function paceFor(
  seconds: number,
  now: () => number,
  tell: (progress: Progress) => void,
  isCancelled: () => boolean,
): Pace {
  const end = now() + seconds * 1000;
  let before: number | undefined;
  let longest = 0;
  return {
    next(progress) {
      tell(progress);
      if (isCancelled()) throw new Unfinished(progress, true);
      const at = now();
      if (before !== undefined) longest = Math.max(longest, at - before);
      before = at;
      if (at + longest * CAUTION > end) throw new Unfinished(progress);
    },
  };
}
