import type { StoredValue } from '../../workbook';
import { asNumber, BeyondConditions, CellInError, calculated, compared, FUNCTIONS } from './formula-operators';
import { parseReference } from './reference';

const TOKENS =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|<=|>=|<>|[=<>+\-*/&(),;]|\$?[A-Za-z]{1,3}\$?\d+(?![\w(:!])|[A-Za-z_][\w.]*)\s*/y;
const CELL_ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/** Where a formula is asked: how far from the cell for which it is written, and how a cell is read. */
export interface FormulaSetting {
  readonly rowsDown: number;
  readonly columnsRight: number;
  readonly read: (row: number, column: number) => StoredValue;
}

/** The tokens still to be read, the next one first. */
interface Reading extends FormulaSetting {
  readonly tokens: string[];
}

/**
 * Whether a formula of comparisons, sums, texts and the functions N, AND, OR, NOT and ISBLANK holds for a cell. One that
 * ends in an error or in a text does not; anything beyond throws and names the formula.
 */
export function formulaHolds(formula: string, setting: FormulaSetting): boolean {
  try {
    const reading: Reading = { ...setting, tokens: tokensOf(formula.slice(1)) };
    const result = comparison(reading);
    if (reading.tokens.length > 0) throw new BeyondConditions();
    return typeof result === 'string' ? false : asNumber(result) !== 0;
  } catch (thrown) {
    if (thrown instanceof CellInError) return false;
    if (!(thrown instanceof BeyondConditions)) throw thrown;
    throw new Error(`Evaluating ${formula} as a condition is not modelled by the local host.`);
  }
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKENS.lastIndex = 0;
  while (TOKENS.lastIndex < text.length) {
    const token = TOKENS.exec(text)?.[1];
    if (token === undefined) throw new BeyondConditions();
    tokens.push(token);
  }
  return tokens;
}

function comparison(reading: Reading): StoredValue {
  return chain(reading, ['=', '<>', '<', '>', '<=', '>='], joined, compared);
}

function joined(reading: Reading): StoredValue {
  return chain(reading, ['&'], sum, (_operator, one, other) => asText(one) + asText(other));
}

function sum(reading: Reading): StoredValue {
  return chain(reading, ['+', '-'], product, calculated);
}

function product(reading: Reading): StoredValue {
  return chain(reading, ['*', '/'], single, calculated);
}

/** Reads `one operator other operator …` from the left. */
function chain(
  reading: Reading,
  operators: readonly string[],
  part: (reading: Reading) => StoredValue,
  combine: (operator: string, one: StoredValue, other: StoredValue) => StoredValue,
): StoredValue {
  let value = part(reading);
  while (operators.includes(reading.tokens[0] ?? '')) {
    const operator = String(reading.tokens.shift());
    value = combine(operator, value, part(reading));
  }
  return value;
}

function single(reading: Reading): StoredValue {
  const token = reading.tokens.shift() ?? '';
  if (token === '-') return -asNumber(single(reading));
  if (token === '(') {
    const value = comparison(reading);
    take(reading, ')');
    return value;
  }
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (/^\d/.test(token)) return Number(token);
  if (/^(?:true|false)$/i.test(token)) return token.toLowerCase() === 'true';
  return reading.tokens[0] === '(' ? called(reading, token) : cell(reading, token);
}

function called(reading: Reading, name: string): StoredValue {
  const work = FUNCTIONS[name.toUpperCase()];
  if (!work) throw new BeyondConditions();
  take(reading, '(');
  const args = [comparison(reading)];
  while (reading.tokens[0] === ',' || reading.tokens[0] === ';') {
    reading.tokens.shift();
    args.push(comparison(reading));
  }
  take(reading, ')');
  return work(args);
}

function cell({ rowsDown, columnsRight, read }: Reading, token: string): StoredValue {
  const start = parseReference(token)?.start;
  if (!start || start.row === null || start.column === null) throw new BeyondConditions();
  const value = read(
    start.row + (start.rowFixed ? 0 : rowsDown),
    start.column + (start.columnFixed ? 0 : columnsRight),
  );
  if (typeof value === 'string' && CELL_ERROR.test(value)) throw new CellInError();
  return value;
}

function take(reading: Reading, token: string): void {
  if (reading.tokens.shift() !== token) throw new BeyondConditions();
}

function asText(value: StoredValue): string {
  if (typeof value === 'number' || typeof value === 'boolean') throw new BeyondConditions();
  return value ?? '';
}
