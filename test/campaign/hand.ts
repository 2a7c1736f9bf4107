import type { SheetData } from '../../src/local/workbook';
import { personOf, type Row } from './law';
import { COLUMN, keyIn, keyOf } from './lists';
import { linesOf, type Office, typeInto, typeWithTrigger } from './office';
import { serialOf } from './owners-sheet';
import type { PlannedAnswer } from './planned-answers';

/** How many cells are typed one by one, with the trigger that each edit sets off; the rest is filled in at once. */
const TYPED_ONE_BY_ONE = 6;

/** Types what people have answered into a list, each in the first line about them. */
export function typeAnswers(
  office: Office,
  list: SheetData,
  answers: readonly PlannedAnswer[],
  rows: readonly Row[],
): void {
  const places = titlesOf(list);
  const lines = lineOfPerson(list, rows);
  for (const [at, { person, said, on, isUndated }] of answers.entries()) {
    const row = lines.get(person);
    if (row === undefined) throw new Error(`${person} does not stand in ${list.name}`);
    if (at < TYPED_ONE_BY_ONE) typeWithTrigger(office, list, row, places(COLUMN.answer), said);
    else typeInto(office, list, row, places(COLUMN.answer), said);
    if (!isUndated) typeInto(office, list, row, places(COLUMN.answeredOn), on);
  }
}

/** Types that some people have not answered, as an owner does who goes through a list. */
export function typeNoAnswer(office: Office, list: SheetData, people: ReadonlySet<string>, rows: readonly Row[]): void {
  const places = titlesOf(list);
  for (const [person, row] of lineOfPerson(list, rows)) {
    if (people.has(person)) typeInto(office, list, row, places(COLUMN.answer), 'no answer');
  }
}

/** Ticks the lines of those rows that are approved. */
export function approve(office: Office, list: SheetData, approved: readonly Row[]): void {
  const places = titlesOf(list);
  const keys = new Set(approved.map(keyOf));
  for (const { row, cells } of linesOf(list)) {
    if (keys.has(keyIn(cells))) typeInto(office, list, row, places(COLUMN.approve), true);
  }
}

/** Pastes a tab with what came back in a form: when, from which address, and the answer to its question. */
export function pasteForm(office: Office, responses: readonly (readonly [string, string, string])[]): SheetData {
  const { book } = office;
  const id = book.nextSheetId;
  book.nextSheetId += 1;
  const sheet: SheetData = structuredClone(book.sheets.find((one) => one.id === 7) as SheetData);
  const looks = [{ numberFormat: 'dd.mm.yyyy hh:mm:ss' }];
  Object.assign(sheet, {
    id,
    name: `Form responses ${id}`,
    rowCount: 1000,
    styles: [[], ...responses.map(() => looks)],
  });
  sheet.formulas.clear();
  sheet.values = [
    ['Timestamp', 'Email address', 'Answer'],
    ...responses.map(([day, email, answer]) => [serialOf(day) + 0.4375, email, answer]),
  ];
  book.sheets.push(sheet);
  return sheet;
}

function lineOfPerson(list: SheetData, rows: readonly Row[]): ReadonlyMap<string, number> {
  const people = new Map(
    rows.flatMap((row) => [
      [keyOf(row), personOf(row)],
      [row.email.trim().toLowerCase(), personOf(row)],
    ]),
  );
  const lines = new Map<string, number>();
  for (const { row, cells } of linesOf(list)) {
    const person = people.get(keyIn(cells));
    if (person !== undefined && !lines.has(person)) lines.set(person, row);
  }
  return lines;
}

function titlesOf(list: SheetData): (title: string) => number {
  return (title) => {
    const at = (list.values[0] ?? []).indexOf(title);
    if (at === -1) throw new Error(`No column ${title} in ${list.name}: ${(list.values[0] ?? []).join(', ')}`);
    return at;
  };
}
