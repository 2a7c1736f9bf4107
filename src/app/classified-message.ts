import type { Texts } from '../core/texts/texts';
import type { Classified } from './classify';

const CELLS_NAMED = 3;

/** What is said when the sheet has been judged: a line for the zones, one for cells worth a look, one for what comes next. */
export function classifiedMessage(
  { counts, flags, firstUse }: Pick<Classified, 'counts' | 'flags' | 'firstUse'>,
  { messages, flags: words }: Texts,
): string {
  const named = flags.slice(0, CELLS_NAMED).map(({ cell, code }) => `${cell} (${words[code]})`);
  return [
    messages.classified(counts),
    ...(flags.length > 0 ? [messages.toLookAt(named, flags.length - named.length)] : []),
    ...(firstUse ? [messages.firstUse] : []),
  ].join('\n');
}
