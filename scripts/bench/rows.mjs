/** Customer rows as messy as owners keep them, the same each time; nobody in them exists. */

export const TODAY = '2026-01-15';

export const HEADER = [
  'Vārds, uzvārds',
  'E-pasts',
  'Tālrunis',
  'Piekrišana',
  'Piekrišanas datums',
  'Avots',
  'Atteicies',
  'Atteikuma datums',
  'Iespēja atteikties',
  'Pārapstiprināšanas datums',
  'Pēdējais pirkums',
  'Dzimšanas datums',
  'Pieprasījums',
  'Piezīmes',
];

/** The company's answers, as its Sources tab has them: source, pre-ticked, wording kept, own act, third party, could refuse. */
export const SOURCES = [
  ['mājaslapa', 'no', 'yes', 'yes', 'no', 'yes'],
  ['veikals', 'no', 'no', 'yes', 'no', 'yes'],
  ['e-veikals', 'no', 'yes', 'yes', 'no', 'yes'],
  ['pasūtījuma veidlapa', 'no', 'yes', 'yes', 'no', 'no'],
  ['Facebook konkurss', 'yes', 'no', 'yes', 'no', 'no'],
  ['izstāde 2017', 'no', 'no', 'yes', 'no', 'no'],
  ['gadatirgus 2016', 'unknown', 'no', 'yes', 'no', 'no'],
  ['aptauja', 'no', 'yes', 'yes', 'no', 'yes'],
  ['newsletter form', 'no', 'yes', 'yes', 'no', 'yes'],
  ['checkout', 'yes', 'yes', 'yes', 'no', 'yes'],
  ['loyalty card', 'unknown', 'yes', 'yes', 'no', 'yes'],
  ['webinar', 'no', 'yes', 'yes', 'no', 'yes'],
  ['business cards', 'no', 'no', 'no', 'no', 'no'],
  ['zvanu centrs', 'no', 'no', 'no', 'no', 'yes'],
  ['partneru akcija', 'no', 'no', 'unknown', 'yes', 'no'],
  ['referral', 'no', 'no', 'no', 'no', 'no'],
  ['lietotne', 'no', 'yes', 'yes', 'no', 'yes'],
];
const LISTED = SOURCES.map(([source]) => source);
const UNLISTED = ['pirkta datubāze', 'imports no vecās sistēmas', 'fair', 'cits'];

const FIRST =
  'Anna Līga Ilze Kristīne Žanete Ņina Jānis Pēteris Mārtiņš Andris Ģirts Čārlijs Ēriks Uldis John Mary'.split(' ');
const LAST =
  'Kalniņa Liepiņa Zariņa Ģelže Vītola Ķirse Bērziņš Ozols Krūmiņš Āboliņš Žagars Pētersons Smith Brown'.split(' ');
const DOMAINS = ['example.lv', 'example.com', 'piemers.example', 'veikals.example'];
const MONTHS =
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(' ');

/** Twenty equally frequent kinds of answer. */
const CONSENT = [
  ...Array(6).fill(['jā', 'Jā', 'JĀ ', 'ja', 'piekrīt', 'Piekrita', '✓']),
  ...Array(5).fill(['yes', 'Yes', 'YES', 'y', 'subscribed', 'ok', true]),
  ...Array(2).fill(['nē', 'Nē', 'no', 'No', 'ne', 'refused']),
  ...Array(1).fill([false, 'FALSE', 0, 'not subscribed']),
  ...Array(3).fill(['', '', '', '', '?', 'nezinu', 'n/a', 'nav zināms']),
  ...Array(2).fill(['x', 'X']),
  ...Array(1).fill(['jā, bet tikai rēķini', 'jautāt Ilzei', 'only by phone', 'skat. līgumu', 'maybe']),
];
const NOTES = [
  '',
  '',
  '',
  '',
  '',
  'zvanīt pēc 17',
  'maksā skaidrā naudā',
  'pastāvīgs klients',
  'regular customer',
  'dāvanu karte',
  'alerģija',
];
const OFFERED = ['', '', 'jā', 'jā', 'yes', 'Yes', 'nē', 'no', '?'];
const OPTED_OUT = ['jā', 'Jā', 'yes', 'nesūtīt', 'unsubscribed', 'x'];
const NOT_OPTED_OUT = ['', '', '', '', '', '', 'nē', 'no', false];
const REQUESTS = ['dzēst', 'erasure', 'ierobežot apstrādi'];
const NO_DATE = ['', '', '', '', '0', '1900-01-01', '31.02.2019', '?'];

