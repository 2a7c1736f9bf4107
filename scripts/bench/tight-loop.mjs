/**
 * The rival to be measured against: what one good engineer would write for this one sheet, its columns and its settings, and
 * nothing else. Days are numbers such as 20180525, so that years are added by adding.
 */
const [EMAIL, CONSENT, CONSENT_DATE, SOURCE, OPTED_OUT, OPT_OUT_DATE, OFFERED, RENEWED, BOUGHT, BORN, REQUEST] = [
  1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
];

const YES = 'jā ja piekrīt piekrita ✓ yes y subscribed ok true 1 ir';
const WORDS = new Map([
  ...YES.split(' ').map((word) => [word, 'yes']),
  ...['nē', 'ne', 'no', 'n', 'refused', 'declined'].map((word) => [word, 'declined']),
  ...['false', '0', 'not subscribed', 'off'].map((word) => [word, 'not-given']),
  ...['', '?', 'nezinu', 'n/a', 'nav zināms', 'unknown'].map((word) => [word, 'unknown']),
]);
const MONTHS = new Map(
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'
    .split(' ')
    .map((name, month) => [name, month + 1]),
);
const LAST_DATE = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})\.?$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/;
const YEAR = /^(\d{4})\.?(?: ?g\.?)?$/;
const IN_WORDS = /^(\d{4})\. gada (\d{1,2})\. (\S+)$/;
const MONTH = /^(\S+) (\d{4})$/;
const JUNK = new Set([19000101, 19700101, 18991230]);

const FIRST_GDPR_DAY = 20180525;
const GDPR_IN_FORCE = 20160524;
const NO_SOURCE = {
  known: false,
  preTicked: 'unknown',
  wordingKept: 'unknown',
  personActed: 'unknown',
  thirdParty: 'unknown',
  couldRefuse: 'unknown',
};

const outcome = (zone, reason, course) => ({ zone, reason, course });
const ERASURE = outcome('RED', 'erasure-requested', 'end');
const RESTRICTED = outcome('RED', 'restricted', 'restrict');
const OPT_OUT = outcome('RED', 'opted-out', 'end');
const DECLINED = outcome('RED', 'declined', 'end');
const CHILD = outcome('RED', 'child', 'ask');
const RECONFIRMED = outcome('GREEN', 'reconfirmed', 'keep');
const THIRD_PARTY = outcome('RED', 'third-party-list', 'end');
const PRE_TICKED = outcome('RED', 'pre-ticked', 'ask');
const NOT_OWN_ACT = outcome('RED', 'not-own-act', 'ask');
const FRESH = outcome('GREEN', 'fresh-consent', 'keep');
const OLD = outcome('GREY', 'old-consent', 'use');
const INCOMPLETE = outcome('GREY', 'incomplete-proof', 'use');
const SOFT = outcome('GREY', 'soft-opt-in', 'use');
const UNCLEAR = outcome('RED', 'unclear-answer', 'find-out');
const NO_PROOF = outcome('RED', 'no-proof', 'find-out');
const FORM_UNKNOWN = outcome('RED', 'form-unknown', 'find-out');
const NOT_OFFERED = outcome('RED', 'opt-out-not-offered', 'find-out');
const OFFER_UNKNOWN = outcome('RED', 'opt-out-unknown', 'find-out');
const NO_PROCEDURE = outcome('RED', 'procedure-missing', 'adopt');
const NO_CONSENT = outcome('RED', 'no-consent', 'ask');
const CONSENT_UNKNOWN = outcome('RED', 'consent-unknown', 'ask');

/** Zone, reason and action of each row, null for a line that is no customer. */
export function judgeTightly(rows, sourceLines, settings) {
  const sources = new Map(
    sourceLines.map(([source, preTicked, wordingKept, personActed, thirdParty, couldRefuse]) => [
      source.toLowerCase(),
      { known: true, preTicked, wordingKept, personActed, thirdParty, couldRefuse },
    ]),
  );
  const people = new Map();
  const read = rows.map((row) => readRow(row, sources, people, settings.today));
  return read.map((row) => {
    if (row === null) return null;
    const { zone, reason, course } = zoneOf(row, settings);
    return { zone, reason, action: actionOf(course, row, settings) };
  });
}

