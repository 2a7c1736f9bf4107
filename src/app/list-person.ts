import { type Cell, isBlank, isInstant, textOf } from '../core/cell';
import type { FactColumn } from '../core/read/header-aliases';
import type { Texts } from '../core/texts/texts';
import type { Judgement } from './classify';

/** Who stands in a line of a list: no more than lists show. Every text is what a person typed, to the letter. */
export interface ListPerson {
  /** The customer number; without one the e-mail address, the phone, or at last the row. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly askedOn: string;
}

/** Reads the people of a sheet for the lists. */
export function listPeople({ sheet, table }: Judgement, texts: Texts): (row: number) => ListPerson {
  const shown = sheet.shown();
  const read = (row: number, fact: FactColumn): string => {
    for (const { at } of table.columns.of.get(fact) ?? []) {
      const text = asTyped(table.rows[row]?.[at], shown[table.headerRow + 1 + row]?.[at] ?? '');
      if (text !== '') return text;
    }
    return '';
  };
  return (row) => {
    const email = read(row, 'email');
    const phone = read(row, 'phone');
    const names = [read(row, 'firstName'), read(row, 'name'), read(row, 'lastName')].filter((part) => part !== '');
    return {
      key: read(row, 'customerNumber') || email || phone || texts.deletionTab.rowKey(table.headerRow + row + 2),
      name: names.join(' '),
      email,
      phone,
      language: read(row, 'personLanguage'),
      askedOn: read(row, 'askedOn'),
    };
  };
}

/** A text as it is; a number or a date as the sheet shows it, unless that is shortened to an exponent or to ###. */
function asTyped(cell: Cell, shown: string): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'string') return cell.trim();
  const isShortened = shown === '' || shown.startsWith('#') || /\dE[+-]?\d/i.test(shown);
  return isShortened && !isInstant(cell) ? textOf(cell) : shown;
}
