import type { Identity } from './facts';

/** Mailboxes of a company rather than of a person. */
const ROLE_MAILBOXES = new Set(
  (
    'info office admin administration sales contact contacts hello mail post support help service accounting accounts ' +
    'finance invoices billing orders order shop store marketing hr jobs reception team birojs gramatvediba pasutijumi ' +
    'veikals noliktava kontakti klientiem buro kontakt verkauf rechnung buchhaltung biuro sekretariat'
  ).split(' '),
);

/** A phone number has at least this many digits; fewer are an extension or a slip. */
const FEWEST_DIGITS = 7;

const LONGEST_EMAIL = 254;
/** A longer text is a note with an address in it at most. */
const LONGEST_CELL = 1000;

/** What nearly every address looks like, so that it needs no taking apart. */
const PLAIN_EMAIL = /^[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/;
const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@.<>,;:"()[\]\\]{2,}$/;

/**
 * The addresses of a cell as one person writes them in several ways: trimmed, lower case, out of `Anna <anna@example.lv>`;
 * none where the cell holds no address at all.
 */
export function emailsIn(text: string): readonly string[] {
  if (!text.includes('@') || text.length > LONGEST_CELL) return [];
  const plain = text.trim().toLowerCase();
  if (PLAIN_EMAIL.test(plain)) return [plain];
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .split(/[\s,;|/<>()"]+|mailto:/)
    .filter((part) => part.length <= LONGEST_EMAIL && EMAIL.test(part));
}

/**
 * The number by its digits, without the company's own country code, so that `+371 20000001`, `0037120000001` and
 * `20000001` in a Latvian sheet are one; `''` where the digits are too few for a number.
 */
export function normalPhone(text: string, country: string | null): string {
  const international = INTERNATIONAL.test(text);
  const all = ONLY_DIGITS.test(text) ? text : text.replace(/\D/g, '');
  const digits = all.startsWith('00') ? all.slice(2) : all;
  if (digits.length < FEWEST_DIGITS) return '';
  const code = CALLING_CODES[country ?? ''];
  if (code === undefined) return digits;
  const hasCode = digits.startsWith(code) && (international || digits.length > code.length + FEWEST_DIGITS);
  if (international && !hasCode) return digits;
  const national = hasCode ? digits.slice(code.length) : digits;
  // The zero that is dialled at home alone: `0171…` is `+49 171…`. In Italy it is part of the number.
  return national.startsWith('0') && country !== 'IT' ? national.slice(1) : national;
}

/**
 * The ways in which the digits of a normalised number may stand elsewhere, itself first: with the company's country code, and without
 * whatever country code they begin with. A list outlives a change of the company's country.
 */
export function phoneSpellings(digits: string, country: string | null): readonly string[] {
  const own = CALLING_CODES[country ?? ''];
  const codes = Object.values(CALLING_CODES).filter(
    (code) => digits.startsWith(code) && digits.length >= code.length + FEWEST_DIGITS,
  );
  return [digits, ...(own === undefined ? [] : [own + digits]), ...codes.map((code) => digits.slice(code.length))];
}

const INTERNATIONAL = /^\s*(?:\+|00)/;
const ONLY_DIGITS = /^\d*$/;

/** Whether the row is a company's mailbox: a role before the @ of each of its addresses, and a company in the row. */
export function isCompanyMailbox({ emails, company }: Identity): boolean {
  return company !== '' && emails.length > 0 && emails.every(isRole);
}

function isRole(email: string): boolean {
  return ROLE_MAILBOXES.has(email.slice(0, email.indexOf('@')).replace(/[._+-]?\d*$/, ''));
}

const CALLING_CODES: Readonly<Record<string, string>> = {
  AT: '43',
  BE: '32',
  BG: '359',
  CH: '41',
  CY: '357',
  CZ: '420',
  DE: '49',
  DK: '45',
  EE: '372',
  ES: '34',
  FI: '358',
  FR: '33',
  GB: '44',
  GR: '30',
  HR: '385',
  HU: '36',
  IE: '353',
  IS: '354',
  IT: '39',
  LI: '423',
  LT: '370',
  LU: '352',
  LV: '371',
  MT: '356',
  NL: '31',
  NO: '47',
  PL: '48',
  PT: '351',
  RO: '40',
  SE: '46',
  SI: '386',
  SK: '421',
  UA: '380',
};
