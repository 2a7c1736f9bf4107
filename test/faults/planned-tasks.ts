import type { Change, FactCells } from '../../src/app/change';
import type { Workbook } from '../../src/app/workbook';
import { type Row, textOf } from '../../src/core/cell';
import type { Texts } from '../../src/core/texts/texts';

/** Whose answers came back, by their number: who has confirmed and on which day, and who has opted out. */
export const CONFIRMED = new Map(
  [1001, 1003, 1004, 1008, 1010].map((nr, at) => [nr, `2026-01-${String(at + 2).padStart(2, '0')}`] as const),
);
export const LEFT: readonly number[] = [1002, 1006, 1007];
/** Who is to be deleted. */
export const GOING: readonly number[] = [1002, 1003, 1006, 1010];
/** From this number on every second has confirmed, on one of many days, and every seventh has left. */
const CROWD = 10_000;

const isGoing = (nr: number): boolean => GOING.includes(nr) || nr >= CROWD;
const hasLeft = (nr: number): boolean => LEFT.includes(nr) || (nr >= CROWD && nr % 7 === 0);
const confirmedOn = (nr: number): string | undefined =>
  nr >= CROWD && nr % 2 === 0 ? `2025-12-${String((nr % 27) + 1).padStart(2, '0')}` : CONFIRMED.get(nr);

/** What use cases plan, with nothing around it: the changes themselves are tried by these. */
export const PLANNED = {
  writeFacts: (workbook: Workbook) => done(workbook, factsOf(workbook)),
  deleteRows: (workbook: Workbook) => done(workbook, rowsOf(workbook)),
};

function done(workbook: Workbook, changes: readonly Change[]) {
  workbook.apply(changes);
  return { message: ({ messages }: Texts) => messages.title };
}

interface Customers {
  readonly sheetId: number;
  readonly header: Row;
  readonly values: readonly Row[];
  readonly rows: readonly (readonly [row: number, nr: number])[];
}

function customersOf(workbook: Workbook): Customers {
  const { sheetId, values } = workbook.customers();
  const header = values[0] ?? [];
  const nr = header.indexOf('Nr');
  return {
    sheetId,
    header,
    values,
    rows: values.flatMap((line, row) => (typeof line[nr] === 'number' ? [[row, line[nr]] as const] : [])),
  };
}

function factsOf(workbook: Workbook): readonly Change[] {
  const { sheetId, header, rows } = customersOf(workbook);
  let width = header.length;
  const column = (title: string, as: FactCells['as'], value: (nr: number) => string | undefined): FactCells => {
    const standing = header.findIndex((cell) => textOf(cell) === title);
    if (standing === -1) width += 1;
    const cells = rows.flatMap(([row, nr]) => {
      const cell = value(nr);
      return cell === undefined ? [] : [{ row, value: cell }];
    });
    return { at: standing === -1 ? width - 1 : standing, title, isNew: standing === -1, as, cells };
  };
  const columns = [
    column('Unsubscribed', 'text', (nr) => (hasLeft(nr) ? 'yes' : undefined)),
    column('Phone', 'text', (nr) => (hasLeft(nr) ? '' : undefined)),
    column('Reconfirmed', 'text', (nr) => (confirmedOn(nr) ? '+1' : undefined)),
    column('Reconfirmed on', 'day', confirmedOn),
  ];
  return [{ kind: 'write-facts', sheetId, headerRow: 0, anchor: header.indexOf('Email'), columns }];
}

function rowsOf(workbook: Workbook): readonly Change[] {
  const { sheetId, header, values, rows } = customersOf(workbook);
  const going = rows.flatMap(([row, nr]) => (isGoing(nr) ? [row] : [])).reverse();
  const ours = header.flatMap((title, at) => (/^GDPR /.test(textOf(title)) ? [at] : []));
  return [
    {
      kind: 'delete-rows',
      sheetId,
      headerRow: 0,
      anchor: header.indexOf('Email'),
      rows: going,
      expected: going.map((row) => values[row] ?? []),
      ours,
    },
  ];
}
