import { isPassing } from './service-problems';

const MILLISECONDS_BEFORE_A_SECOND_TRY = 1000;

/** Everything that is done may be done again, so that what passes by itself need not be shown to the user. */
export function withSecondTry<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (!isPassing(error)) throw error;
    Utilities.sleep(MILLISECONDS_BEFORE_A_SECOND_TRY);
    return work();
  }
}
