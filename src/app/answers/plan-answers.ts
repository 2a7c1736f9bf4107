import { isBlank, textOf } from '../../core/cell';
import type { Day } from '../../core/day';
import type { CustomerFacts, OptOut } from '../../core/facts';
import { emailsIn, normalPhone } from '../../core/identity';
import type { JudgedRow, SuppressionList } from '../../core/judge-table';
import { readOptOut, readReconfirmation } from '../../core/read/answers';
import type { Calendar } from '../../core/read/dates';
import { meaningOf } from '../../core/read/vocabulary';
import type { Change, FactCells } from '../change';
import type { Judgement } from '../classify';
import { anchorColumn, widthWithoutOurs } from '../customer-table';
import type { OpenCode } from './answer-texts';
import { type Fact, factColumns } from './fact-columns';
import { customersFound } from './find-customers';
import { type AnswerPlace, type Answers, answersGiven, type DatedAnswer, dayOfAnswer, type Given } from './given';
import { readsBack } from './read-back';

/** An answer that was not written down, and why. */
export interface OpenAnswer extends AnswerPlace {
  readonly code: OpenCode;
}

/** An address that is to be suppressed on every channel; normalised. */
export interface RefusedAddress {
  readonly kind: 'email' | 'phone';
  readonly address: string;
  readonly day: Day;
}

/** What answers come to. */
export interface AnswersPlan {
  /** In the columns as they stand now. */
  readonly columns: readonly FactCells[];
  readonly suppressions: readonly RefusedAddress[];
  readonly open: readonly OpenAnswer[];
  /** Lines of customers that are written into. */
  readonly confirmed: number;
  readonly declined: number;
}

/** What was answered for one line of the customers. */
type Said = Readonly<Partial<Record<Fact['kind'], DatedAnswer & { readonly by: Given }>>>;

/**
 * Finds out what answers change in the customers' sheet. Written is only what is later than what stands, so that what was
 * applied once changes nothing the second time, and only what reads back as it was meant. The latest of several answers counts,
 * of each kind by itself: which of the two holds is for the rules.
 *
 * @param suppressed the suppression list as it stands.
 */
export function planAnswers(
  judgement: Judgement,
  answers: Answers,
  calendar: Calendar,
  suppressed: SuppressionList,
): AnswersPlan {
  const open: OpenAnswer[] = [];
  const tell: Tell = ({ sheetName, row }, code) => {
    open.push({ sheetName, row, code });
  };
  const { said, refused } = gathered(judgement, metAnswers(judgement, answers, calendar, tell));
  const { facts, byOf } = factsToWrite(judgement, said, tell);
  const columns = factColumns(judgement);
  const written = facts.filter((fact) => {
    const isFree = !columns.isFormula(fact);
    if (!isFree) tell(byOf(fact), 'formula');
    return isFree;
  });
  const kept = new Set(readsBack(judgement, written, columns, calendar, suppressed));
  for (const fact of written) if (!kept.has(fact)) tell(byOf(fact), 'in-the-way');
  const count = (kind: Fact['kind']): number => [...kept].filter((fact) => fact.kind === kind).length;
  return {
    columns: columns.cellsFor([...kept]),
    suppressions: [...refused].flatMap(([address, { day, found }]) => {
      const kind = address.includes('@') ? 'email' : 'phone';
      return isHeld(suppressed(address), found ? null : day) ? [] : [{ kind, address, day }];
    }),
    open,
    confirmed: count('confirmed'),
    declined: count('declined'),
  };
}

type Tell = (place: AnswerPlace, code: OpenCode) => void;

interface Gathered {
  /** By the lines of the customers. */
  readonly said: ReadonlyMap<number, Said>;
  /** By the addresses of those who refuse, also of those whom the sheet does not know. */
  readonly refused: ReadonlyMap<string, DatedAnswer>;
}

/** An answer with its day, and the lines of whoever gave it. */
interface Met {
  readonly given: Given;
  readonly dated: DatedAnswer;
  readonly lines: readonly number[];
}

/** Finds who gave each answer; what counts for nobody is told. */
function metAnswers(judgement: Judgement, answers: Answers, calendar: Calendar, tell: Tell): readonly Met[] {
  const find = customersFound(judgement);
  return answersGiven(answers, calendar).flatMap((given) => {
    const { dated, open } = dayOfAnswer(given, judgement.company.settings.today);
    if (open !== null) tell(given, open);
    if (dated === null) return [];
    const found = find(given);
    if (typeof found !== 'string') return [{ given, dated, lines: found }];
    tell(given, found);
    return [{ given, dated, lines: [] }];
  });
}

/** Brings together what all answers say of each customer. */
function gathered(judgement: Judgement, met: readonly Met[]): Gathered {
  const said = new Map<number, Said>();
  const refused = new Map<string, DatedAnswer>();
  for (const { given, dated, lines } of met) {
    for (const line of lines) said.set(line, withAnswer(said.get(line) ?? {}, given, dated));
    const addresses = given.answer === 'declined' ? addressesOf(judgement, given, lines) : [];
    for (const address of addresses) {
      const before = refused.get(address);
      if (before === undefined || outweighs(dated, before)) refused.set(address, dated);
    }
  }
  return { said, refused };
}

