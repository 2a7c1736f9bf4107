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

const OPERATOR_AT_THE_END = /[-+*/^&=<>]\s*$/;

// What Sheets refuses beyond open quotes and brackets and a missing operand is not known here.
function isWhole(formula: string): boolean {
  const rest = formula.replace(TEXTS, '0');
  if (rest.includes('"') || OPERATOR_AT_THE_END.test(rest)) return false;
  const open: string[] = [];
  for (const [bracket] of rest.matchAll(/[(){}]/g)) {
    const opening = CLOSING[bracket];
    if (opening === undefined) open.push(bracket);
    else if (open.pop() !== opening) return false;
  }
  return open.length === 0;
}
