import { type Cell, isBlank, isInstant, textOf } from '../cell';
import type { Channel } from '../channel';
import type { Answer, ConsentAnswer, Reconfirmation } from '../facts';
import type { PartialDate } from '../partial-date';
import { readChannelList } from './channel-names';
import type { ReadDate } from './dates';
import { isLoneX, isSpreadsheetError, type Meaning, meaningOf, saysNotOptedOut } from './vocabulary';

/** What a consent cell says. A mailer's own words in it may say more than yes or no. */
export interface ConsentCell {
  readonly answer: ConsentAnswer;
  readonly optedOut: boolean;
  readonly bounced: boolean;
}

const CONSENT_OF: Readonly<Record<Meaning, ConsentAnswer>> = {
  yes: 'yes',
  declined: 'declined',
  'not-given': 'not-given',
  unknown: 'unknown',
  'opted-out': 'unknown',
  bounced: 'unknown',
  'no-answer': 'unknown',
};

const TICK_OF: Readonly<Record<Answer, ConsentAnswer>> = { yes: 'yes', no: 'declined', unknown: 'unclear' };

/**
 * Reads a consent cell (domain: section 3). `machine` columns are filled by a shop or mailer, where "no" is the default of
 * one who was never asked; `tickMark` is what the owner says that a lone x means.
 */
export function readConsent(cell: Cell, machine: boolean, tickMark: Answer): ConsentCell {
  const meaning = meaningOfCell(cell);
  if (meaning === undefined) {
    return plain(isLoneX(textOf(cell)) ? TICK_OF[tickMark] : 'unclear');
  }
  const answer = machine && meaning === 'declined' ? 'not-given' : CONSENT_OF[meaning];
  return { answer, optedOut: meaning === 'opted-out', bounced: meaning === 'bounced' };
}

/** A yes or no about the way in which a consent was got; what is neither is `unclear`. */
export function readAnswer(cell: Cell): Answer | 'unclear' {
  const meaning = meaningOfCell(cell);
  if (meaning === 'yes') return 'yes';
  if (meaning === 'declined' || meaning === 'not-given') return 'no';
  return meaning === 'unknown' || meaning === 'no-answer' ? 'unknown' : 'unclear';
}

/** What a cell of the reconfirmation column says; `unclear` where it is not understood. */
export function readReconfirmation(cell: Cell): {
  readonly said: Reconfirmation | 'unclear';
  readonly optedOut: boolean;
} {
  const meaning = meaningOfCell(cell);
  if (meaning === undefined || meaning === 'bounced') return { said: 'unclear', optedOut: false };
  const said: Record<Exclude<Meaning, 'bounced'>, Reconfirmation> = {
    yes: 'yes',
    declined: 'no',
    'opted-out': 'no',
    // The default of a checkbox column: nobody has answered.
    'not-given': 'no-answer',
    'no-answer': 'no-answer',
    unknown: 'unknown',
  };
  return { said: said[meaning], optedOut: meaning === 'opted-out' };
}

/** What a cell of an opt-out column says. */
export interface OptOutCell {
  readonly optedOut: boolean;
  readonly date: PartialDate | null;
  /** Null: no channel named, so all. */
  readonly channels: readonly Channel[] | null;
  /** A text that is not understood: it counts as an opt-out, and the owner is told. */
  readonly unclear: boolean;
}

export const NOT_OPTED_OUT: OptOutCell = { optedOut: false, date: null, channels: null, unclear: false };
const OPTED_OUT: OptOutCell = { ...NOT_OPTED_OUT, optedOut: true };

/** How often somebody has opted out; a number of four digits is a year. */
const COUNT = /^[1-9]\d{0,2}$/;

/** Crosses are a no among ticks, but alone they are the mark of who wants nothing more. */
const CROSS = /^[✗✘❌✖☒]\uFE0F?$/u;

/**
 * Reads a cell of a column in which yes means "do not", or of an opt-out's date: FALSE, 0, "nē", blank and a look-up that
 * found nothing are no opt-out, a date or the name of a channel is one, and so is whatever cannot be understood, since the
 * other mistake would be a fine.
 */
export function readOptOut(cell: Cell, readAsDate: () => ReadDate): OptOutCell {
  const text = textOf(cell).trim();
  if (saysNotOptedOut(text)) return NOT_OPTED_OUT;
  const meaning = meaningOfCell(cell);
  if (meaning === 'yes' || meaning === 'opted-out') return OPTED_OUT;
  if (isAmiss(text)) return { ...OPTED_OUT, unclear: true };
  if (meaning !== undefined) return NOT_OPTED_OUT;
  const channels = readChannelList(text);
  if (channels !== null) return { ...OPTED_OUT, channels: channels === 'all' ? null : channels };
  if (COUNT.test(text)) return OPTED_OUT;
  const date = readAsDate();
  if (date === 'missing') return NOT_OPTED_OUT;
  return typeof date === 'object' ? { ...OPTED_OUT, date } : { ...OPTED_OUT, unclear: !isLoneX(text) };
}

/** What elsewhere would say nothing, but here may hide an opt-out: a broken formula, one not yet carried out, a cross. */
function isAmiss(text: string): boolean {
  const isBroken = isSpreadsheetError(text) && !/^#N\/A/i.test(text);
  return isBroken || /^pending$/i.test(text) || CROSS.test(text);
}

/** Reads a column whose every entry is a reason not to send, such as Klaviyo's `Email Suppressions`. */
export function readSuppression(cell: Cell): boolean {
  const meaning = meaningOfCell(cell);
  return meaning !== 'unknown' && meaning !== 'not-given' && meaning !== 'declined' && !isNone(cell);
}

function isNone(cell: Cell): boolean {
  const text = textOf(cell).trim().toLowerCase();
  return text === 'none' || text === 'nav' || text === '[]';
}

function meaningOfCell(cell: Cell): Meaning | undefined {
  if (isBlank(cell)) return 'unknown';
  if (isInstant(cell)) return undefined;
  // An unticked box is the default of a machine, a ticked one somebody's act.
  if (typeof cell === 'boolean') return cell ? 'yes' : 'not-given';
  return meaningOf(textOf(cell));
}

function plain(answer: ConsentAnswer): ConsentCell {
  return { answer, optedOut: false, bounced: false };
}