/** So many lines below the header. */
export function customerRows(count) {
  const { pick, upTo, chance } = dice(20180525);
  const people = [];
  const person = () => {
    if (people.length > 0 && chance(0.15)) return pick(people);
    const [first, last] = [pick(FIRST), pick(LAST)];
    const address = `${plain(first)}.${plain(last)}${people.length}@${pick(DOMAINS)}`;
    people.push({ name: `${first} ${last}`, address, phone: String(20000000 + people.length) });
    return people.at(-1);
  };
  const sometimes = (share, make) => (chance(share) ? make() : '');
  const written = (text) => pick([text, text, text, text.toUpperCase(), ` ${text}`, `${text} `]);
  const phoned = (digits) =>
    pick([digits, `+371 ${digits}`, `00371${digits}`, `+371-${digits.slice(0, 4)}-${digits.slice(4)}`, '']);
  const dated = (first, last) =>
    dateForm([first + upTo(last - first + 1), 1 + upTo(12), 1 + upTo(28)], [upTo(24), upTo(60)], pick);
  const optedOut = () => [pick(OPTED_OUT), sometimes(0.6, () => dated(2015, 2025))];
  const source = () => pick(chance(0.85) ? LISTED : UNLISTED);

  const customer = () => {
    const { name, address, phone } = person();
    return [
      name,
      sometimes(0.97, () => written(address)),
      phoned(phone),
      pick(pick(CONSENT)),
      chance(0.2) ? pick(NO_DATE) : dated(2012, 2025),
      sometimes(0.92, () => written(source())),
      ...(chance(0.06) ? optedOut() : [pick(NOT_OPTED_OUT), '']),
      pick(OFFERED),
      sometimes(0.1, () => dated(2016, 2025)),
      sometimes(0.6, () => dated(2014, 2025)),
      sometimes(0.3, () => dated(1940, 2012)),
      sometimes(0.01, () => pick(REQUESTS)),
      pick(NOTES),
    ];
  };
  return Array.from({ length: count }, () => {
    if (chance(0.003)) return HEADER.map(() => '');
    return chance(0.0005) ? ['Kopā', ...HEADER.slice(1).map(() => '')] : customer();
  });
}

function dateForm([year, month, date], time, pick) {
  const [mm, dd, hour, minute] = [month, date, ...time].map((part) => String(part).padStart(2, '0'));
  return pick([
    () => `${dd}.${mm}.${year}.`,
    () => `${dd}.${mm}.${year}`,
    () => `${date}.${month}.${String(year).slice(2)}`,
    () => `${year}-${mm}-${dd}`,
    () => `${year}-${mm}-${dd} ${hour}:${minute}`,
    () => `${dd}/${mm}/${year}`,
    () => `${year}. gada ${date}. ${MONTHS[month - 1]}`,
    () => new Date(Date.UTC(year, month - 1, date)),
    () => new Date(Date.UTC(year, month - 1, date)),
    () => pick([`${year}.g.`, String(year), `${MONTHS[month - 1]} ${year}`]),
  ])();
}

function plain(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Chance that falls the same way each time: Mulberry32. */
function dice(seed) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (limit) => Math.floor(random() * limit);
  return { upTo, pick: (list) => list[upTo(list.length)], chance: (share) => random() < share };
}
