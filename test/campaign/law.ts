/**
 * The law of the zones once more, written down for the campaign from the words of the domain alone and without a line of the
 * product: one channel, e-mail, and a company that keeps invoices for five years. Days are texts such as 2026-02-28.
 */

export type Day = string;

/** From the earliest to the latest day that is meant: one day, or all of a month or a year. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

type Answer = 'yes' | 'no' | 'unknown';

/** What the company answers about a source of consents. */
export interface SourceAnswers {
  readonly preTicked: Answer;
  readonly wordingKept: Answer;
  readonly personActed: Answer;
  readonly thirdParty: Answer;
}

/** A row of a customer sheet, as facts. */
export interface Row {
  /** What tells this row from every other one. */
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly consent: 'yes' | 'declined' | 'not given' | 'unknown' | 'unclear';
  readonly consentDay: Span | null;
  readonly source: string;
  readonly optOutOffered: Answer;
  /** Null: not opted out. `on` is null where the opt-out has no date. */
  readonly optedOut: { readonly on: Day | null } | null;
  readonly reconfirmed: { readonly said: 'yes' | 'no'; readonly on: Day | null } | null;
  readonly lastPurchase: Day | null;
  readonly request: 'none' | 'erasure' | 'restriction';
  /** Another legal basis that the row names; `until` is null where it has no end. */
  readonly basis: { readonly until: Day | null } | null;
  readonly bounced: boolean;
  readonly stoppedOn: Day | null;
}

/** What the company has decided and answered. */
export interface Company {
  readonly today: Day;
  readonly strategy: 'GREY' | 'GREEN';
  readonly deadline: Day | null;
  readonly procedureIsValid: boolean;
  readonly optOutOffered: Answer;
  readonly sources: Readonly<Record<string, SourceAnswers>>;
}

/** Addresses that must not get marketing any more, each with the day of the refusal, or null where it has none. */
export type Suppressions = ReadonlyMap<string, Day | null>;

export interface Judged {
  readonly zone: 'RED' | 'GREY' | 'GREEN';
  readonly reason: string;
  readonly action: string;
}

const GDPR: Day = '2018-05-25';
const IN_FORCE: Day = '2016-05-24';
const INVOICE_YEARS = 5;
const NOT_ANSWERED: SourceAnswers = {
  preTicked: 'unknown',
  wordingKept: 'unknown',
  personActed: 'unknown',
  thirdParty: 'unknown',
};

/** Rows with the same e-mail address, or without one the same phone, are one person. */
export function personOf(row: Row): string {
  return emailOf(row) === '' ? `phone:${phoneOf(row)}` : `email:${emailOf(row)}`;
}

/** Under what a person is suppressed: every address that the row holds. */
export function addressesOf(row: Row): readonly string[] {
  return [
    ...(emailOf(row) === '' ? [] : [`email:${emailOf(row)}`]),
    ...(phoneOf(row) === '' ? [] : [`phone:${phoneOf(row)}`]),
  ];
}

function emailOf({ email }: Row): string {
  return email.trim().toLowerCase();
}

/** A number is the same with the company's own country code, +371, and without it. */
function phoneOf({ phone }: Row): string {
  return phone.replace(/\D/g, '').replace(/^371(?=\d{8}$)/, '');
}

/** Everything that decides a row. */
interface Case {
  readonly row: Row;
  /** All rows of the person, this one among them. */
  readonly rows: readonly Row[];
  readonly company: Company;
  readonly suppressed: readonly (Day | null)[];
  readonly source: SourceAnswers;
}

/** A day after today is no evidence. */
function consentDay({ consentDay: day }: Row, { today }: Company): Span | null {
  return day === null || day.to > today ? null : day;
}

function isOneDay({ from, to }: Span): boolean {
  return from === to;
}

/** E0 to E3. */
function evidence({ row, company, source }: Case): number {
  const day = consentDay(row, company);
  if (day === null || row.source === '') return day === null && row.source === '' ? 0 : 1;
  return isOneDay(day) && source.wordingKept === 'yes' ? 3 : 2;
}

function reconfirmedOn({ reconfirmed }: Row, { today }: Company): Day | null {
  if (reconfirmed?.said !== 'yes' || reconfirmed.on === null) return null;
  return reconfirmed.on >= IN_FORCE && reconfirmed.on <= today ? reconfirmed.on : null;
}

/** The days of the person's proven acts of consent. */
function provenActs({ rows, company }: Case): readonly Day[] {
  return rows.flatMap((row) => {
    const source = answersAbout(row.source, company);
    const day = consentDay(row, company);
    const isOwnAct = source.personActed === 'yes' && source.preTicked === 'no' && source.thirdParty !== 'yes';
    const consented = row.consent === 'yes' && isOwnAct && day !== null && isOneDay(day) ? [day.from] : [];
    return [...consented, ...reconfirmations([row], company)];
  });
}

function reconfirmations(rows: readonly Row[], company: Company): readonly Day[] {
  return rows.flatMap((row) => reconfirmedOn(row, company) ?? []);
}

/** An objection stands unless an act comes on a later day; one without a date always stands. */
function stands(objection: Day | null, acts: readonly Day[]): boolean {
  return objection === null || !acts.some((act) => act > objection);
}

function isRefused({ rows, company }: Case): boolean {
  return rows.some((row) => {
    if (row.reconfirmed?.said === 'no') return true;
    if (row.consent !== 'declined') return false;
    // An undated refusal counts as the earlier one.
    const refusal = consentDay(row, company)?.to ?? '';
    return !reconfirmations(rows, company).some((day) => day > refusal);
  });
}

