import type { AllTexts } from '../core/texts/task-texts';

/** What is said when the Re-consent list has been made. */
export function reconsentMessage(people: number, kept: number, { messages }: AllTexts): string {
  if (people === 0) return messages.nobodyToAsk;
  return [messages.reconsent(people), ...(kept > 0 ? [messages.answersKept(kept)] : [])].join(' ');
}
