import { foldCompact } from './fold';

// ISO code, then the names in English, Latvian and the country's own language.
const NAMES: readonly string[] = [
  'AT Austria, Austrija, Österreich',
  'BE Belgium, Beļģija, Belgique, België',
  'BG Bulgaria, Bulgārija, България',
  'CH Switzerland, Šveice, Schweiz, Suisse',
  'CY Cyprus, Kipra, Κύπρος',
  'CZ Czechia, Czech Republic, Čehija, Česko',
  'DE Germany, Vācija, Deutschland, Allemagne, Niemcy, Германия',
  'DK Denmark, Dānija, Danmark',
  'EE Estonia, Igaunija, Eesti, Эстония',
  'ES Spain, Spānija, España',
  'FI Finland, Somija, Suomi',
  'FR France, Francija',
  'GB United Kingdom, UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Lielbritānija, Apvienotā Karaliste, Anglija',
  'GR Greece, Grieķija, Ελλάδα, EL',
  'HR Croatia, Horvātija, Hrvatska',
  'HU Hungary, Ungārija, Magyarország',
  'IE Ireland, Īrija, Éire',
  'IS Iceland, Islande, Ísland',
  'IT Italy, Itālija, Italia',
  'LI Liechtenstein, Lihtenšteina',
  'LT Lithuania, Lietuva, Литва',
  'LU Luxembourg, Luksemburga',
  'LV Latvia, Latvija, Lettland, Lettonie, Łotwa, Латвия, Läti',
  'MT Malta',
  'NL Netherlands, The Netherlands, Holland, Nīderlande, Nederland',
  'NO Norway, Norvēģija, Norge',
  'PL Poland, Polija, Polska, Польша',
  'PT Portugal, Portugāle',
  'RO Romania, Rumānija, România',
  'RU Russia, Krievija, Россия',
  'SE Sweden, Zviedrija, Sverige',
  'SI Slovenia, Slovēnija, Slovenija',
  'SK Slovakia, Slovākija, Slovensko',
  'UA Ukraine, Ukraina, Україна',
  'US United States, USA, United States of America, ASV, Amerikas Savienotās Valstis',
];

const CODES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((line) => {
    const code = line.slice(0, 2);
    return [code, ...line.slice(3).split(', ')].map((name) => [foldCompact(name), code] as const);
  }),
);

/** The ISO code of a country named by code or by name; `'?'` for a name that is not understood, null for none. */
export function readCountry(text: string): string | null {
  const compact = foldCompact(text);
  if (compact === '') return null;
  return CODES.get(compact) ?? (/^[a-z]{2}$/.test(compact) ? compact.toUpperCase() : '?');
}
