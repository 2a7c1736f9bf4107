import type { Language } from '../../../../core/company';
import { FileProblem } from '../../../files/file-problem';
import { serverTextsIn } from '../texts/server-texts';
import type { Reply } from './messages';
import { fileProblemIn } from './read-source';

/** Thrown where an act is refused: the status of the answer, and why, in words. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: 400 | 409 | 500,
    message: string,
  ) {
    super(message);
  }
}

/** What is answered where an order was not carried out, whatever was thrown. */
export function refusalOf(thrown: unknown, language: Language): Reply {
  if (thrown instanceof Refused) return { reply: 'refused', status: thrown.status, message: thrown.message };
  if (thrown instanceof FileProblem) {
    return { reply: 'refused', status: 409, message: fileProblemIn(language, thrown) };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { reply: 'refused', status: 500, message: serverTextsIn(language).refusals.failed(message) };
}
