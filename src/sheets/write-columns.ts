import type { WrittenColumn } from '../app/change';
import { growTo } from './grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows one call writes: a call that is too large is refused whole. */
const ROWS_A_CALL = 100_000;

/** Writes our columns with their titles; neighbours go together, and cells of other columns are not touched. */
export function writeColumns(sheet: Sheet, headerRow: number, columns: readonly WrittenColumn[]): void {
  for (const block of neighbours(columns)) writeBlock(sheet, headerRow, block);
  for (const { at, width } of columns) if (width !== undefined) sheet.setColumnWidth(at + 1, width);
}

function writeBlock(sheet: Sheet, headerRow: number, block: readonly WrittenColumn[]): void {
  const [first] = block as readonly [WrittenColumn];
  const lines = [
    block.map(({ title }) => title),
    ...first.values.map((_, line) => block.map(({ values }) => values[line] ?? '')),
  ];
  growTo(sheet, headerRow + lines.length, first.at + block.length);
  for (let from = 0; from < lines.length; from += ROWS_A_CALL) {
    const chunk = lines.slice(from, from + ROWS_A_CALL);
    sheet
      .getRange(headerRow + 1 + from, first.at + 1, chunk.length, block.length)
      .setNumberFormat('@')
      .setValues(chunk);
  }
  if (block.some(({ width }) => width !== undefined)) {
    sheet.getRange(headerRow + 1, first.at + 1, 1, block.length).setFontWeight('bold');
  }
}

function neighbours(columns: readonly WrittenColumn[]): readonly (readonly WrittenColumn[])[] {
  const blocks: WrittenColumn[][] = [];
  for (const column of [...columns].sort((a, b) => a.at - b.at)) {
    const block = blocks.at(-1);
    if (block?.at(-1)?.at === column.at - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}
