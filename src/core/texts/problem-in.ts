import type { Problem } from '../problem';
import type { Texts } from './texts';

/** The words for a problem; where the texts of tasks could not be read and have them, that something went wrong is all that is said. */
export function problemIn({ problems, messages }: Pick<Texts, 'problems' | 'messages'>, problem: Problem): string {
  const { code } = problem;
  const somewhere = (code === 'sheet-changed' || code === 'protected') && problem.sheet === undefined;
  // TypeScript cannot see that the text of a code takes the facts of that same code.
  const say = (problems as Readonly<Record<string, string | ((facts: Problem) => string) | undefined>>)[
    somewhere ? `${code}-somewhere` : code
  ];
  return typeof say === 'function' ? say(problem) : (say ?? messages.unexpected);
}
