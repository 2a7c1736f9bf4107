import type { Settings } from './company';
import type { CustomerFacts } from './facts';
import type { JudgedRow, JudgedTable } from './judge-table';
import { SOURCE_QUESTIONS, type SourceQuestion } from './read/source-register';
import { judge, procedureIsValid } from './verdict';

/** The answer to each question about a source under which a row can be used. */
export const GOOD_ANSWERS: Readonly<Record<SourceQuestion, 'yes' | 'no'>> = {
  preTicked: 'no',
  wordingKept: 'yes',
  personActed: 'yes',
  thirdParty: 'no',
  couldRefuse: 'yes',
};

/** What the company can answer about itself that may free rows. */
export const FREEING_SETTINGS = ['optOutOffered', 'procedureAdopted', 'softOptIn'] as const;
export type FreeingSetting = (typeof FREEING_SETTINGS)[number];

/** What an answer is worth, in rows that are RED today. */
export interface Worth {
  /** Rows that this answer alone would free. */
  readonly alone: number;
  /** Rows that cannot be freed without it: with every open answer given well they are free, with this one still open they are not. */
  readonly waiting: number;
}

export interface SourceWorth {
  /** Rows that the good answers to all open questions about this source would free, with nothing else answered. */
  readonly alone: number;
  readonly waiting: number;
  readonly questions: Readonly<Record<SourceQuestion, Worth>>;
}

export interface Worths {
  readonly sources: ReadonlyMap<string, SourceWorth>;
  readonly settings: Readonly<Record<FreeingSetting, Worth>>;
}

/** Answers that are supposed to be given, besides those that are. */
interface Supposed {
  readonly questions: ReadonlySet<SourceQuestion>;
  readonly settings: ReadonlySet<FreeingSetting>;
}

const ALL_QUESTIONS: ReadonlySet<SourceQuestion> = new Set(SOURCE_QUESTIONS);
/** The soft opt-in is for some companies only, so that nothing waits for it. */
const NEEDED_SETTINGS: ReadonlySet<FreeingSetting> = new Set(['optOutOffered', 'procedureAdopted']);
const NOTHING: ReadonlySet<never> = new Set();
const EVERYTHING: Supposed = { questions: ALL_QUESTIONS, settings: NEEDED_SETTINGS };

/**
 * Finds out which open answers would free how many RED rows. A row is judged as it would be, one supposition at a time: what
 * other rows of its person would then prove is left out, so that no number promises too much.
 *
 * @param sourceOf the key of a row's source.
 * @param isOfRest whether a row's source has no line of its own, so that the answers for all the rest count: with the first answer it
 *   gets a line, and they count no more.
 */
export function worthsOf(
  { rows }: Pick<JudgedTable, 'rows'>,
  settings: Settings,
  sourceOf: (row: number) => string,
  isOfRest: (row: number) => boolean = () => false,
): Worths {
  const sources = new Map<string, MutableSource>();
  const ofSettings = zeroes(FREEING_SETTINGS);
  const better = supposedSettings(settings);
  for (const [at, row] of rows.entries()) {
    if (row === null || row.verdict.rule.zone !== 'RED') continue;
    const counted = sources.get(sourceOf(at)) ?? noWorth();
    sources.set(sourceOf(at), counted);
    weigh(row, better, counted, ofSettings, isOfRest(at));
  }
  return { sources, settings: ofSettings };
}

interface MutableWorth {
  alone: number;
  waiting: number;
}

interface MutableSource extends MutableWorth {
  readonly questions: Readonly<Record<SourceQuestion, MutableWorth>>;
}

function weigh(
  row: JudgedRow,
  better: SettingsUnder,
  counted: MutableSource,
  ofSettings: Readonly<Record<FreeingSetting, MutableWorth>>,
  isOfRest: boolean,
): void {
  const anew = isOfRest ? { ...row, facts: withoutRest(row.facts) } : row;
  const isFree = (supposed: Supposed): boolean => isFreed(supposed.questions.size > 0 ? anew : row, supposed, better);
  const open = SOURCE_QUESTIONS.filter((question) => isOpen(row.facts, question));
  for (const setting of FREEING_SETTINGS) {
    if (isFree({ questions: NOTHING, settings: new Set([setting]) })) ofSettings[setting].alone += 1;
  }
  if (isFree({ questions: ALL_QUESTIONS, settings: NOTHING })) counted.alone += 1;
  // Whom no answer frees waits for none, and no answer alone frees them.
  if (!isFree(EVERYTHING)) return;
  if (!isFree({ ...EVERYTHING, questions: NOTHING })) counted.waiting += 1;
  for (const question of open) weighQuestion(question, counted.questions[question], isFree);
  for (const setting of NEEDED_SETTINGS) {
    if (!isFree({ ...EVERYTHING, settings: without(NEEDED_SETTINGS, setting) })) ofSettings[setting].waiting += 1;
  }
}

