import { type CellStyle, emptySheet, type SheetData } from '../../workbook';
import { requirePlainText } from '../file-kind';
import { FileProblem } from '../file-problem';
import { gridAround, requireRoom } from '../sheet-grid';
import { columnWidths } from './column-width';
import { decodeText } from './decode-text';
import { parseCsv } from './parse-csv';
import { sheetNameFor } from './sheet-name';

/** Plain text: `+371…`, `00123`, `1-2`, `TRUE` and `=1+1` stay what was typed. */
const TEXT: CellStyle = { numberFormat: '@' };
const HEADER: CellStyle = { ...TEXT, bold: true };

/** A csv file as one sheet in which every cell is text. */
export function readCsv(bytes: Uint8Array, fileName: string): SheetData {
  const text = decodeText(bytes);
  requirePlainText(text);
  const rows = parseCsv(text);
  if (rows.length === 0) throw new FileProblem('empty');
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  requireRoom([{ rows: rows.length, columns }]);
  return {
    ...emptySheet(0, sheetNameFor(fileName)),
    ...gridAround(rows.length, columns),
    values: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    styles: rows.map((_, at) => new Array<CellStyle>(columns).fill(at === 0 ? HEADER : TEXT)),
    columnWidths: columnWidths(rows),
    frozenRows: rows.length > 1 ? 1 : 0,
  };
}
