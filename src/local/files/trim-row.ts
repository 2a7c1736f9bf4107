/** The row without the empty cells at its end. */
export function trimRow<Cell>(row: readonly Cell[]): Cell[] {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? null) === null) length--;
  return row.slice(0, length);
}
