/**
 * Writes the made-up customer files of samples/: `node scripts/make-samples.mjs [folder]`. The same files each time.
 * Nobody in them exists: the domains are reserved for examples, the telephone numbers are all of one block.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? fileURLToPath(new URL('../samples', import.meta.url));
const random = seeded(20180525);

const WOMEN = {
  first: words('Anna Līga Ilze Kristīne Inese Žanete Ņina Šarlote Zaiga Agnese Baiba Dace Elīna Vēsma Ģertrūde'),
  last: words('Kalniņa Liepiņa Zariņa Ņikitina Ģelže Vītola Ķirse Čakste Ēvele Līdaka Dūmiņa Bērziņa Šķēle Ozoliņa'),
};
const MEN = {
  first: words('Jānis Pēteris Mārtiņš Andris Edgars Ģirts Čārlijs Rūdolfs Ēriks Uldis Kārlis Guntis Raitis Aivars'),
  last: words('Bērziņš Ozols Krūmiņš Āboliņš Žagars Pētersons Strautiņš Gulbis Šķēle Ķelpis Ņikitins Čakste Ūdris'),
};
const DOMAINS = ['example.lv', 'example.com', 'piemers.example', 'veikals.example'];
const MONTHS = words(
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
);

// The shop's own list

const SHOP_HEADER =
  'Klienta Nr.;Vārds;Uzvārds;E-pasts;Tālrunis;Piekrišana;Piekrišanas datums;Avots;Atteicies;Atteikuma datums;Atteikšanās iespēja;Pēdējais pirkums;Dzimšanas datums;Piezīmes'.split(
    ';',
  );
const YES = ['jā', 'Jā', 'JĀ', 'jā', 'piekrita', '✓', 'ja', 'piekrīt'];
const UNKNOWN = ['', '', '', 'nezinu', '?', 'nav zināms'];
const NOTES = ['', '', '', '', 'zvanīt pēc 17', 'maksā skaidrā naudā', 'pastāvīgs klients', 'dāvanu karte'];

/** How many customers of each kind, and what is particular to the kind. Together 200. */
const KINDS = [
  [24, () => ({ consent: pick(YES), date: dayText(2019, 2025), source: 'mājaslapa' })],
  [9, () => ({ consent: pick(YES), date: dayText(2014, 2017), source: 'veikals' })],
  [
    7,
    () => ({
      consent: pick(YES),
      date: pick(['2016. gada 20. augusts', '20.08.2016.', '21/08/2016']),
      source: 'gadatirgus 2016',
    }),
  ],
  [
    12,
    () => ({
      consent: pick(YES),
      date: pick([dayText(2019, 2024), monthText(2019, 2024)]),
      source: pick(['veikals', 'Veikals ']),
    }),
  ],
  [18, () => ({ consent: pick(['jā', 'x', '']), date: pick(['', dayText(2017, 2020)]), source: 'pirkta datubāze' })],
  [22, () => ({ consent: 'jā', date: pick(['01.06.2018.', '']), source: 'imports no vecās sistēmas' })],
  [14, () => ({ consent: pick(YES), date: dayText(2016, 2021), source: 'Facebook konkurss' })],
  [16, () => ({ consent: pick(YES), date: dayText(2015, 2019), source: 'aploksne' })],
  [14, () => ({ consent: pick(YES), date: pick(['', '0', '01.01.1900.', '2018.g.', '31.02.2019.']), source: '' })],
  [
    14,
    () => ({
      consent: pick(['nē', 'Nē', 'nevēlas', 'atteica']),
      date: pick(['', dayText(2018, 2023)]),
      source: pick(['mājaslapa', 'veikals']),
    }),
  ],
  [18, () => ({ consent: pick(UNKNOWN), date: '', source: pick(['', 'veikals', 'mājaslapa']) })],
  [5, () => ({ consent: 'jā, bet tikai rēķini', date: dayText(2018, 2022), source: 'veikals' })],
  [
    12,
    () => ({
      consent: pick(YES),
      date: dayText(2017, 2021),
      source: 'mājaslapa',
      optedOut: pick(['jā', 'nesūtīt', 'atrakstījies']),
      optOutDate: dayText(2022, 2025),
    }),
  ],
  [
    6,
    () => ({
      consent: pick(YES),
      date: dayText(2017, 2023),
      source: pick(['mājaslapa', 'veikals']),
      optedOut: pick(['atteicies', 'jā', 'NESŪTĪT!']),
    }),
  ],
  [
    1,
    () => ({ consent: 'jā', date: '2024-03-11', source: 'mājaslapa', birth: '02.09.2012.', notes: 'reģistrējās pati' }),
  ],
  [6, () => ({ consent: 'x', date: pick(['', dayText(2018, 2020)]), source: pick(['veikals', '']) })],
  [2, () => ({ consent: 'jā', date: dayText(2015, 2017), source: 'veikals', offered: 'nē' })],
];

