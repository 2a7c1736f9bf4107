import type { Criterion, CriterionValue, SheetData, StoredValue } from '../../workbook';
import { styleAt } from './cell-style';
import { isMomentFormat } from './moment-format';

/** Whether a criterion holds; `unknown` where it is not known how Sheets takes such a value. */
export type Holds = 'yes' | 'no' | 'unknown';

/** What a criterion looks at: a cell's value, and whether its format makes the number a day. */
export interface JudgedCell {
  readonly value: StoredValue;
  readonly isMoment: boolean;
}

/** A cell of a sheet, to be judged. */
export function judgedCell(sheet: SheetData, row: number, column: number): JudgedCell {
  const value = sheet.values[row]?.[column] ?? null;
  const format = styleAt(sheet, row, column)?.numberFormat;
  return { value, isMoment: typeof value === 'number' && format !== undefined && isMomentFormat(format) };
}

/** Judges a cell by a criterion that needs no formula. `today` is a serial day. */
export function criterionHolds({ type, values }: Criterion, cell: JudgedCell, today: number): Holds {
  if (type === 'CELL_EMPTY') return answer(cell.value === null);
  if (type === 'CELL_NOT_EMPTY') return answer(cell.value !== null);
  if (values.some((value) => typeof value === 'string' && value.startsWith('='))) return 'unknown';
  if (type.startsWith('NUMBER_')) return numberHolds(type, values, cell.value);
  if (type.startsWith('DATE_')) return dateHolds(type.replace('_RELATIVE', ''), values, cell, today);
  return type.startsWith('TEXT_') ? textHolds(type, values, cell.value) : 'unknown';
}

const NUMBERS: Readonly<Record<string, (number: number, one: number, two: number) => boolean>> = {
  NUMBER_BETWEEN: (number, start, end) => number >= start && number <= end,
  NUMBER_NOT_BETWEEN: (number, start, end) => number < start || number > end,
  NUMBER_EQUAL_TO: (number, one) => number === one,
  NUMBER_NOT_EQUAL_TO: (number, one) => number !== one,
  NUMBER_GREATER_THAN: (number, one) => number > one,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (number, one) => number >= one,
  NUMBER_LESS_THAN: (number, one) => number < one,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (number, one) => number <= one,
};

function numberHolds(type: string, values: Criterion['values'], value: StoredValue): Holds {
  // A text is certainly not equal to a number, but whether Sheets then takes it for one that meets the rule is not known.
  if (typeof value !== 'number') return type.includes('_NOT_') ? 'unknown' : 'no';
  const compare = NUMBERS[type];
  return compare ? answer(compare(value, Number(values[0]), Number(values[1]))) : 'unknown';
}

const DAYS: Readonly<Record<string, (day: number, one: number, two: number) => boolean>> = {
  DATE_IS_VALID_DATE: () => true,
  DATE_AFTER: (day, one) => day > one,
  DATE_BEFORE: (day, one) => day < one,
  DATE_EQUAL_TO: (day, one) => day === one,
  DATE_ON_OR_AFTER: (day, one) => day >= one,
  DATE_ON_OR_BEFORE: (day, one) => day <= one,
  DATE_BETWEEN: (day, start, end) => day >= start && day <= end,
  DATE_NOT_BETWEEN: (day, start, end) => day < start || day > end,
};

function dateHolds(type: string, values: Criterion['values'], { value, isMoment }: JudgedCell, today: number): Holds {
  if (typeof value !== 'number' || !isMoment) return type.includes('_NOT_') ? 'unknown' : 'no';
  const compare = DAYS[type];
  const days = values.map((bound) => dayOf(bound, today));
  if (!compare || days.includes(null)) return 'unknown';
  return answer(compare(Math.floor(value), days[0] ?? 0, days[1] ?? 0));
}

const RELATIVE: Readonly<Record<string, number>> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1 };

function dayOf(value: CriterionValue, today: number): number | null {
  if (typeof value !== 'object' || value.kind === 'range') return null;
  if (value.kind === 'day') return value.serial;
  const away = RELATIVE[value.day];
  return away === undefined ? null : today + away;
}

const TEXTS: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  TEXT_CONTAINS: (text, part) => text.includes(part),
  TEXT_DOES_NOT_CONTAIN: (text, part) => !text.includes(part),
  TEXT_EQUAL_TO: (text, part) => text === part,
  TEXT_STARTS_WITH: (text, part) => text.startsWith(part),
  TEXT_ENDS_WITH: (text, part) => text.endsWith(part),
};

function textHolds(type: string, values: Criterion['values'], value: StoredValue): Holds {
  if (value === null) return type === 'TEXT_DOES_NOT_CONTAIN' ? 'unknown' : 'no';
  if (typeof value !== 'string') return 'unknown';
  if (type === 'TEXT_IS_VALID_EMAIL') return looksLike(value, /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, /^[^@]*$|\s/);
  if (type === 'TEXT_IS_VALID_URL') return looksLike(value, /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/, /^[^.]*$|\s/);
  const compare = TEXTS[type];
  if (!compare) return 'unknown';
  const part = String(values[0]);
  const exact = compare(value, part);
  // Whether upper and lower case are the same to Sheets here is not known.
  return exact === compare(value.toLowerCase(), part.toLowerCase()) ? answer(exact) : 'unknown';
}

function looksLike(text: string, surely: RegExp, surelyNot: RegExp): Holds {
  if (surely.test(text)) return 'yes';
  return surelyNot.test(text) ? 'no' : 'unknown';
}

function answer(holds: boolean): Holds {
  return holds ? 'yes' : 'no';
}
