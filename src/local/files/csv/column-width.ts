const NARROWEST = 60;
const WIDEST = 320;
const PADDING = 18;
const CHARACTER = 7;
const ROWS_LOOKED_AT = 1000;

/** Pixels, by column, so that the longest line of most cells can be read. */
export function columnWidths(rows: readonly (readonly string[])[]): Map<number, number> {
  const longest: number[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    row.forEach((cell, column) => {
      const length = Math.max(
        ...cell
          .slice(0, 1000)
          .split('\n')
          .map((line) => line.length),
      );
      longest[column] = Math.max(longest[column] ?? 0, length);
    });
  }
  return new Map(longest.map((length = 0, column) => [column, pixels(length)]));
}

function pixels(characters: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, characters * CHARACTER + PADDING));
}