/** What makes one row worth looking at, by its place: each was met in a list that somebody keeps by hand. */
const PARTICULAR = new Map([
  [3, { first: '=Ilze' }],
  [11, { first: '', last: 'SIA "Paraugs un dēli"', email: 'info@piemers.example' }],
  [17, { notes: 'alerģija pret riekstiem' }],
  [23, { notes: 'Lūdza sūtīt rēķinu pa pastu;\nneatbild uz zvaniem' }],
  [42, { email: '' }],
  [58, { email: 'nav' }],
  [77, { phone: '=+371 2000 0077' }],
  [90, { email: ' ' }],
  [101, { date: '43164' }],
  [133, { date: '06/05/2018' }],
  [150, { date: '15.08.2031.' }],
  [171, { first: '', last: 'Biedrība „Piemērs”', email: 'office@veikals.example' }],
]);

/** Some who left stand in the list twice: their address written another way, beside a consent. */
const REWRITTEN = [
  (email) => email.toUpperCase(),
  (email) => ` ${email}`,
  (email) => `${email.replace(/^./, (letter) => letter.toUpperCase())} `,
];

function shopRows() {
  const kinds = shuffled(KINDS.flatMap(([count, make]) => Array.from({ length: count }, make)));
  const customers = kinds.map((kind, index) => ({ ...person(), ...kind, ...PARTICULAR.get(index) }));
  const left = customers.filter(({ optOutDate }) => optOutDate);
  const consenting = customers.filter(({ source, optedOut, birth }) => source === 'mājaslapa' && !optedOut && !birth);
  REWRITTEN.forEach((rewritten, index) => {
    const { first, last, email } = left[index * 3];
    Object.assign(consenting[index * 5 + 1], { first, last, email: rewritten(email), consent: 'jā' });
  });
  return customers.map((customer, index) => shopRow(customer, index + 1));
}

function shopRow(customer, number) {
  const { first, last, email, consent, date, source, optedOut, optOutDate = '', offered, birth, notes } = customer;
  return [
    String(number).padStart(5, '0'),
    first,
    last,
    email,
    customer.phone ?? phone(number),
    consent,
    date,
    source,
    optedOut ?? pick(['', '', '', 'nē']),
    optOutDate,
    offered ?? pick(['', '', '', 'jā']),
    pick(['', dayText(2016, 2025)]),
    birth ?? pick(['', '', '', dayText(1950, 2001)]),
    notes ?? pick(NOTES),
  ];
}

/** The list as it was kept: blank lines, the header pasted in again, and a line of totals. */
function shopTable() {
  const rows = shopRows();
  const blank = SHOP_HEADER.map(() => '');
  const totals = SHOP_HEADER.map((_, column) => (column === 0 ? 'KOPĀ' : column === 1 ? '200' : ''));
  return [
    SHOP_HEADER,
    ...rows.slice(0, 60),
    blank,
    ...rows.slice(60, 120),
    SHOP_HEADER,
    ...rows.slice(120, 170),
    blank,
    blank,
    ...rows.slice(170),
    totals,
  ];
}

const SHOP_SETTINGS = {
  settings: {
    language: 'lv',
    country: 'LV',
    channels: 'email',
    strategy: 'GREEN',
    procedureAdopted: '2026-03-02',
    optOutOffered: 'yes',
    softOptIn: 'no',
  },
  // Source, ticked in advance, wording kept, the person acted, third-party list, could refuse.
  sources: [
    ['mājaslapa', 'no', 'yes', 'yes', 'no', 'yes'],
    ['veikals', 'no', 'no', 'yes', 'no', 'yes'],
    ['gadatirgus 2016', 'no', 'no', 'yes', 'no', ''],
    ['Facebook konkurss', 'yes', 'no', 'yes', 'no', 'no'],
    ['imports no vecās sistēmas', '', 'no', 'no', 'no', ''],
    ['pirkta datubāze', '', '', '', 'yes', ''],
    ['aploksne', '', '', '', '', ''],
  ],
};

