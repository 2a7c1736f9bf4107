import { type Cell, isBlank, type Row, textOf } from '../../core/cell';
import type { Identity } from '../../core/facts';
import { emailsIn, normalPhone } from '../../core/identity';
import type { Judgement } from '../classify';
import type { SheetCells, Workbook } from '../workbook';

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
 */
export function forgetting(workbook: Workbook, judgement: Judgement, rows: ReadonlySet<number>): Workbook {
  const gone = forgottenBy(judgement, rows);
  const { country } = judgement.company.settings;
  const without = (tab: SheetCells | null): SheetCells | null =>
    tab === null
      ? null
      : { ...tab, values: tab.values.filter((line, at) => at === 0 || !isAbout(line, gone, country)) };
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

function forgottenBy({ judged, table }: Judgement, rows: ReadonlySet<number>): Forgotten {
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
  return { addresses: left(gone.addresses, remaining.addresses), keys: left(gone.keys, remaining.keys) };
}

function addressesOf({ emails, phones }: Identity): readonly string[] {
  return [...emails, ...phones];
}

function isAbout(line: Row, { addresses, keys }: Forgotten, country: string | null): boolean {
  return keys.has(textOf(line[0]).trim()) || line.some((cell) => isAddressOf(cell, addresses, country));
}

function isAddressOf(cell: Cell, addresses: ReadonlySet<string>, country: string | null): boolean {
  if (isBlank(cell)) return false;
  const text = textOf(cell);
  return emailsIn(text).some((email) => addresses.has(email)) || addresses.has(normalPhone(text, country));
}
