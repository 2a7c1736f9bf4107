import type { Answer, SourceFacts } from '../facts';
import { foldWords } from './fold';
import { meaningOf } from './vocabulary';

/** What the company is asked about each source, in the order of the columns of its tab. */
export const SOURCE_QUESTIONS = ['preTicked', 'wordingKept', 'personActed', 'thirdParty', 'couldRefuse'] as const;
export type SourceQuestion = (typeof SOURCE_QUESTIONS)[number];

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

// Words that speak for themselves, as they stand in folded text. That something was bought says nothing by itself ("bought in
// the shop"): a list must have been, or nothing else be said.
const BOUGHT =
  '(?:bought|purchased|rented|(?:no|ie)?pirkt\\S*|iegadat\\S*|gekauft\\S*|achete\\S*|comprad\\S*|(?:za)?kupion\\S*|ostetud|pirktas|куплен\\S*)';
const LIST =
  '(?:lists?|bases?|databases?|data|contacts|leads|sarakst\\S*|datu ?baz\\S*|baz\\S*|kontakt\\S*|adres\\S*|liste\\S*|datenbank\\S*|fichiers?|lista|база|базы|список|andmebaas\\S*|sarasas)';
const THIRD_PARTY = new RegExp(
  `^(?:${BOUGHT}|partner\\S*)$|(?:^| )(?:${BOUGHT} (?:\\S+ ){0,2}?${LIST}|${LIST} (?:\\S+ ){0,2}?${BOUGHT}|third party|partner\\S* ${LIST}|(?:no|from|sadarbibas) partner\\S*|` +
    '(?:list|data) (?:broker|vendor)\\S*|\\S*adresshandler\\S*|scrap(?:e|ed|er|ing)|harvested|(?:no|savakt\\S*|from the) internet\\S*)(?: |$)',
);
const STAFF = '(?:employees?|staff|us|assistant|clerk|seller|darbiniek\\S*|pardevej\\S*|mitarbeiter\\S*|pracownik\\S*)';
const ENTERED =
  '(?:filled|entered|added|ticked|completed|aizpild\\S*|ievad\\S*|ierakst\\S*|atzim\\S*|ausgefullt|eingetragen)';
const OTHERS_ACTED = new RegExp(
  // "Important" is no import.
  '(?:^| )(?:\\S*import(?!an)\\S*|migrat(?:ed|ion)|migracij\\S*|bulk upload)(?: |$)|импорт|' +
    `(?:^| )(?:${ENTERED} (?:\\S+ ){0,3}?${STAFF}|${STAFF} (?:\\S+ )?${ENTERED}|entered manually|manually entered|ievadit\\S* manuali|manuali ievadit\\S*)(?: |$)`,
);

/** Words in place of a source that name none. */
const NO_SOURCE = new Set(
  ['none', 'no', 'nav', 'bez', 'nezināma', 'nezināms', 'keine', 'brak', 'aucune', 'нет'].map(foldWords),
);

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
  const restHasAnswer = rest !== null && SOURCE_QUESTIONS.some((answer) => rest[answer] !== 'unknown');
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
  const words = foldWords(source);
  return NO_SOURCE.has(words) || meaningOf(source) === 'unknown' ? '' : words;
}

const FORBIDDING = {
  preTicked: 'yes',
  wordingKept: 'no',
  personActed: 'no',
  thirdParty: 'yes',
  couldRefuse: 'no',
} as const;