// Exports of mailing tools and shops

const MAILCHIMP_HEADER =
  'Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON,LAST_CHANGED,LEID,EUID,NOTES,TAGS'.split(
    ',',
  );

function mailchimpRow(_, index) {
  const { first, last, email } = person();
  const imported = index < 14;
  const optIn = imported ? '' : stamp(2016, 2024);
  const confirmed = imported ? '2018-05-24 09:12:44' : later(optIn);
  const left = index % 7 === 6 ? stamp(2025, 2025) : '';
  return [
    email,
    first,
    last,
    '',
    index % 4 === 0 ? phone(300 + index) : '',
    '',
    String(1 + (index % 5)),
    optIn,
    optIn && `192.0.2.${index + 10}`,
    confirmed,
    imported ? '' : `198.51.100.${index + 10}`,
    ...(imported ? ['', '', '', '', '', '', ''] : ['56.9496000', '24.1052000', '2', '3', 'Europe/Riga', 'lv', 'rix']),
    left,
    left && 'Rudens jaunumi',
    left && pick(['N (no longer interested)', 'S (never signed up)', '']),
    left || stamp(2025, 2025),
    String(290_000_000 + index * 17),
    (0xa1b2c3d4e + index * 7919).toString(16).padStart(10, '0'),
    index === 9 ? 'zvanīja par rēķinu' : '',
    imported ? '"Vecie klienti"' : pick(['', '"Veikals","Jaunumi"']),
  ];
}

const SHOPIFY_HEADER =
  'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags'.split(
    ',',
  );

function shopifyRow(_, index) {
  const { first, last, email } = person();
  const orders = index % 6 === 0 ? 0 : 1 + Math.floor(random() * 9);
  return [
    `'${6_100_000_000_000 + index * 32_768}`,
    first,
    last,
    index === 20 ? '' : email,
    pick(['yes', 'yes', 'no']),
    '',
    `Parauga iela ${index + 1}`,
    index % 5 === 0 ? `dz. ${index}` : '',
    pick(['Rīga', 'Liepāja', 'Cēsis', 'Vilnius', 'Tartu']),
    '',
    pick(['LV', 'LV', 'LV', 'LT', 'EE']),
    'LV-1000',
    `'${phone(400 + index)}`,
    index % 3 === 0 ? `'${phone(400 + index)}` : '',
    pick(['no', 'no', 'yes']),
    (orders * 23.9).toFixed(2),
    String(orders),
    index === 7 ? 'Prasīja, lai vairs neraksta' : '',
    'no',
    pick(['', 'newsletter', 'VIP, newsletter']),
  ];
}

const KLAVIYO_HEADER =
  'Email,Klaviyo ID,First Name,Last Name,Organization,Title,Phone Number,Address,Address 2,City,State / Region,Country,Zip Code,Latitude,Longitude,Source,IP Address,Email Marketing Consent,Email Marketing Consent Timestamp,Email Suppressions,SMS Marketing Consent,SMS Marketing Consent Timestamp,Date Added,Profile Created On,Last Active,Last Open,Last Click'.split(
    ',',
  );

function klaviyoRow(_, index) {
  const { first, last, email } = person();
  const consent = pick(['SUBSCRIBED', 'SUBSCRIBED', 'NEVER_SUBSCRIBED', 'UNSUBSCRIBED']);
  const added = stamp(2018, 2023);
  return [
    email,
    `01H${(index * 104_729 + 7_777_777).toString(36).toUpperCase()}`,
    first,
    last,
    '',
    '',
    index % 3 === 0 ? phone(500 + index).replaceAll(' ', '') : '',
    '',
    '',
    pick(['Rīga', 'Jelgava', '']),
    '',
    'Latvia',
    '',
    '',
    '',
    pick(['Embed signup form', 'Checkout', 'Shopify', '']),
    `203.0.113.${index + 10}`,
    consent,
    consent === 'NEVER_SUBSCRIBED' ? '' : later(added),
    index % 11 === 5 ? pick(["['HARD_BOUNCE']", "['USER_SUPPRESSED']", "['SPAM_COMPLAINT']"]) : '',
    index % 9 === 0 ? 'SUBSCRIBED' : 'NEVER_SUBSCRIBED',
    index % 9 === 0 ? later(added) : '',
    added,
    added,
    stamp(2024, 2025),
    stamp(2025, 2025),
    pick(['', stamp(2024, 2024)]),
  ];
}

