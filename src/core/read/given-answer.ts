import { type Cell, isBlank, textOf } from '../cell';
import { foldWords } from './fold';
import { isNegated, optOutHeader } from './opt-out-headers';
import { meaningOf } from './vocabulary';

/** What somebody answered when they were asked again. What is not clear is never a yes. */
export type GivenAnswer = 'confirmed' | 'declined' | 'unclear';

/** Words that a sentence may begin with, folded; single letters and words that mean something else elsewhere are none of them. */
const YES = new Set(
  (
    'yes yeah yep sure agree accept confirm ja piekritu apstiprinu velos turpiniet oui accepte confirme si acepto confirmo tak ' +
    'zgadzam wyrazam potwierdzam taip sutinku patvirtinu jah noustun kinnitan да согласен согласна подтверждаю einverstanden ' +
    'zustimmen bestatige'
  ).split(' '),
);
const NO = new Set(
  (
    'no nope never refuse decline disagree unsubscribe stop remove ne nepiekritu nevelos negribu atsakos atteicos nesutiet ' +
    'nein ablehnen non refuse nie odmawiam nesutinku nenoriu ei не нет отказываюсь'
  ).split(' '),
);
/** Who is speaking: "I agree", "Es piekrītu". */
const SPEAKER = /^(?:i|we|es|mes|ich|wir|je|j|yo|ja|ma|as|я|мы) (?=\S)/u;
/** What takes back or narrows a yes. */
const HEDGE =
  /(?:^| )(?:but|except|only|unless|if|until|maybe|perhaps|cancel\S*|delet\S*|remov\S*|stop\S*|bet|tikai|iznemot|varbut|lidz|dzes\S*|aber|nur|vielleicht|losch\S*|mais|seulement|peut etre|pero|solo|quizas|ale|tylko|moze|но|только|может|aga|ainult|tik)(?: |$)/u;
/** A Latvian "no" is the English "from". */
const LATVIAN = new Set(['ja', 'piekritu', 'apstiprinu', 'velos', 'turpiniet']);
const DOUBT = /[?¿*]/;
const LONGEST = 500;

/** Reads an answer as people give it in a form or a list: a known word, or a sentence that begins with one. */
export function readGivenAnswer(cell: Cell): GivenAnswer {
  if (typeof cell === 'boolean') return cell ? 'confirmed' : 'unclear';
  const text = textOf(cell);
  const meaning = meaningOf(text);
  if (meaning === 'yes') return 'confirmed';
  if (meaning === 'declined' || meaning === 'opted-out') return 'declined';
  if (meaning !== undefined || text.length > LONGEST) return 'unclear';
  return ofSentence(foldWords(text), DOUBT.test(text));
}

function ofSentence(words: string, isDoubtful: boolean): GivenAnswer {
  const said = YES.has(firstOf(words)) || NO.has(firstOf(words)) ? words : words.replace(SPEAKER, '');
  const first = firstOf(said);
  // A first word that says no is a refusal, whatever follows it; so is leaving, whatever stands before.
  if (NO.has(first) || optOutHeader(words) === 'optedOut') return 'declined';
  if (!YES.has(first) || isDoubtful) return 'unclear';
  const rest = LATVIAN.has(first) ? said.replace(/ no(?= )/g, '') : said;
  return isNegated(rest) || HEDGE.test(rest) ? 'unclear' : 'confirmed';
}

function firstOf(words: string): string {
  const end = words.indexOf(' ');
  return end === -1 ? words : words.slice(0, end);
}

/** The same in a list of ours, where nobody has answered yet in a cell that is blank or says so: null. */
export function readListAnswer(cell: Cell): GivenAnswer | null {
  if (isBlank(cell) || cell === false) return null;
  const meaning = typeof cell === 'boolean' ? undefined : meaningOf(textOf(cell));
  return meaning === 'no-answer' || meaning === 'unknown' ? null : readGivenAnswer(cell);
}
