import type { SourceView } from '../app/contract';
import type { SourceQuestion } from './named-in-contract';

/**
 * The questions of a source that stand in front: first the most useful open one, and the next as soon as those before are
 * answered. What once stood in front stays, so that a question never moves away from under the user's hands.
 */
export function frontQuestions(
  before: readonly SourceQuestion[],
  questions: SourceView['questions'],
): readonly SourceQuestion[] {
  const stillWaiting = questions.some(({ question, open }) => open && before.includes(question));
  const next = questions.find(({ question, open }) => open && !before.includes(question));
  return stillWaiting || next === undefined ? before : [...before, next.question];
}

/** Keys in the order in which they stood before; what is new comes last, what is gone is left out. */
export function inKeptOrder(before: readonly string[], now: readonly string[]): readonly string[] {
  return [...before.filter((key) => now.includes(key)), ...now.filter((key) => !before.includes(key))];
}