mkdirSync(folder, { recursive: true });
write('latvijas-veikals.csv', `\ufeff${csv(shopTable(), ';')}`);
write('latvijas-veikals.settings.json', `${settingsText(SHOP_SETTINGS)}\n`);
write('mailchimp-export.csv', csv([MAILCHIMP_HEADER, ...Array.from({ length: 40 }, mailchimpRow)], ','));
write('shopify-customers.csv', csv([SHOPIFY_HEADER, ...Array.from({ length: 40 }, shopifyRow)], ','));
write('klaviyo-export.csv', csv([KLAVIYO_HEADER, ...Array.from({ length: 40 }, klaviyoRow)], ','));

// Helpers

function write(name, text) {
  writeFileSync(join(folder, name), text);
}

function csv(rows, delimiter) {
  const cell = (text) => (/["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('');
}

/** A line for each setting and each source: to be read and edited by hand. */
function settingsText({ settings, sources }) {
  const lines = Object.entries(settings).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const rows = sources.map((row) => `    [${row.map((cell) => JSON.stringify(cell)).join(', ')}]`);
  return `{\n  "settings": {\n${lines.join(',\n')}\n  },\n  "sources": [\n${rows.join(',\n')}\n  ]\n}`;
}

function person() {
  const names = pick([WOMEN, MEN]);
  const [first, last] = [pick(names.first), pick(names.last)];
  const number = Math.floor(random() * 90) + 10;
  return { first, last, email: `${plain(first)}.${plain(last)}${number}@${pick(DOMAINS)}` };
}

function words(text) {
  return text.split(' ');
}

function plain(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function phone(number) {
  const digits = String(number % 1000).padStart(3, '0');
  return pick([
    `+371 2000 0${digits}`,
    `2000 0${digits}`,
    `20000${digits}`,
    `+37120000${digits}`,
    `(371) 2000-0${digits}`,
  ]);
}

function day(fromYear, toYear) {
  const year = fromYear + Math.floor(random() * (toYear - fromYear + 1));
  return { year, month: 1 + Math.floor(random() * 12), day: 1 + Math.floor(random() * 28) };
}

/** A day as people write it. */
function dayText(fromYear, toYear) {
  const { year, month, day: number } = day(fromYear, toYear);
  const [mm, dd] = [two(month), two(number)];
  return pick([
    `${dd}.${mm}.${year}.`,
    `${dd}.${mm}.${year}`,
    `${number}.${month}.${String(year).slice(2)}`,
    `${year}-${mm}-${dd}`,
    `${year}. gada ${number}. ${MONTHS[month - 1]}`,
    `${dd}.${mm}.${year}. plkst. 14:20`,
    `${dd}/${mm}/${year}`,
    `${year}-${mm}-${dd}T09:30:00Z`,
    `${dd}-${mm}-${year} 09:30`,
  ]);
}

function monthText(fromYear, toYear) {
  const { year, month } = day(fromYear, toYear);
  return pick([`${MONTHS[month - 1]} ${year}`, `${year}-${two(month)}`]);
}

function stamp(fromYear, toYear) {
  const { year, month, day: number } = day(fromYear, toYear);
  const time = [8 + Math.floor(random() * 12), Math.floor(random() * 60), Math.floor(random() * 60)].map(two);
  return `${year}-${two(month)}-${two(number)} ${time.join(':')}`;
}

/** Some minutes after a moment of the same hour. */
function later(moment) {
  return moment.replace(
    /(\d\d):(\d\d)$/,
    (_, minutes, seconds) => `${two(Math.min(59, Number(minutes) + 3))}:${seconds}`,
  );
}

function two(number) {
  return String(number).padStart(2, '0');
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

function shuffled(list) {
  const result = [...list];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other], result[index]];
  }
  return result;
}

/** Random numbers that are the same each time (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