/** The addresses of whoever refuses. A phone beside an e-mail address may be somebody else's too. */
function addressesOf({ judged, company }: Judgement, given: Given, lines: readonly number[]): ReadonlySet<string> {
  const emails = emailsIn(given.email);
  const phone = normalPhone(given.phone, company.settings.country);
  const own = emails.length > 0 || phone === '' ? emails : [phone];
  return new Set([...lines.flatMap((line) => addressesIn((judged.rows[line] as JudgedRow).facts)), ...own]);
}

/**
 * The change that writes it down; null where nothing is to be written. Where a live formula stands, its columns must be taken
 * out before and put in again afterwards: a formula reads nothing right of it.
 */
export function answersChange({ table }: Judgement, { columns }: AnswersPlan): Change | null {
  if (columns.length === 0) return null;
  const { sheetId, headerRow, isLive, removable, width } = table;
  const shift = width - widthWithoutOurs(table);
  const moved = (at: number, isNew: boolean): number =>
    isNew ? at - shift : at - removable.filter((ours) => ours < at).length;
  return {
    kind: 'write-facts',
    sheetId,
    headerRow,
    anchor: anchorColumn(table),
    columns: isLive ? columns.map((column) => ({ ...column, at: moved(column.at, column.isNew) })) : columns,
  };
}

/** Every address: a person who comes back with the phone alone has refused all the same. */
function addressesIn({ identity: { emails, phones } }: CustomerFacts): readonly string[] {
  return [...emails, ...phones];
}

function withAnswer(said: Said, by: Given, dated: DatedAnswer): Said {
  const kind = by.answer === 'confirmed' ? 'confirmed' : 'declined';
  const before = said[kind];
  return before === undefined || outweighs(dated, before) ? { ...said, [kind]: { ...dated, by } } : said;
}

/** A day that is only the one of today gives way to one that was written down. */
function outweighs(one: DatedAnswer, than: DatedAnswer): boolean {
  return one.found === than.found ? one.day > than.day : than.found;
}

function factsToWrite(
  judgement: Judgement,
  said: ReadonlyMap<number, Said>,
  tell: Tell,
): { readonly facts: readonly Fact[]; readonly byOf: (fact: Fact) => Given } {
  const by = new Map<Fact, Given>();
  for (const [line, { confirmed, declined }] of said) {
    const { facts } = judgement.judged.rows[line] as JudgedRow;
    const isTold = (of: DatedAnswer): boolean =>
      isHeld(facts.optOuts, of.found ? null : of.day) && !isHalfWritten(judgement, line, facts, of.day);
    if (declined !== undefined && !isTold(declined)) {
      by.set({ line, kind: 'declined', day: declined.day }, declined.by);
    }
    if (confirmed === undefined) continue;
    const why = confirmationAt(judgement, line, facts, confirmed.day);
    if (why === 'to-write') by.set({ line, kind: 'confirmed', day: confirmed.day }, confirmed.by);
    else if (why !== 'stands') tell(confirmed.by, why);
  }
  return { facts: [...by.keys()], byOf: (fact) => by.get(fact) as Given };
}

/** Whether a refusal stands already, on that day or later; of one without a day, whether any does. */
function isHeld(standing: readonly OptOut[], day: Day | null): boolean {
  return standing.some(
    ({ channel, date }) => channel === null && (day === null || date === null || date.latest >= day),
  );
}

/** Whether a refusal stands with this day, and the answer beside it does not say so: a run was cut off between the two. */
function isHalfWritten({ table }: Judgement, line: number, { optOuts }: CustomerFacts, day: Day): boolean {
  const answers = (table.columns.of.get('optedOut') ?? []).filter(({ channel }) => channel === null);
  return (
    answers.length > 0 &&
    !answers.some(({ at }) => readOptOut(table.rows[line]?.[at], () => 'unreadable').optedOut) &&
    optOuts.some(({ channel, date }) => channel === null && date?.earliest === day && date.latest === day)
  );
}

function confirmationAt(
  { table, company }: Judgement,
  line: number,
  { consents, reconfirmed, reconfirmedOn }: CustomerFacts,
  day: Day,
): 'to-write' | 'stands' | 'not-later' | 'refused-before' | 'in-the-way' {
  const cellOf = (fact: 'reconfirmed' | 'reconfirmedDate') => {
    const at = table.columns.of.get(fact)?.[0]?.at;
    return at === undefined ? '' : table.rows[line]?.[at];
  };
  const { said } = readReconfirmation(cellOf('reconfirmed'));
  if (said === 'no') {
    return reconfirmedOn !== null && reconfirmedOn.latest < day ? 'to-write' : 'refused-before';
  }
  const written = cellOf('reconfirmedDate');
  const isNoDay = reconfirmedOn === null && !isBlank(written) && meaningOf(textOf(written)) !== 'unknown';
  const isAhead = reconfirmedOn !== null && reconfirmedOn.latest > company.settings.today;
  if (said === 'unclear' || isNoDay || isAhead) return 'in-the-way';
  const isProven = reconfirmed === 'yes' && reconfirmedOn?.precision === 'day';
  if (isProven && reconfirmedOn.earliest >= day) return 'stands';
  // An old form's answers may stand in a sheet beside: what was given then is the consent, not a second one.
  const isOwnConsent = consents.some(({ answer, date }) => answer === 'yes' && date !== null && date.latest >= day);
  return isOwnConsent ? 'not-later' : 'to-write';
}
