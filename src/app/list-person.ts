import { type Cell, isBlank, isInstant, textOf } from '../core/cell';
import { emailsIn, normalPhone } from '../core/identity';
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
  const textsOf = (row: number, fact: FactColumn): readonly string[] =>
    (table.columns.of.get(fact) ?? [])
      .map(({ at }) => asTyped(table.rows[row]?.[at], shown[table.headerRow + 1 + row]?.[at] ?? ''))
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
