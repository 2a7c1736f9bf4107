import { isBlank, textOf } from '../../core/cell';
import type { Day } from '../../core/day';
import type { CustomerFacts, OptOut } from '../../core/facts';
import { emailsIn, normalPhone } from '../../core/identity';
import type { JudgedRow, SuppressionList } from '../../core/judge-table';
import { readReconfirmation } from '../../core/read/answers';
import type { Calendar } from '../../core/read/dates';
import { meaningOf } from '../../core/read/vocabulary';
import type { Change, FactCells } from '../change';
import type { Judgement } from '../classify';
import { anchorColumn, widthWithoutOurs } from '../customer-table';
import type { OpenCode } from './answer-texts';
import { type Fact, factColumns } from './fact-columns';
import { customersFound, namesOf } from './find-customers';
import { type AnswerPlace, type Answers, answersGiven, dayOfAnswer, type Given } from './given';
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
interface Said {
  confirmed?: { readonly day: Day; readonly by: Given };
  declined?: { readonly day: Day; readonly found: boolean; readonly by: Given };
}

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
  const { today, country } = judgement.company.settings;
  const { rows } = judgement.judged;
  const find = customersFound(judgement);
  const open: OpenAnswer[] = [];
  const tell = ({ sheetName, row }: AnswerPlace, code: OpenCode): void => {
    open.push({ sheetName, row, code });
  };
  const said = new Map<number, Said>();
  const refused = new Map<string, RefusedAddress & { readonly found: boolean }>();
  for (const given of answersGiven(answers, calendar)) {
    const { dated, open: why } = dayOfAnswer(given, today);
    if (why !== null) tell(given, why);
    if (dated === null) continue;
    const lines = find(given);
    if (typeof lines === 'string') tell(given, lines);
    const met = typeof lines === 'string' ? [] : lines;
    for (const line of met) said.set(line, withAnswer(said.get(line) ?? {}, given, dated));
    if (given.answer !== 'declined') continue;
    const names = met.flatMap((line) => namesOf((rows[line] as JudgedRow).facts));
    const own = [...emailsIn(given.email), normalPhone(given.phone, country)].filter((address) => address !== '');
    // A phone beside an address may be somebody else's too.
    const addresses = new Set([...names, ...(emailsIn(given.email).length > 0 ? emailsIn(given.email) : own)]);
    for (const address of addresses) {
      const before = refused.get(address);
      if (before !== undefined && !(before.found && !dated.found) && (dated.found || before.day >= dated.day)) continue;
      refused.set(address, { kind: address.includes('@') ? 'email' : 'phone', address, ...dated });
    }
  }
  const { facts, byOf } = factsToWrite(judgement, said, tell);
  const columns = factColumns(judgement);
  const written = facts.filter((fact) => {
    if (!columns.isFormula(fact)) return true;
    tell(byOf(fact), 'formula');
    return false;
  });
  const kept = readsBack(judgement, written, columns, calendar, suppressed);
  for (const fact of written) if (!kept.includes(fact)) tell(byOf(fact), 'in-the-way');
  return {
    columns: columns.cellsFor(kept),
    suppressions: [...refused.values()]
      .filter(({ address, day, found }) => !isHeld(suppressed(address), found ? null : day))
      .map(({ kind, address, day }) => ({ kind, address, day })),
    open,
    confirmed: kept.filter(({ kind }) => kind === 'confirmed').length,
    declined: kept.filter(({ kind }) => kind === 'declined').length,
  };
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

function withAnswer(said: Said, by: Given, { day, found }: { readonly day: Day; readonly found: boolean }): Said {
  if (by.answer === 'confirmed') {
    return said.confirmed !== undefined && said.confirmed.day >= day ? said : { ...said, confirmed: { day, by } };
  }
  const before = said.declined;
  // A day that is only the one of today gives way to one that was written down.
  const isBetter = before === undefined || (before.found && !found) || (before.found === found && day > before.day);
  return isBetter ? { ...said, declined: { day, found, by } } : said;
}

function factsToWrite(
  judgement: Judgement,
  said: ReadonlyMap<number, Said>,
  tell: (place: AnswerPlace, code: OpenCode) => void,
): { readonly facts: readonly Fact[]; readonly byOf: (fact: Fact) => Given } {
  const by = new Map<Fact, Given>();
  for (const [line, { confirmed, declined }] of said) {
    const { facts } = judgement.judged.rows[line] as JudgedRow;
    if (declined !== undefined && !isHeld(facts.optOuts, declined.found ? null : declined.day)) {
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

function confirmationAt(
  { table, company }: Judgement,
  line: number,
  { reconfirmed, reconfirmedOn }: CustomerFacts,
  day: Day,
): 'to-write' | 'stands' | 'refused-before' | 'in-the-way' {
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
  return isProven && reconfirmedOn.earliest >= day ? 'stands' : 'to-write';
}
