/** How long a run has been at work, and how far it has come since. */
export interface Pace {
  readonly milliseconds: number;
  readonly done: number;
  readonly left: number;
}

// Sooner than this, one slow call would make minutes of seconds.
const ENOUGH_MILLISECONDS = 4000;

/** The seconds that a run will still take at its pace so far; null as long as nobody can say. */
export function secondsLeft(pace: Pace): number | null {
  if (pace.milliseconds < ENOUGH_MILLISECONDS || pace.done <= 0 || pace.left < 0) return null;
  return Math.ceil((pace.milliseconds / pace.done) * (pace.left / 1000));
}
