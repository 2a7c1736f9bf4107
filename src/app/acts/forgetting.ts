import { type Cell, isBlank, type Row, textOf } from '../../core/cell';
import type { Identity } from '../../core/facts';
import { emailsIn, normalPhone } from '../../core/identity';
import { inEveryLanguage } from '../../core/texts/language';
import type { Judgement } from '../classify';
import type { SheetCells, Workbook } from '../workbook';

/** The title of the column of keys is the same in every list. */
const KEYS = new Set(inEveryLanguage(({ reconsentTab }) => reconsentTab.key));

/** By what the people are known who are to be forgotten. */
interface Forgotten {
  readonly addresses: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/**
 * The spreadsheet as if the people of some rows stood in none of our lists: their lines go, with what is written by hand. Who
 * still has another row stays.
 *
 * @param rows counted from 0 below the header.
 * @param alsoUnknown whether lines go too whose person no row knows.
 */
export function forgetting(
  workbook: Workbook,
  judgement: Judgement,
  rows: ReadonlySet<number>,
  alsoUnknown: boolean,
): Workbook {
  const { gone, remaining } = peopleOf(judgement, rows);
  const { country } = judgement.company.settings;
  const without = (tab: SheetCells | null): SheetCells | null => {
    if (tab === null) return null;
    const [heading = []] = tab.values;
    const keyAt = heading.findIndex((cell) => KEYS.has(textOf(cell).trim()));
    const goes = (line: Row): boolean => {
      const key = textOf(line[keyAt]).trim();
      return isAbout(line, key, gone, country) || (alsoUnknown && isOfNobody(line, key, remaining, country));
    };
    return { ...tab, values: tab.values.filter((line, at) => at === 0 || !goes(line)) };
  };
  return new Proxy(workbook, {
    get: (target, name: keyof Workbook) =>
      name === 'tab' ? (tab: Parameters<Workbook['tab']>[0]) => without(target.tab(tab)) : target[name],
  });
}

/** The judgement as if some rows were not there. */
export function judgementWithout(judgement: Judgement, rows: ReadonlySet<number>): Judgement {
  const { judged } = judgement;
  return { ...judgement, judged: { ...judged, rows: judged.rows.map((row, at) => (rows.has(at) ? null : row)) } };
}

function peopleOf(
  { judged, table }: Judgement,
  rows: ReadonlySet<number>,
): { readonly gone: Forgotten; readonly remaining: Forgotten } {
  const number = table.columns.of.get('customerNumber')?.[0];
  const namesOf = (pick: (row: number) => boolean): Forgotten => {
    const picked = judged.rows.flatMap((row, at) => (row !== null && pick(at) ? [{ row, at }] : []));
    return {
      addresses: new Set(picked.flatMap(({ row }) => addressesOf(row.facts.identity))),
      keys: new Set(number === undefined ? [] : picked.map(({ at }) => textOf(table.rows[at]?.[number.at]).trim())),
    };
  };
  const remaining = namesOf((row) => !rows.has(row));
  const gone = namesOf((row) => rows.has(row));
  const left = (all: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...all].filter((name) => name !== '' && !others.has(name)));
  return {
    gone: { addresses: left(gone.addresses, remaining.addresses), keys: left(gone.keys, remaining.keys) },
    remaining,
  };
}

function addressesOf({ emails, phones }: Identity): readonly string[] {
  return [...emails, ...phones];
}

function isAbout(line: Row, key: string, { addresses, keys }: Forgotten, country: string | null): boolean {
  return keys.has(key) || line.some((cell) => addressesIn(cell, country).some((address) => addresses.has(address)));
}

/** A line that names somebody, by an address or a customer number, and no row has either. */
function isOfNobody(line: Row, key: string, { addresses, keys }: Forgotten, country: string | null): boolean {
  const named = line.flatMap((cell) => addressesIn(cell, country));
  if (named.some((address) => addresses.has(address)) || keys.has(key)) return false;
  // `row 12` names nobody.
  return line.some((cell) => emailsIn(textOf(cell)).length > 0) || (keys.size > 0 && /^\S*\d\S*$/.test(key));
}

function addressesIn(cell: Cell, country: string | null): readonly string[] {
  if (isBlank(cell)) return [];
  const text = textOf(cell);
  const phone = normalPhone(text, country);
  return phone === '' ? emailsIn(text) : [...emailsIn(text), phone];
}
