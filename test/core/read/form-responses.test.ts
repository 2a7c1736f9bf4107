import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/cell';
import { isoDay } from '../../../src/core/day';
import { readFormResponses } from '../../../src/core/read/form-responses';
import { calendarEast } from '../judged';

const CALENDAR = calendarEast(2);
const read = (values: readonly Row[]) => readFormResponses(values, CALENDAR);

const at = (iso: string) => new Date(`${iso}T10:00:00Z`);

describe('a sheet of form responses', () => {
  it.each([
    ['Timestamp', 'Email Address', 'Would you like to stay on our list?'],
    ['Laika zīmogs', 'E-pasta adrese', 'Vai vēlaties saņemt jaunumus?'],
    ['Zeitstempel', 'E-Mail-Adresse', 'Möchten Sie weiter Post?'],
    ['Horodateur', 'Adresse e-mail', 'Souhaitez-vous rester ?'],
    ['Marca temporal', 'Dirección de correo electrónico', '¿Quiere seguir?'],
    ['Отметка времени', 'Адрес электронной почты', 'Остаться в списке?'],
    ['Sygnatura czasowa', 'Adres e-mail', 'Zostać na liście?'],
    ['Laiko žyma', 'El. paštas', 'Ar norite likti?'],
    ['Ajatempel', 'E-posti aadress', 'Kas soovite jääda?'],
  ])('is recognised by its titles: %s', (...header) => {
    const found = read([
      header,
      [at('2026-01-10'), 'Anna@example.lv', 'Yes, keep me'],
      [at('2026-01-11'), 'b@x.lv', 'No'],
    ]);
    expect(found?.map(({ row, email, answer, on }) => [row, email, answer, on && isoDay(on.earliest)])).toEqual([
      [1, 'Anna@example.lv', 'confirmed', '2026-01-10'],
      [2, 'b@x.lv', 'declined', '2026-01-11'],
    ]);
  });

  it('keeps every line, also what is not clear or has no address or day', () => {
    const found = read([
      ['Timestamp', 'Email', 'Answer', 'Name'],
      ['', '', '', ''],
      ['soon', 'nobody', 'perhaps', 'Ann'],
      [at('2026-01-10'), 'a@x.lv', 'yes', 'No'],
      [at('2026-01-10'), 'b@x.lv', 'yes', 'Bob'],
    ]);
    expect(found?.map(({ row, answer, on }) => [row, answer, on === null])).toEqual([
      [2, 'unclear', true],
      [3, 'confirmed', false],
      [4, 'confirmed', false],
    ]);
  });

  it('has one question: where two are answered by yes or no, the one that asks for consent', () => {
    const line = [at('2026-01-10'), 'a@x.lv', 'yes', 'no'];
    expect(read([['Timestamp', 'Email', 'Did you like it?', 'Was it warm?'], line])).toBeNull();
    const found = read([['Timestamp', 'Email', 'Did you like it?', 'Marketing consent'], line]);
    expect(found?.map(({ answer }) => answer)).toEqual(['declined']);
    // What was accepted of the terms is no consent to marketing.
    expect(
      read([
        ['Timestamp', 'Email', 'I accept the terms'],
        [at('2026-01-10'), 'a@x.lv', 'yes'],
      ]),
    ).toBeNull();
  });

  it('is no sheet of customers', () => {
    expect(
      read([
        ['Email', 'Consent', 'Consent date'],
        ['a@x.lv', 'yes', at('2026-01-10')],
      ]),
    ).toBeNull();
    expect(read([])).toBeNull();
    expect(read([['', '']])).toBeNull();
  });
});
