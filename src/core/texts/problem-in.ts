import type { Problem } from '../problem';
import type { Texts } from './texts';

/** The words for a problem. */
export function problemIn(texts: Texts, problem: Problem): string {
  // TypeScript cannot see that the text of a code takes the facts of that same code.
  const say = texts.problems[problem.code] as (facts: Problem) => string;
  return say(problem);
}
