/** What is known of a call that came to no answer. */
export type FailureKind = 'account' | 'network' | 'too-slow' | 'too-often' | 'no-answer' | 'unknown';

/** A failure for the user: what happened and what to do. */
export interface Problem {
  readonly title: string;
  readonly message: string;
}

/** A call that nothing came back from. */
export class NoAnswer extends Error {}
/** A call that was given up after the longest time that Google allows. */
export class NoAnswerInTime extends Error {}

const ACCOUNT = /permission|authori[sz]|atļauj|autoriz|sign ?in|logged in|login/i;
const NETWORK = /network|connection|http|offline|failed to fetch|savienojum/i;
const TOO_SLOW = /time.?out|timed out|maximum execution time|too long/i;
const TOO_OFTEN = /too many|rate limit|quota|simultaneous/i;

/** Tells what kind of failure google.script.run reports; its own words are never shown, since they help nobody. */
export function kindOfFailure(failure: unknown): FailureKind {
  if (failure instanceof NoAnswer) return 'no-answer';
  if (failure instanceof NoAnswerInTime) return 'too-slow';
  const words = wordsOf(failure);
  if (ACCOUNT.test(words)) return 'account';
  if (TOO_SLOW.test(words)) return 'too-slow';
  if (TOO_OFTEN.test(words)) return 'too-often';
  if (NETWORK.test(words)) return 'network';
  return 'unknown';
}

function wordsOf(failure: unknown): string {
  if (failure instanceof Error) return `${failure.name} ${failure.message}`;
  if (typeof failure !== 'object' || failure === null) return String(failure);
  return `${String(Reflect.get(failure, 'name'))} ${String(Reflect.get(failure, 'message'))}`;
}
