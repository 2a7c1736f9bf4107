import type { CellStyle, SheetData, StoredValue } from '../../../workbook';
import type { ShownCell } from '../../protocol';
import { bandAt } from './bands';
import { type Conditions, prepareConditions } from './conditions';
import type { Looks } from './looks';
import { shownTexts } from './shown-text';

type ShownRow = readonly ShownCell[];

/** The rows of a sheet as pages show them, worked out anew only where something changed. */
export interface ShownRows {
  /** All rows, ragged. A row that shows the same as before is the same array as before. */
  readonly look: (locale: string, today: number) => readonly ShownRow[];
}

/** What the rows of a sheet were worked out from. */
interface Basis {
  readonly locale: string;
  readonly today: number;
  readonly columnCount: number;
  readonly parts: readonly unknown[];
}

interface KnownRow {
  readonly values: readonly StoredValue[];
  readonly styles: readonly (CellStyle | undefined)[];
  readonly shown: ShownRow;
}

const NOTHING: readonly never[] = [];

/** Shows a sheet. */
export function createShownRows(sheet: SheetData, looks: Looks): ShownRows {
  let basis: Basis | null = null;
  let known: readonly KnownRow[] = [];
  let conditions = prepareConditions(sheet, 0);
  return {
    look(locale, today) {
      const now = basisOf(sheet, locale, today);
      const isSame = basis !== null && sameBasis(basis, now);
      if (!isSame) conditions = prepareConditions(sheet, today);
      basis = now;
      const rowOf = rowShower(sheet, looks, conditions, locale);
      const height = heightOf(sheet, conditions);
      known = Array.from({ length: height }, (_, row) => {
        const before = known[row];
        return before && isSame && conditions.stayInRow && standsStill(before, sheet, row)
          ? before
          : remembered(sheet, row, before, rowOf(row));
      });
      return withoutEmptyEnd(known.map(({ shown }) => shown));
    },
  };
}

// What is replaced as a whole when it changes is compared by its identity, and what may also grow by its length.
function basisOf(sheet: SheetData, locale: string, today: number): Basis {
  const { conditionalFormats, validations, bandings, merges, columnCount } = sheet;
  const lists = [conditionalFormats, validations, bandings, merges];
  return { locale, today, columnCount, parts: [...lists, ...lists.map(({ length }) => length), ...bandings] };
}

function sameBasis(one: Basis, other: Basis): boolean {
  return (
    one.locale === other.locale &&
    one.today === other.today &&
    one.columnCount === other.columnCount &&
    sameItems(one.parts, other.parts)
  );
}

function heightOf({ values, styles, bandings, rowCount }: SheetData, { height }: Conditions): number {
  const banded = bandings.map(({ area }) => area.row + area.rows);
  return Math.min(rowCount, Math.max(values.length, styles.length, height, ...banded));
}

function standsStill({ values, styles }: KnownRow, sheet: SheetData, row: number): boolean {
  return sameItems(values, sheet.values[row] ?? NOTHING) && sameItems(styles, sheet.styles[row] ?? NOTHING);
}

function remembered(sheet: SheetData, row: number, before: KnownRow | undefined, shown: ShownRow): KnownRow {
  return {
    values: sheet.values[row]?.slice() ?? NOTHING,
    styles: sheet.styles[row]?.slice() ?? NOTHING,
    shown: before && sameCells(before.shown, shown) ? before.shown : shown,
  };
}

function rowShower(sheet: SheetData, looks: Looks, conditions: Conditions, locale: string): (row: number) => ShownRow {
  const textAt = shownTexts(sheet, locale);
  const banded = Math.max(0, ...sheet.bandings.map(({ area }) => area.column + area.columns));
  const hasBands = sheet.bandings.length > 0;
  return (row) => {
    const overAt = conditions.inRow(row);
    const styles = sheet.styles[row] ?? NOTHING;
    const length = Math.max(sheet.values[row]?.length ?? 0, styles.length, conditions.width, banded);
    const cells: ShownCell[] = [];
    for (let column = 0; column < Math.min(length, sheet.columnCount); column += 1) {
      const { text, side } = textAt(row, column);
      const band = hasBands ? bandAt(sheet, row, column) : undefined;
      const look = looks.numberOf(styles[column], overAt(column), band, side);
      cells.push(text === '' && look === 0 ? null : [text, look]);
    }
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  };
}

function withoutEmptyEnd(rows: readonly ShownRow[]): readonly ShownRow[] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.length === 0) length -= 1;
  return rows.slice(0, length);
}

/** Whether two cells show the same. */
export function sameCell(one: ShownCell | undefined, other: ShownCell | undefined): boolean {
  if (!one || !other) return (one ?? null) === (other ?? null);
  return one[0] === other[0] && one[1] === other[1];
}

function sameCells(one: ShownRow, other: ShownRow): boolean {
  return one.length === other.length && one.every((cell, at) => sameCell(cell, other[at]));
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
