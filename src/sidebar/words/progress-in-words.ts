import type { SidebarTexts } from '../texts/texts';

/** How far a run is, where anything is known of it, and how long it will still take. */
export interface Pace {
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly secondsLeft: number | null;
}

/** How far a run is and how long it will take, in one line. */
export function progressInWords(texts: SidebarTexts, { progress, secondsLeft }: Pace): string {
  if (progress === null || progress.done === 0) return texts.run.reading;
  const rows = texts.run.progress(progress.done, progress.of);
  if (secondsLeft === null) return rows;
  const minutes = Math.round(secondsLeft / 60);
  return `${rows}, ${minutes < 1 ? texts.run.lessThanAMinute : texts.run.minutesLeft(minutes)}`;
}