function readRow(row, sources, people, today) {
  if (isNobody(row)) return null;
  const consentDate = dateOf(row[CONSENT_DATE], today);
  const renewed = past(dateOf(row[RENEWED], today), today);
  const read = {
    person: personOf(row[EMAIL], people),
    answer: wordOf(row[CONSENT]) ?? 'unclear',
    given: past(consentDate, today),
    renewed: renewed?.exact && renewed.from >= GDPR_IN_FORCE ? renewed : null,
    source: sourceOf(row[SOURCE], sources),
    offered: wordOf(row[OFFERED]) ?? 'unknown',
    bought: past(dateOf(row[BOUGHT], today), today),
    born: dateOf(row[BORN], today),
  };
  noteRefusals(read, row, consentDate, today);
  noteActs(read, renewed);
  return read;
}

function noteRefusals({ person, answer }, row, consentDate, today) {
  const request = String(row[REQUEST]).toLowerCase();
  if (/dzēs|eras|delet/.test(request)) person.erasure = true;
  if (/ierobežo|restrict/.test(request)) person.restriction = true;
  const optOutDate = dateOf(row[OPT_OUT_DATE], today);
  const optedOut = wordOf(row[OPTED_OUT]);
  if (optOutDate !== null) person.optOut = Math.max(person.optOut, optOutDate.to);
  else if (optedOut === 'yes' || optedOut === undefined) person.optOut = Number.POSITIVE_INFINITY;
  if (answer !== 'declined') return;
  person.refused = true;
  if (consentDate !== null) person.refusal = Math.max(person.refusal, consentDate.to);
}

function noteActs({ person, answer, given, source }, renewed) {
  if (renewed?.exact) {
    person.act = Math.max(person.act, renewed.from);
    person.renewal = Math.max(person.renewal, renewed.from);
  }
  if (answer !== 'yes' || !given?.exact) return;
  if (source.personActed !== 'yes' || source.thirdParty === 'yes' || source.preTicked !== 'no') return;
  person.act = Math.max(person.act, given.from);
}

function isNobody(row) {
  if (row[EMAIL] !== '') return false;
  if (row[0] === 'Kopā' || row[0] === 'Total') return true;
  for (const cell of row) if (cell !== '' && cell !== false) return false;
  return true;
}

function personOf(cell, people) {
  const address = cell.trim().toLowerCase();
  const found = people.get(address);
  if (found !== undefined) return found;
  const none = Number.NEGATIVE_INFINITY;
  const person = {
    optOut: none,
    act: none,
    refused: false,
    refusal: none,
    renewal: none,
    erasure: false,
    restriction: false,
  };
  if (address !== '') people.set(address, person);
  return person;
}

function wordOf(cell) {
  return WORDS.get(typeof cell === 'string' ? cell.trim().toLowerCase() : String(cell));
}

function sourceOf(cell, sources) {
  const name = cell.trim().toLowerCase();
  if (name === '') return NO_SOURCE;
  const found = sources.get(name);
  if (found !== undefined) return found;
  return {
    ...NO_SOURCE,
    known: true,
    thirdParty: name.includes('pirkt') ? 'yes' : 'unknown',
    personActed: name.includes('import') ? 'no' : 'unknown',
  };
}

function dateOf(cell, today) {
  if (cell === '') return null;
  if (typeof cell !== 'string') return day(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  const text = cell.trim();
  let parts = DAY_FIRST.exec(text);
  if (parts !== null) return day(fullYear(parts[3], today), Number(parts[2]), Number(parts[1]));
  parts = ISO.exec(text);
  if (parts !== null) return day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  parts = YEAR.exec(text);
  if (parts !== null) return { from: parts[1] * 10000 + 101, to: parts[1] * 10000 + 1231, exact: false };
  parts = IN_WORDS.exec(text);
  if (parts !== null) return day(Number(parts[1]), MONTHS.get(parts[3].toLowerCase()), Number(parts[2]));
  parts = MONTH.exec(text);
  const month = parts === null ? undefined : MONTHS.get(parts[1].toLowerCase());
  if (month === undefined) return null;
  const first = parts[2] * 10000 + month * 100;
  return { from: first + 1, to: first + LAST_DATE[month - 1], exact: false };
}

function fullYear(digits, today) {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) > Math.floor(today / 10000) % 100 ? 1900 : 2000);
}

