import type { AllTexts } from '../core/texts/task-texts';
import type { Classified } from './classify';

const CELLS_NAMED = 3;

/** What is said when the sheet has been judged: a line for the zones, one for cells worth a look, one for what comes next. */
export function classifiedMessage(
  { counts, flags, firstUse }: Pick<Classified, 'counts' | 'flags' | 'firstUse'>,
  { messages, flags: words }: AllTexts,
): string {
  const { GREEN, GREY, RED, OUT } = counts;
  const named = flags.slice(0, CELLS_NAMED).map(({ cell, code }) => `${cell} (${words[code]})`);
  const [cells, more] = [named.join('; '), flags.length - named.length];
  return [
    OUT > 0 ? messages.classifiedWithOut(GREEN, GREY, RED, OUT) : messages.classified(GREEN, GREY, RED),
    ...(flags.length > 0 ? [more > 0 ? messages.toLookAtMore(cells, more) : messages.toLookAt(cells)] : []),
    ...(firstUse ? [messages.firstUse] : []),
  ].join('\n');
}
