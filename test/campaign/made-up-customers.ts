import type { Day, Row, Span } from './law';
import { type Chance, seeded } from './seeded';

const FIRST = ['Jānis', 'Ilze', 'Mārtiņš', 'Dzintra', 'Ģirts', 'Ķēniņš', 'Žanete', 'Šarlote', 'Ņina', 'Ūdris'] as const;
const LAST = ['Bērziņš', 'Kļaviņa', 'Ozoliņš', 'Čakste', 'Liepiņa', 'Zvirgzdiņš', 'Šķēle', 'Ābele', 'Vītols'] as const;
/** Names as people have typed them: Sheets must not take them for numbers, formulas or ticks. */
const ODD_NAMES = ['=1+1', '00123', '+37120', 'TRUE', '1-2', '=HYPERLINK("x")'] as const;

type Kind = (chance: Chance) => Partial<Row>;

/** What customers of a shop are, and how many of a hundred. */
const KINDS: readonly (readonly [number, Kind])[] = [
  [
    30,
    (chance) => ({ consentDay: dayBetween(chance, 2009, 2017), source: chance.oneOf(['web form 2015', 'paper form']) }),
  ],
  [3, (chance) => ({ consentDay: yearOf(2008 + chance.below(10)), source: 'paper form' })],
  [2, () => ({ consentDay: yearOf(2018), source: 'web form 2015' })],
  [4, (chance) => ({ consentDay: dayBetween(chance, 2019, 2025), source: 'paper form' })],
  [12, (chance) => ({ consentDay: dayBetween(chance, 2019, 2025), source: 'webshop 2021', optOutOffered: 'unknown' })],
  [12, (chance) => ({ consentDay: dayBetween(chance, 2010, 2020), source: 'shop counter 2012' })],
  [9, (chance) => ({ consent: chance.oneOf(['not given', 'unknown']), consentDay: null, source: '' })],
  [3, (chance) => ({ consentDay: dayBetween(chance, 2014, 2019), source: 'Mailchimp import' })],
  [4, () => ({ consent: 'declined', consentDay: null, source: 'web form 2015' })],
  [
    6,
    (chance) => ({ consentDay: dayBetween(chance, 2012, 2020), optedOut: { on: dayBetween(chance, 2021, 2024).from } }),
  ],
  [2, (chance) => ({ consentDay: dayBetween(chance, 2012, 2020), optedOut: { on: null } })],
  // Opted out once, and came back of their own accord.
  [
    1,
    (chance) => ({
      consentDay: dayBetween(chance, 2021, 2024),
      source: 'webshop 2021',
      optedOut: { on: dayBetween(chance, 2015, 2020).from },
    }),
  ],
  [2, (chance) => ({ consentDay: dayBetween(chance, 2012, 2017), request: 'erasure' })],
  [2, (chance) => ({ consentDay: dayBetween(chance, 2012, 2017), request: 'restriction' })],
  [3, (chance) => ({ consentDay: null, source: chance.oneOf(['pirkta datubāze', 'Spring lottery']) })],
  [2, (chance) => ({ consentDay: dayBetween(chance, 2016, 2017), source: 'fair 2016' })],
  [1, () => ({ consentDay: null, source: '' })],
  [1, () => ({ consent: 'unclear', consentDay: null })],
  [1, (chance) => ({ consentDay: dayBetween(chance, 2012, 2017), optOutOffered: chance.oneOf(['no', 'unknown']) })],
];

/**
 * Makes up the customers of a shop. Most people have one row, some have several, some no e-mail address, some no customer
 * number; a third has bought something, lately or long ago.
 */
export function madeUpCustomers(count: number, seed: number): readonly Row[] {
  const chance = seeded(seed);
  const rows: Row[] = [];
  while (rows.length < count) {
    const row = customer(chance, rows.length + 1);
    rows.push(row);
    if (chance.percent(5) && rows.length < count) rows.push(secondRowOf(row, chance, rows.length + 1));
  }
  return rows;
}

function customer(chance: Chance, at: number): Row {
  const name = at % 41 === 0 ? chance.oneOf(ODD_NAMES) : `${chance.oneOf(FIRST)} ${chance.oneOf(LAST)}`;
  const number = String(at).padStart(4, '0');
  const hasNoEmail = chance.percent(4);
  return {
    id: `S-${number}`,
    number: chance.percent(60) ? `00${number}` : '',
    name,
    email: hasNoEmail
      ? ''
      : `${addressFrom(name)}${number}@${chance.oneOf(['inbox.example', 'piemers.lv', 'example.lv'])}`,
    phone: hasNoEmail || chance.percent(50) ? `+3712${String(1_000_000 + at * 7919).slice(0, 7)}` : '',
    consent: 'yes',
    consentDay: null,
    source: 'web form 2015',
    optOutOffered: 'yes',
    optedOut: null,
    reconfirmed: null,
    lastPurchase: chance.percent(33) ? dayBetween(chance, 2015, 2025).from : null,
    request: 'none',
    basis: basisOf(chance),
    bounced: chance.percent(3),
    stoppedOn: null,
    ...kindOf(chance)(chance),
  };
}

/** The same person once more: another name for the same mailbox, an older consent, perhaps a refusal that the first row lacks. */
function secondRowOf(first: Row, chance: Chance, at: number): Row {
  const number = String(at).padStart(4, '0');
  return {
    ...first,
    id: `S-${number}`,
    number: first.number === '' ? '' : `00${number}`,
    email: chance.percent(50) ? ` ${first.email.toUpperCase()} `.replace(/^ +$/, '') : first.email,
    phone: first.email === '' ? first.phone.replace('+371', '+371 ') : '',
    lastPurchase: null,
    basis: null,
    ...(chance.percent(20) ? { optedOut: { on: '2025-06-01' } } : {}),
  };
}

function basisOf(chance: Chance): Row['basis'] {
  if (!chance.percent(10)) return null;
  return { until: chance.oneOf([null, '2027-06-30', '2024-12-31']) };
}

function kindOf(chance: Chance): Kind {
  let left = chance.below(KINDS.reduce((sum, [share]) => sum + share, 0));
  for (const [share, kind] of KINDS) {
    left -= share;
    if (left < 0) return kind;
  }
  throw new Error('The shares do not add up');
}

function dayBetween(chance: Chance, from: number, to: number): Span {
  const year = from + chance.below(to - from + 1);
  const [month, date] = [chance.below(12) + 1, chance.below(28) + 1].map((part) => String(part).padStart(2, '0'));
  const day: Day = `${year}-${month}-${date}`;
  return { from: day, to: day };
}

function yearOf(year: number): Span {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function addressFrom(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^a-z ]/gi, '')
    .trim()
    .toLowerCase();
  return plain.replace(/ +/g, '.') || 'kas';
}
