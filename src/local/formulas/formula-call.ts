import { parseReference, type Reference } from '../host/grid/reference';

/** An argument as a formula writes it. */
export type WrittenArgument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'today' }
  | { readonly kind: 'reference'; readonly reference: Reference };

/** A formula that is one call: `=GDPR_ZONE(A1:K; ; 'GDPR Settings'!A2:B)`. */
interface FormulaCall {
  readonly name: string;
  readonly args: readonly WrittenArgument[];
}

/** An argument that the host cannot evaluate, such as another function's call. */
export class NotModelled extends Error {}

/** A function whose value changes at every look, which no custom function may depend on. TODAY is none. */
export class Volatile extends Error {
  override readonly message =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';
}

/** A formula that Sheets cannot read. */
export class Unreadable extends Error {
  override readonly message = 'Formula parse error.';
}

const VOLATILE = /(?<![\p{L}\p{N}_.])(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/iu;

const CALL = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\s*\(([\s\S]*)\)\s*$/u;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;

/** The function that a formula begins with, in capitals; null when it begins with anything else. */
export function calledName(formula: string): string | null {
  return /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\s*\(/u.exec(formula)?.[1]?.toUpperCase() ?? null;
}

/** True for a formula that calls a volatile function, outside of its texts. */
export function isVolatile(formula: string): boolean {
  return VOLATILE.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}

/**
 * Reads a formula that is one call.
 *
 * @param separator what stands between arguments in the spreadsheet's locale; `;` does in every locale.
 * @throws NotModelled when it is more than one call, Unreadable when its arguments stand apart by commas where a comma is a
 *   decimal mark, and Volatile.
 */
export function parseCall(formula: string, separator: ',' | ';'): FormulaCall {
  if (isVolatile(formula)) throw new Volatile();
  const found = CALL.exec(formula);
  if (!found) throw new NotModelled(`${formula} is more than one call.`);
  const texts = argumentTexts(found[2] ?? '', separator);
  return { name: (found[1] ?? '').toUpperCase(), args: texts.map((text) => parseArgument(text.trim())) };
}

function argumentTexts(list: string, separator: ',' | ';'): readonly string[] {
  if (list.trim() === '') return [];
  const semicolons = splitAt(list, ';');
  if (semicolons.length > 1) return semicolons;
  const commas = splitAt(list, ',');
  if (separator === ',' || commas.length === 1 || NUMBER.test(list.trim()))
    return separator === ',' ? commas : semicolons;
  throw new Unreadable();
}

function splitAt(list: string, separator: ';' | ','): readonly string[] {
  const texts = [''];
  let depth = 0;
  for (const piece of list.match(PIECES) ?? []) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === separator && depth === 0) texts.push('');
    else texts.push((texts.pop() ?? '') + piece);
  }
  return texts;
}

function parseArgument(text: string): WrittenArgument {
  if (text === '') return { kind: 'omitted' };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
  if (NUMBER.test(text)) return { kind: 'value', value: Number(text.replace(',', '.')) };
  if (/^(?:true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
  if (/^today\s*\(\s*\)$/i.test(text)) return { kind: 'today' };
  if (text === '#REF!') return { kind: 'value', value: text };
  const reference = parseReference(text);
  if (!reference) throw new NotModelled(`The argument ${text} is not modelled.`);
  return { kind: 'reference', reference };
}
