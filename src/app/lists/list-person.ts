import { type Cell, isBlank, isInstant, textOf } from '../../core/cell';
import { emailsIn, normalPhone } from '../../core/identity';
import type { FactColumn } from '../../core/read/header-aliases';
import type { Texts } from '../../core/texts/texts';
import type { Judgement } from '../classify';

/** Who stands in a line of a list: no more than lists show. Every text is what a person typed, to the letter. */
export interface ListPerson {
  /** The customer number; without one the e-mail address, the phone, or at last the row. */
  readonly key: string;
  readonly name: string;
  /** Only where a column holds it: nobody can tell which word of a name it is. */
  readonly firstName: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly language: string;
  readonly askedOn: string;
}

/** Reads the people of a sheet for the lists. */
export function listPeople(
  { sheet, table }: Pick<Judgement, 'sheet' | 'table'>,
  texts: Texts,
): (row: number) => ListPerson {
  const shownAt = shownCells({ sheet, table });
  const textsOf = (row: number, fact: FactColumn): readonly string[] =>
    (table.columns.of.get(fact) ?? [])
      .map(({ at }) => asTyped(table.rows[row]?.[at], () => shownAt(table.headerRow + 1 + row, at)))
      .filter((text) => text !== '');
  const read = (row: number, fact: FactColumn): string => textsOf(row, fact)[0] ?? '';
  /** Of several columns the one that holds an address; what is none is shown only where there is nothing better. */
  const addressIn = (row: number, fact: 'email' | 'phone', isAddress: (text: string) => boolean): string => {
    const texts = textsOf(row, fact);
    return texts.find(isAddress) ?? texts[0] ?? '';
  };
  return (row) => {
    const email = addressIn(row, 'email', (text) => emailsIn(text).length > 0);
    const phone = addressIn(row, 'phone', (text) => normalPhone(text, null) !== '');
    const names = [read(row, 'firstName'), read(row, 'name'), read(row, 'lastName')].filter((part) => part !== '');
    return {
      key: read(row, 'customerNumber') || email || phone || texts.deletionTab.rowKey(table.headerRow + row + 2),
      name: names.join(' '),
      firstName: read(row, 'firstName'),
      email,
      phone,
      address: read(row, 'address'),
      language: read(row, 'personLanguage'),
      askedOn: read(row, 'askedOn'),
    };
  };
}

/** How a person is called where one line has to do. */
export function whoIs({ name, email, phone, key }: ListPerson): string {
  return name || email || phone || key;
}

/** Who stands in a line of a list is read from these columns. */
const READ: readonly FactColumn[] = [
  'customerNumber',
  'email',
  'phone',
  'address',
  'firstName',
  'name',
  'lastName',
  'personLanguage',
  'askedOn',
];

/**
 * What the cells that lists are made from look like. A text looks like what it is, so that only columns with numbers or dates
 * are asked for, in one go: asking costs by the cell.
 */
function shownCells({ sheet, table }: Pick<Judgement, 'sheet' | 'table'>): (row: number, column: number) => string {
  const asked = READ.flatMap((fact) => table.columns.of.get(fact) ?? [])
    .map(({ at }) => at)
    .filter((at) => table.rows.some((row) => typeof row[at] !== 'string' && !isBlank(row[at])));
  if (asked.length === 0) return () => '';
  const first = Math.min(...asked);
  const cells = sheet.shown(first, Math.max(...asked) - first + 1);
  return (row, column) => cells[row]?.[column - first] ?? '';
}

/** A text as it is; a number or a date as the sheet shows it, unless that is shortened to an exponent or to ###. */
function asTyped(cell: Cell, look: () => string): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'string') return cell.trim();
  const shown = look();
  const isShortened = shown === '' || shown.startsWith('#') || /\dE[+-]?\d/i.test(shown);
  return isShortened && !isInstant(cell) ? textOf(cell) : shown;
}
