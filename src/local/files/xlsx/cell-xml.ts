import type { StoredValue } from '../../workbook';
import { FileProblem } from '../file-problem';
import { XLSX_CELL_LENGTH } from '../limits';
import { escapeCellText } from './xml-text';

const ERRORS = new Set(['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!', '#SPILL!', '#CALC!']);

interface CellContent {
  readonly value: StoredValue;
  /** As the file holds it, without `=`. */
  readonly formula: string | undefined;
  readonly format: number;
  /** Text stays text, also text that reads like an error. */
  readonly isText: boolean;
}

/** A cell as the file holds it; nothing for an empty cell without a format. */
export function cellXml(reference: string, content: CellContent): string {
  const { value, formula, format } = content;
  const start = `<c r="${reference}"${format > 0 ? ` s="${format}"` : ''}`;
  if (formula !== undefined) return formulaXml(start, formula, value);
  if (typeof value === 'string' && value !== '') return textXml(start, value, content.isText);
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
  return format > 0 ? `${start}/>` : '';
}

function formulaXml(start: string, formula: string, value: StoredValue): string {
  const source = `<f>${escapeCellText(formula)}</f>`;
  if (typeof value === 'string') {
    const type = ERRORS.has(value) ? 'e' : 'str';
    return `${start} t="${type}">${source}<v>${escapeCellText(value)}</v></c>`;
  }
  if (typeof value === 'boolean') return `${start} t="b">${source}<v>${value ? 1 : 0}</v></c>`;
  return `${start}>${source}${value === null ? '' : `<v>${value}</v>`}</c>`;
}

function textXml(start: string, text: string, isText: boolean): string {
  if (!isText && ERRORS.has(text)) return `${start} t="e"><v>${text}</v></c>`;
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `${start} t="inlineStr"><is><t${space}>${escapeCellText(text)}</t></is></c>`;
}

/** Refuses text that a cell of a file cannot hold: Excel would call the file damaged. */
export function requireShort(value: StoredValue, sheet: string, row: number, column: number): void {
  if (typeof value !== 'string' || value.length <= XLSX_CELL_LENGTH) return;
  const facts = { sheet, row: row + 1, column: column + 1, amount: value.length, limit: XLSX_CELL_LENGTH };
  throw new FileProblem('cell-too-long', facts);
}
