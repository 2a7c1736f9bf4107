import type { Criterion, CriterionValue } from '../../workbook';
import { sheetWithId } from '../grid/find-sheet';
import { clockOfSerial, serialOfClock } from '../grid/serial-day';
import { memberNamed } from './enumeration';
import { RELATIVE_DATE } from './enums';
import { make } from './makers';
import { classNameOf, stateBehind } from './objects';
import { outside } from './outside-link';
import type { RangeState } from './range-state';

/** What each criterion compares with. What may be left out has a `?`. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  CELL_EMPTY: [],
  CELL_NOT_EMPTY: [],
  DATE_IS_VALID_DATE: [],
  DATE_AFTER: ['Date'],
  DATE_BEFORE: ['Date'],
  DATE_EQUAL_TO: ['Date'],
  DATE_ON_OR_AFTER: ['Date'],
  DATE_ON_OR_BEFORE: ['Date'],
  DATE_BETWEEN: ['Date', 'Date'],
  DATE_NOT_BETWEEN: ['Date', 'Date'],
  DATE_AFTER_RELATIVE: ['RelativeDate'],
  DATE_BEFORE_RELATIVE: ['RelativeDate'],
  DATE_EQUAL_TO_RELATIVE: ['RelativeDate'],
  NUMBER_BETWEEN: ['Number', 'Number'],
  NUMBER_EQUAL_TO: ['Number'],
  NUMBER_GREATER_THAN: ['Number'],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ['Number'],
  NUMBER_LESS_THAN: ['Number'],
  NUMBER_LESS_THAN_OR_EQUAL_TO: ['Number'],
  NUMBER_NOT_BETWEEN: ['Number', 'Number'],
  NUMBER_NOT_EQUAL_TO: ['Number'],
  TEXT_CONTAINS: ['String'],
  TEXT_DOES_NOT_CONTAIN: ['String'],
  TEXT_EQUAL_TO: ['String'],
  TEXT_STARTS_WITH: ['String'],
  TEXT_ENDS_WITH: ['String'],
  TEXT_IS_VALID_EMAIL: [],
  TEXT_IS_VALID_URL: [],
  CUSTOM_FORMULA: ['Formula'],
  VALUE_IN_LIST: ['List', 'Boolean?'],
  VALUE_IN_RANGE: ['Range', 'Boolean?'],
  CHECKBOX: ['Plain?', 'Plain?'],
};

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Number: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => value instanceof Date,
  Formula: isFormula,
  List: Array.isArray,
  Plain: (value) => ['string', 'number', 'boolean'].includes(typeof value),
};

/** Throws when a criterion that is set by its name is not given what it compares with. A formula may stand for a value. */
export function refuseArguments(type: string, args: readonly unknown[]): void {
  const expected = ARGUMENTS[type] ?? [];
  const required = expected.filter((kind) => !kind.endsWith('?')).length;
  const fit = args.every((arg, at) => {
    const kind = (expected[at] ?? '').replace('?', '');
    return isFormula(arg) || (FITS[kind]?.(arg) ?? classNameOf(arg) === kind);
  });
  if (args.length < required || args.length > expected.length || !fit) {
    throw new Error(`${type} compares with (${expected.join(', ')}).`);
  }
}

/** The plain form of a criterion. Of a Date only the day counts, as the script's zone has it. */
export function plainCriterion(type: string, args: readonly unknown[]): Criterion {
  return { type, values: args.map(plainValue) };
}

/** What a criterion compares with, as scripts see it. */
export function criterionValues({ values }: Criterion): unknown[] {
  return Array.from(values, seenValue);
}

function plainValue(value: unknown): CriterionValue {
  if (value instanceof Date) {
    const clock = Date.UTC(value.getFullYear(), value.getMonth(), value.getDate());
    if (Number.isNaN(clock)) throw new Error('A criterion cannot compare with an invalid date.');
    return { kind: 'day', serial: serialOfClock(clock) };
  }
  if (classNameOf(value) === 'RelativeDate') return { kind: 'relative', day: String(value) };
  if (classNameOf(value) === 'Range') {
    const { sheet, area } = stateBehind<RangeState>(value);
    return { kind: 'range', sheetId: sheet.id, area };
  }
  return value as string | number | boolean;
}

function seenValue(value: CriterionValue): unknown {
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'day':
      return midnightOf(value.serial);
    case 'relative':
      return memberNamed(RELATIVE_DATE, value.day);
    case 'range': {
      const sheet = sheetWithId(outside().book, value.sheetId);
      if (!sheet) throw new Error('The range that a criterion compares with is on a sheet that was deleted.');
      return make().range(sheet, value.area);
    }
  }
}

function midnightOf(serial: number): Date {
  const day = new Date(clockOfSerial(serial));
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
}

function isFormula(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('=');
}
