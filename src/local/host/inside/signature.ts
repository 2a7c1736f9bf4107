import { ServiceException } from '../grid/service-exception';
import { classNameOf } from './objects';

/**
 * The types that a parameter list is written with, each with its test. `?` after a type admits null; `[]` a list of it;
 * `...` after the last one as many as there are.
 * A name that is not here is the name of a service's class or of an enumeration.
 */
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Integer: (value) => Number.isInteger(value),
  Byte: (value) => Number.isInteger(value) && Math.abs(Number(value) + 0.5) < 128,
  Char: (value) => typeof value === 'string' && value.length === 1,
  Number: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => value instanceof Date,
  Object: () => true,
};

/** Throws as a service does when no parameter list of a method fits the arguments. */
export function checkSignature(path: string, lists: readonly string[], args: readonly unknown[]): void {
  if (lists.some((list) => fits(list, args))) return;
  throw new ServiceException(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${path}.`,
  );
}

function fits(list: string, args: readonly unknown[]): boolean {
  const types = list === '' ? [] : list.split(', ');
  const rest = types.at(-1)?.endsWith('...') ? types.pop()?.slice(0, -3) : undefined;
  if (rest === undefined ? types.length !== args.length : types.length > args.length) return false;
  return args.every((arg, index) => isOfType(arg, types[index] ?? rest ?? ''));
}

function isOfType(value: unknown, type: string): boolean {
  if (type.endsWith('?')) return value === null || value === undefined || isOfType(value, type.slice(0, -1));
  if (type.endsWith('[]')) {
    return Array.isArray(value) && value.every((item) => isOfType(item, type.slice(0, -2)));
  }
  return TYPES[type]?.(value) ?? classNameOf(value) === type;
}

/** A value's type as Google's messages name it. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Object[]' : `${typeName(value[0])}[]`;
  const name = typeof value === 'object' ? classNameOf(value) : null;
  return name === null ? '(class)' : `SpreadsheetApp.${name}`;
}
