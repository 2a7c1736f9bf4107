import type { RichText, TextLook, TextRun } from '../../workbook';

/** A text of one look: a single run, or none when there is no text. */
export function plainText(text: string): RichText {
  return { text, runs: text === '' ? [] : [{ start: 0, end: text.length, look: {} }] };
}

/** The runs after a part of the text took another look or link. A run is as long as its look lasts. */
export function changedRuns(
  runs: readonly TextRun[],
  start: number,
  end: number,
  change: (run: TextRun) => TextRun,
): readonly TextRun[] {
  return joined(
    runs.flatMap((run) => {
      const from = Math.max(run.start, start);
      const to = Math.min(run.end, end);
      if (from >= to) return [run];
      const parts = [{ ...run, end: from }, change({ ...run, start: from, end: to }), { ...run, start: to }];
      return parts.filter((part) => part.start < part.end);
    }),
  );
}

/** The runs of a part of the text, counted from where the part begins. */
export function runsWithin(runs: readonly TextRun[], start: number, end: number): readonly TextRun[] {
  return runs.flatMap((run) => {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    return from < to ? [{ ...run, start: from - start, end: to - start }] : [];
  });
}

/** True when no part of the text differs from its cell. */
export function isPlain(runs: readonly TextRun[]): boolean {
  return runs.every(({ look, link }) => link === undefined && Object.keys(look).length === 0);
}

function joined(runs: readonly TextRun[]): readonly TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before && before.link === run.link && sameLook(before.look, run.look)) {
      result[result.length - 1] = { ...before, end: run.end };
    } else result.push(run);
  }
  return result;
}

function sameLook(one: TextLook, other: TextLook): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof TextLook>;
  return [...keys].every((key) => one[key] === other[key]);
}
