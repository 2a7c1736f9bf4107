import type { Area, CellStyle, SheetData } from '../../workbook';

const interned = new Map<string, CellStyle>();

/**
 * The one shared object for a look: equal styles are the same object, and the default look is undefined. What a style says
 * under a symbol stays with it: so the reader of a file remembers borders and fonts that have no name here.
 */
export function sharedStyle(style: CellStyle): CellStyle | undefined {
  const entries = Object.entries(style)
    .filter(([, value]) => value !== undefined && value !== false)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const marks = Object.getOwnPropertySymbols(style).map((mark) => [mark, Reflect.get(style, mark)] as const);
  if (entries.length + marks.length === 0) return undefined;
  const key = JSON.stringify([entries, marks.map(([mark, value]) => [String(mark), value])]);
  const known = interned.get(key);
  if (known) return known;
  const made = Object.freeze(Object.fromEntries([...entries, ...marks])) as CellStyle;
  interned.set(key, made);
  return made;
}

export function styleAt(sheet: SheetData, row: number, column: number): CellStyle | undefined {
  return sheet.styles[row]?.[column];
}

/** Sets one side of the look of each cell of an area; `valueAt` answers undefined to bring back the default. */
export function restyle<Key extends keyof CellStyle>(
  sheet: SheetData,
  area: Area,
  key: Key,
  valueAt: (row: number, column: number) => CellStyle[Key] | undefined,
): void {
  const restyled = styleChanger(key);
  for (let row = 0; row < area.rows; row += 1) {
    const cells = sheet.styles[area.row + row] ?? [];
    for (let column = 0; column < area.columns; column += 1) {
      const at = area.column + column;
      const before = cells[at];
      const after = restyled(before, valueAt(row, column));
      if (after !== before) putCell(cells, at, after, undefined);
    }
    if (cells.length > 0) putRow(sheet.styles, area.row + row, cells);
  }
}

/** Puts a cell into a ragged row, filling the places before it so that the row has no holes. */
export function putCell<Cell>(cells: Cell[], at: number, cell: Cell, filler: Cell): void {
  while (cells.length < at) cells.push(filler);
  cells[at] = cell;
}

/** Puts a row into ragged rows, with empty ones before it as needed. */
export function putRow<Cell>(rows: Cell[][], at: number, row: Cell[]): void {
  while (rows.length < at) rows.push([]);
  rows[at] = row;
}

// A column of fifty thousand cells mostly changes the same look in the same way: each way is worked out once.
function styleChanger<Key extends keyof CellStyle>(
  key: Key,
): (before: CellStyle | undefined, value: CellStyle[Key] | undefined) => CellStyle | undefined {
  const worked = new Map<CellStyle[Key] | undefined, Map<CellStyle | undefined, CellStyle | undefined>>();
  return (before, value) => {
    const ofValue = worked.get(value) ?? new Map<CellStyle | undefined, CellStyle | undefined>();
    worked.set(value, ofValue);
    if (!ofValue.has(before)) ofValue.set(before, sharedStyle({ ...before, [key]: value }));
    return ofValue.get(before);
  };
}