function weighQuestion(question: SourceQuestion, worth: MutableWorth, isFree: (supposed: Supposed) => boolean): void {
  if (isFree({ questions: new Set([question]), settings: NOTHING })) worth.alone += 1;
  if (!isFree({ ...EVERYTHING, questions: without(ALL_QUESTIONS, question) })) worth.waiting += 1;
}

function isFreed({ facts, person }: JudgedRow, { questions, settings }: Supposed, better: SettingsUnder): boolean {
  const supposed = better(settings);
  return judge(supposedFacts(facts, questions, settings), person, supposed).rule.zone !== 'RED';
}

/** What a row is left with when the answers for all the rest count no more: what they permitted is open again. */
function withoutRest(facts: CustomerFacts): CustomerFacts {
  const { source } = facts;
  const kept = Object.fromEntries(
    SOURCE_QUESTIONS.map((question) => [
      question,
      source[question] === GOOD_ANSWERS[question] ? 'unknown' : source[question],
    ]),
  );
  const open = (question: 'preTicked' | 'wordingKept') =>
    facts[question] === source[question] && facts[question] === GOOD_ANSWERS[question] ? 'unknown' : facts[question];
  return { ...facts, preTicked: open('preTicked'), wordingKept: open('wordingKept'), source: { ...source, ...kept } };
}

/** Only what nobody has answered is supposed: an answer of the row's own, or a no, stays what it is. */
function supposedFacts(
  facts: CustomerFacts,
  questions: ReadonlySet<SourceQuestion>,
  settings: ReadonlySet<FreeingSetting>,
): CustomerFacts {
  const { source } = facts;
  const good = <Q extends SourceQuestion>(
    question: Q,
    known: CustomerFacts['source'][Q],
  ): CustomerFacts['source'][Q] => (known === 'unknown' && questions.has(question) ? GOOD_ANSWERS[question] : known);
  return {
    ...facts,
    preTicked: good('preTicked', facts.preTicked),
    wordingKept: good('wordingKept', facts.wordingKept),
    optOutOffered: facts.optOutOffered === 'unknown' && settings.has('optOutOffered') ? 'yes' : facts.optOutOffered,
    source: {
      // A row without a source has one as soon as anything is answered for all the rest.
      known: source.known || questions.size > 0,
      preTicked: good('preTicked', source.preTicked),
      wordingKept: good('wordingKept', source.wordingKept),
      personActed: good('personActed', source.personActed),
      thirdParty: good('thirdParty', source.thirdParty),
      couldRefuse: good('couldRefuse', source.couldRefuse),
    },
  };
}

function isOpen(facts: CustomerFacts, question: SourceQuestion): boolean {
  const own = question === 'preTicked' || question === 'wordingKept' ? facts[question] : facts.source[question];
  return own === 'unknown' || !facts.source.known;
}

type SettingsUnder = (supposed: ReadonlySet<FreeingSetting>) => Settings;

function supposedSettings(settings: Settings): SettingsUnder {
  const { today } = settings;
  const adopted = procedureIsValid(settings) ? {} : { procedureAdopted: today, procedureReview: null };
  return (supposed) => ({
    ...settings,
    ...(supposed.has('procedureAdopted') ? adopted : {}),
    ...(supposed.has('softOptIn') ? { softOptIn: true } : {}),
  });
}

function without<T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> {
  return new Set([...all].filter((other) => other !== one));
}

function zeroes<K extends string>(keys: readonly K[]): Record<K, MutableWorth> {
  return Object.fromEntries(keys.map((key) => [key, { alone: 0, waiting: 0 }])) as Record<K, MutableWorth>;
}

function noWorth(): MutableSource {
  return { alone: 0, waiting: 0, questions: zeroes(SOURCE_QUESTIONS) };
}
