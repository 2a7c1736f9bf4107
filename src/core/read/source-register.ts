import type { Answer, SourceFacts } from '../facts';
import { foldWords } from './fold';
import { meaningOf } from './vocabulary';

/** The company's answers about one source, or about `*`: rows without a source, or with one that is not listed. */
export interface SourceLine {
  readonly source: string;
  readonly preTicked: Answer;
  readonly wordingKept: Answer;
  readonly personActed: Answer;
  readonly thirdParty: Answer;
  readonly couldRefuse: Answer;
}

/** The line of the register that answers for all the rest. */
export const ANY_SOURCE = '*';

export type SourceRegister = (source: string) => SourceFacts;

const NOTHING_KNOWN = {
  preTicked: 'unknown',
  wordingKept: 'unknown',
  personActed: 'unknown',
  thirdParty: 'unknown',
  couldRefuse: 'unknown',
} as const;

// Words that speak for themselves, as they stand in folded text.
const THIRD_PARTY =
  /\b(bought|purchased|scraped|scraping|rented|harvested|data broker|partner list|partners list|partneru (saraksts|datubaze|baze)|(no|ie|at)?pirk(ta|ts|tas|ti)|iegadat[as]s? (datubaze|saraksts|baze)|gekauft\w*|achete\w*|comprad[ao]\w*|kupion\w*|ostetud|pirktas)\b|куплен/;
const OTHERS_ACTED =
  /\b(import|imports|imported|importe?t?[as]?|importets|importeta|importiert|import[eé]|importado|zaimportowan\w*|(filled in|entered|added|ticked) by (an? |the |our )?(employee|staff|us|assistant|clerk|seller)|aizpildij[ai]s? (darbiniek|pardevej)\w*|ievadij[ai]s? (darbiniek|pardevej)\w*|darbinieka aizpildit\w*|(darbinieks|pardevejs) (aizpildij|ievadij|atzimej)\w*|vom mitarbeiter \w+)\b|импорт/;

/**
 * Makes the register of sources from the company's lines. A line of its own is the owner's word and counts before what the
 * name of a source gives away; that counts before the line for all the rest.
 */
export function sourceRegister(lines: readonly SourceLine[]): SourceRegister {
  const listed = new Map<string, SourceLine>();
  for (const line of lines) {
    const key = sourceKey(line.source);
    const before = listed.get(key);
    listed.set(key, before === undefined ? line : worseOfBoth(before, line));
  }
  const rest = lines.find(({ source }) => source.trim().startsWith(ANY_SOURCE)) ?? null;
  const restHasAnswer = rest !== null && ANSWERS.some((answer) => rest[answer] !== 'unknown');
  const known = new Map<string, SourceFacts>();

  const factsOf = (words: string): SourceFacts => {
    const own = words === '' ? undefined : listed.get(words);
    const line = own ?? rest ?? NOTHING_KNOWN;
    const ownWord = (answer: 'personActed' | 'thirdParty'): Answer => own?.[answer] ?? 'unknown';
    return {
      known: words !== '' || restHasAnswer,
      preTicked: line.preTicked,
      wordingKept: line.wordingKept,
      personActed: firstKnown(ownWord('personActed'), OTHERS_ACTED.test(words) ? 'no' : line.personActed),
      thirdParty: firstKnown(ownWord('thirdParty'), THIRD_PARTY.test(words) ? 'yes' : line.thirdParty),
      couldRefuse: line.couldRefuse,
    };
  };
  return (source) => {
    const facts = known.get(source) ?? factsOf(sourceKey(source));
    known.set(source, facts);
    return facts;
  };
}

/** Of two lines about one source, the answers that forbid count, and where the lines differ otherwise nothing is known. */
function worseOfBoth(one: SourceLine, other: SourceLine): SourceLine {
  const worse = (answer: keyof typeof FORBIDDING): Answer => {
    if (one[answer] === other[answer]) return one[answer];
    return [one[answer], other[answer]].includes(FORBIDDING[answer]) ? FORBIDDING[answer] : 'unknown';
  };
  return {
    source: one.source,
    preTicked: worse('preTicked'),
    wordingKept: worse('wordingKept'),
    personActed: worse('personActed'),
    thirdParty: worse('thirdParty'),
    couldRefuse: worse('couldRefuse'),
  };
}

function firstKnown(answer: Answer, otherwise: Answer): Answer {
  return answer === 'unknown' ? otherwise : answer;
}

/** Under what a source is found again, however it is spelled; `''` for a blank and for "unknown", which names none. */
export function sourceKey(source: string): string {
  return meaningOf(source) === 'unknown' ? '' : foldWords(source);
}

const FORBIDDING = {
  preTicked: 'yes',
  wordingKept: 'no',
  personActed: 'no',
  thirdParty: 'yes',
  couldRefuse: 'no',
} as const;

const ANSWERS = ['preTicked', 'wordingKept', 'personActed', 'thirdParty', 'couldRefuse'] as const;
