import type { WrittenColumn } from '../app/change';
import type { Row } from '../core/cell';
import type { KnownSheet } from './known-sheet';

/** How many rows one call writes: a call that is too large is refused whole. */
const ROWS_A_CALL = 100_000;

/** Writes our columns with their titles; neighbours go together, and cells of other columns are not touched. */
export function writeColumns(known: KnownSheet, headerRow: number, columns: readonly WrittenColumn[]): void {
  const before = known.lastRead;
  for (const block of neighbours(columns)) writeBlock(known, headerRow, block, before);
  for (const { at, width } of columns) if (width !== undefined) known.sheet.setColumnWidth(at + 1, width);
  known.forget();
}

function writeBlock(
  known: KnownSheet,
  headerRow: number,
  block: readonly WrittenColumn[],
  before: readonly Row[] | null,
): void {
  const [first] = block as readonly [WrittenColumn];
  const lines = [
    block.map(({ title }) => title),
    ...first.values.map((_, line) => block.map(({ values }) => values[line] ?? '')),
  ];
  const isNew = block.some(({ width }) => width !== undefined);
  const stands = (line: number): boolean =>
    !isNew && sameCells(lines[line] ?? [], before?.[headerRow + line]?.slice(first.at) ?? []);
  // A cell that is written again costs as much as a new one, and most rows of a second run have not changed.
  let [from, to] = [0, lines.length];
  while (from < to && stands(from)) from += 1;
  while (from < to && stands(to - 1)) to -= 1;
  if (from === to) return;
  known.growTo(headerRow + lines.length, first.at + block.length);
  for (; from < to; from += ROWS_A_CALL) {
    const chunk = lines.slice(from, Math.min(to, from + ROWS_A_CALL));
    known.sheet
      .getRange(headerRow + 1 + from, first.at + 1, chunk.length, block.length)
      .setNumberFormat('@')
      .setValues(chunk);
  }
  if (isNew) known.sheet.getRange(headerRow + 1, first.at + 1, 1, block.length).setFontWeight('bold');
}

function sameCells(line: readonly string[], standing: Row): boolean {
  return line.every((value, at) => (standing[at] ?? '') === value);
}

function neighbours(columns: readonly WrittenColumn[]): readonly (readonly WrittenColumn[])[] {
  const blocks: WrittenColumn[][] = [];
  for (const column of [...columns].sort((a, b) => a.at - b.at)) {
    const block = blocks[blocks.length - 1];
    if (block !== undefined && block[block.length - 1]?.at === column.at - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}