function day(year, month, date) {
  if (date < 1 || !(date <= LAST_DATE[month - 1] || (month === 2 && date === 29 && year % 4 === 0))) return null;
  const number = year * 10000 + month * 100 + date;
  return JUNK.has(number) ? null : { from: number, to: number, exact: true };
}

function past(date, today) {
  if (date === null || date.to <= today) return date;
  return date.exact || date.from > today ? null : { from: date.from, to: today, exact: false };
}

function zoneOf(row, settings) {
  return overridden(row, settings) ?? withoutConsent(row, settings) ?? consented(row, settings);
}

function overridden({ person, answer, given, renewed, born }, settings) {
  if (person.erasure) return ERASURE;
  if (person.restriction) return RESTRICTED;
  if (person.optOut > Number.NEGATIVE_INFINITY && person.act <= person.optOut) return OPT_OUT;
  if (person.refused && person.renewal <= person.refusal) return DECLINED;
  if (born !== null) {
    const actedOn = renewed ?? (answer === 'yes' ? given : null);
    if ((actedOn?.from ?? settings.today) < born.to + settings.ageOfConsent * 10000) return CHILD;
  }
  return renewed === null ? null : RECONFIRMED;
}

function withoutConsent(row, settings) {
  const { answer, source } = row;
  if (source.thirdParty === 'yes') return THIRD_PARTY;
  if (source.preTicked === 'yes') return PRE_TICKED;
  if (answer === 'declined') return DECLINED;
  if (answer === 'unclear') return UNCLEAR;
  if (answer === 'not-given') return isSoft(row, settings) ? SOFT : NO_CONSENT;
  if (answer === 'unknown') return isSoft(row, settings) ? SOFT : CONSENT_UNKNOWN;
  return null;
}

function consented(row, settings) {
  const { given, source, offered } = row;
  if (source.personActed === 'no') return NOT_OWN_ACT;
  if (given === null || !source.known) return isSoft(row, settings) ? SOFT : NO_PROOF;
  if (source.preTicked !== 'no') return isSoft(row, settings) ? SOFT : FORM_UNKNOWN;
  const recent = given.from >= FIRST_GDPR_DAY;
  if (recent && given.exact && source.wordingKept === 'yes') return FRESH;
  if (offered === 'declined') return NOT_OFFERED;
  if (offered !== 'yes') return OFFER_UNKNOWN;
  if (!settings.procedure) return NO_PROCEDURE;
  return recent ? INCOMPLETE : OLD;
}

function isSoft({ source, offered, bought }, { softOptIn, procedure }) {
  return softOptIn && procedure && bought !== null && source.couldRefuse === 'yes' && offered === 'yes';
}

function actionOf(course, { bought }, settings) {
  if (course === 'restrict') return 'RESTRICT';
  const late = settings.today > settings.deadline;
  const limit = course === 'keep' || course === 'use' ? settings.longInactiveSince : settings.inactiveSince;
  const inactive = bought !== null && bought.from < limit;
  if (inactive || course === 'end' || (late && LATE_ENDS.has(course))) return ending(bought, settings);
  if (course === 'keep') return bought !== null && bought.from < settings.inactiveSince ? 'RECONFIRM' : 'KEEP';
  return ACTIONS[course];
}

const LATE_ENDS = new Set(['ask', 'use']);
const ACTIONS = { use: 'RECONFIRM', ask: 'ASK_ANOTHER_WAY', adopt: 'ADOPT_PROCEDURE', 'find-out': 'FIND_OUT' };

function ending(bought, { keptSince }) {
  return bought !== null && bought.to >= keptSince ? 'STOP_MARKETING' : 'DELETE';
}
