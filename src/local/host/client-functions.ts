import type { Script } from './execution';

const NAME = '[\\p{L}_$][\\p{L}\\p{N}_$]*';
// Inside another function a declaration is indented: the built files are printed, not written by hand.
const FUNCTIONS = new RegExp(
  `^(?:(?:async )?function\\*? *(${NAME}) *\\(|` +
    `(?:var|let|const) +(${NAME}) *= *(?:async *)?(?:function\\b|\\([^()]*\\) *=>|${NAME} *=>))`,
  'gmu',
);

/** The functions that a page can call: those at top level, but for the private ones, whose names are never sent to it. */
export function clientFunctions(scripts: readonly Script[]): readonly string[] {
  const names = scripts.flatMap(({ source }) =>
    Array.from(source.matchAll(FUNCTIONS), ([, declared, assigned]) => declared ?? assigned ?? ''),
  );
  return [...new Set(names)].filter((name) => !name.endsWith('_'));
}