function isOffered({ row, company }: Case): Answer {
  return row.optOutOffered === 'unknown' ? company.optOutOffered : row.optOutOffered;
}

const saysYes = ({ row }: Case): boolean => row.consent === 'yes';

/** All of line 13 but the procedure. */
function isOldConsent(one: Case): boolean {
  return saysYes(one) && evidence(one) >= 2 && one.source.preTicked === 'no' && isOffered(one) === 'yes';
}

function isCertainlyUnderGdpr({ row, company }: Case): boolean {
  const day = consentDay(row, company);
  return day !== null && day.from >= GDPR;
}

/** Section 4: the first line that holds governs the row. */
const LINES: readonly (readonly [string, Judged['zone'], (one: Case) => boolean])[] = [
  ['erasure-requested', 'RED', ({ rows }) => rows.some(({ request }) => request === 'erasure')],
  ['restricted', 'RED', ({ rows }) => rows.some(({ request }) => request === 'restriction')],
  [
    'opted-out',
    'RED',
    (one) => one.rows.some(({ optedOut }) => optedOut !== null && stands(optedOut.on, provenActs(one))),
  ],
  ['suppressed', 'RED', (one) => one.suppressed.some((day) => stands(day, provenActs(one)))],
  ['declined', 'RED', isRefused],
  ['reconfirmed', 'GREEN', ({ row, company }) => reconfirmedOn(row, company) !== null],
  ['third-party-list', 'RED', ({ source }) => source.thirdParty === 'yes'],
  ['pre-ticked', 'RED', ({ source }) => source.preTicked === 'yes'],
  ['not-own-act', 'RED', (one) => saysYes(one) && one.source.personActed === 'no'],
  [
    'fresh-consent',
    'GREEN',
    (one) => saysYes(one) && isCertainlyUnderGdpr(one) && evidence(one) === 3 && one.source.preTicked === 'no',
  ],
  ['incomplete-proof', 'GREY', (one) => isOldConsent(one) && one.company.procedureIsValid && isCertainlyUnderGdpr(one)],
  ['old-consent', 'GREY', (one) => isOldConsent(one) && one.company.procedureIsValid],
  ['unclear-answer', 'RED', ({ row }) => row.consent === 'unclear'],
  ['no-proof', 'RED', (one) => saysYes(one) && evidence(one) < 2],
  ['form-unknown', 'RED', (one) => saysYes(one) && one.source.preTicked === 'unknown'],
  ['opt-out-not-offered', 'RED', (one) => saysYes(one) && isOffered(one) === 'no'],
  ['opt-out-unknown', 'RED', (one) => saysYes(one) && isOffered(one) === 'unknown'],
  ['procedure-missing', 'RED', saysYes],
  ['no-consent', 'RED', ({ row }) => row.consent === 'not given'],
  ['consent-unknown', 'RED', () => true],
];

function answersAbout(source: string, { sources }: Company): SourceAnswers {
  return sources[source] ?? NOT_ANSWERED;
}

/** Judges a row in the light of all rows of its person. */
export function judged(row: Row, rows: readonly Row[], company: Company, suppressions: Suppressions): Judged {
  const listed = rows.flatMap(addressesOf).flatMap((address) => {
    const day = suppressions.get(address);
    return day === undefined ? [] : [day];
  });
  const one: Case = {
    row,
    rows,
    company,
    // A stop is the row's own.
    suppressed: row.stoppedOn === null ? listed : [...listed, row.stoppedOn],
    source: answersAbout(row.source, company),
  };
  const [reason, zone] = LINES.find(([, , holds]) => holds(one)) ?? ['consent-unknown', 'RED'];
  return { zone, reason, action: actionOf(zone, reason, row, company) };
}

const ENDS = ['opted-out', 'suppressed', 'declined', 'third-party-list', 'erasure-requested'];
const ASKS = ['pre-ticked', 'not-own-act', 'no-consent', 'consent-unknown'];

/** Section 6. */
function actionOf(zone: Judged['zone'], reason: string, row: Row, company: Company): string {
  const end = keptUntil(row, company) === null ? 'DELETE' : 'STOP_MARKETING';
  const isOver = company.deadline !== null && company.today > company.deadline;
  if (reason === 'restricted') return 'RESTRICT';
  if (zone === 'GREEN') return 'KEEP';
  if (zone === 'GREY' && company.strategy === 'GREY') return 'KEEP_UNDER_PROCEDURE';
  if (zone === 'GREY') return isOver ? end : 'RECONFIRM';
  if (ENDS.includes(reason)) return end;
  if (ASKS.includes(reason)) return isOver ? end : 'ASK_ANOTHER_WAY';
  return reason === 'procedure-missing' ? 'ADOPT_PROCEDURE' : 'FIND_OUT';
}

/** Until when another legal basis keeps the row: the latest of them, `always` where it has no end, null where there is none. */
export function keptUntil({ basis, lastPurchase }: Row, { today }: Company): Day | 'always' | null {
  const invoices = lastPurchase === null ? '' : `${Number(lastPurchase.slice(0, 4)) + INVOICE_YEARS}-12-31`;
  const days = [invoices, basis?.until ?? ''].filter((day) => day >= today).sort();
  // Of several the latest holds, and no end is later than any.
  if (basis !== null && basis.until === null) return 'always';
  return days.at(-1) ?? null;
}

/** Whether a message reaches the person by e-mail. */
export function isDeliverable(row: Row): boolean {
  return emailOf(row) !== '' && !row.bounced;
}
