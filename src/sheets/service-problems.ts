import { type Problem, Refusal } from '../core/problem';

/** What Google's services say when they refuse, and the problem that it is to the user. */
interface Refused {
  readonly says: RegExp;
  readonly problem: Problem;
  /** Whether the same may succeed a moment later; the call may have had its effect all the same. */
  readonly passing?: true;
}

const REFUSED: readonly Refused[] = [
  // Comes first: with several accounts in one browser Google speaks of a server error and of this in one sentence.
  {
    says: /PERMISSION_DENIED|do not have permission|Authorization is required|required to perform that action/i,
    problem: { code: 'view-only' },
  },
  // Places are counted in what was read: they lie outside only where somebody has taken rows, columns or a sheet away since.
  {
    says: /outside the dimensions|out of bounds|^Sheet \d+ not found/i,
    problem: { code: 'sheet-changed' },
    passing: true,
  },
  {
    says: /timed out while accessing|failed while accessing|server error occurred|Service unavailable|Service error|Unexpected error while/i,
    problem: { code: 'google-slow' },
    passing: true,
  },
  {
    says: /invoked too many times|too much computer time|Limit exceeded|too many scripts running/i,
    problem: { code: 'google-limit' },
  },
  { says: /protected cell or object/i, problem: { code: 'protected' } },
  { says: /violates the data validation rules/i, problem: { code: 'choices-in-the-way' } },
  { says: /typed columns/i, problem: { code: 'typed-columns' } },
  { says: /more than the maximum of \d+ characters/i, problem: { code: 'text-too-long' } },
  { says: /above the limit of \d+ cells/i, problem: { code: 'too-many-cells' } },
];

/** The problem behind an error of one of Google's services; null for an error that is ours. */
export function problemOf(error: unknown): Problem | null {
  return refusedWith(error)?.problem ?? null;
}

// Google says many things in the language of the user, and not all of them are known in any.
const UNKNOWN: Refused = { says: /(?:)/, problem: { code: 'google-refused' }, passing: true };

/** Whether the same may succeed when all is read anew. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Refusal) return error.problem.code === 'sheet-changed';
  return refusedWith(error)?.passing === true;
}

function refusedWith(error: unknown): Refused | undefined {
  const message = error instanceof Error ? error.message : String(error);
  const known = REFUSED.find(({ says }) => says.test(message));
  return known ?? (error instanceof Error && error.name === 'Exception' ? UNKNOWN : undefined);
}
