import type { TypedCell } from './typed-cell';

/**
 * A formula as it is typed, with its leading `=`. One that cannot be taken apart keeps its text and shows an error; all
 * others have no value until they are evaluated.
 */
export function typedFormula(formula: string): TypedCell {
  return { value: isWhole(formula) ? null : '#ERROR!', formula };
}

const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

// What Sheets refuses beyond open quotes and brackets is not known here.
function isWhole(formula: string): boolean {
  const rest = formula.replace(TEXTS, '');
  if (rest.includes('"')) return false;
  const open: string[] = [];
  for (const [bracket] of rest.matchAll(/[(){}]/g)) {
    const opening = CLOSING[bracket];
    if (opening === undefined) open.push(bracket);
    else if (open.pop() !== opening) return false;
  }
  return open.length === 0;
}
