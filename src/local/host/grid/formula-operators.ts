import type { StoredValue } from '../../workbook';

/** A formula met a cell that shows an error: its own result is that error. */
export class CellInError extends Error {}

/** Something in a formula that is not worked out here. */
export class BeyondConditions extends Error {}

/** Compares as formulas do: a text whatever its case, an empty cell as the nothing of the other side's kind. */
export function compared(operator: string, one: StoredValue, other: StoredValue): boolean {
  const left = one ?? nothingLike(other);
  const right = other ?? nothingLike(one);
  if (operator === '=') return equal(left, right);
  if (operator === '<>') return !equal(left, right);
  if (typeof left !== 'number' || typeof right !== 'number') throw new BeyondConditions();
  if (operator === '<') return left < right;
  if (operator === '>') return left > right;
  return operator === '<=' ? left <= right : left >= right;
}

export function calculated(operator: string, one: StoredValue, other: StoredValue): number {
  const left = asNumber(one);
  const right = asNumber(other);
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (right === 0) throw new CellInError();
  return left / right;
}

/** What the functions that a condition may use give. */
export const FUNCTIONS: Readonly<Record<string, (args: readonly StoredValue[]) => StoredValue>> = {
  N: ([value = null]) => (typeof value === 'string' ? 0 : asNumber(value)),
  AND: (args) => args.every(isTrue),
  OR: (args) => args.some(isTrue),
  NOT: ([value = null]) => !isTrue(value),
  ISBLANK: ([value = null]) => value === null,
};

/** A cell as a number. A text might be read as one, which is not worked out here. */
export function asNumber(value: StoredValue): number {
  if (typeof value === 'string') throw new BeyondConditions();
  return Number(value ?? 0);
}

function isTrue(value: StoredValue): boolean {
  return asNumber(value) !== 0;
}

function nothingLike(value: StoredValue): StoredValue {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

function equal(one: StoredValue, other: StoredValue): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  return one.toLowerCase() === other.toLowerCase();
}
