import type { Area } from '../../workbook';
import type { Act, Acted } from '../protocol';
import { cellsOfText, textOfCells } from './clipboard-text';
import type { CellPlace, Selection } from './selection';
import type { ShownSheet } from './shown-workbook';
import type { PageTexts } from './texts/texts';

const MOST_AT_ONCE = 300;
const UNCHECKED = '☐';
const CHECKED = '☑';

/** What the acts need of the page. */
export interface ActsSide {
  act(act: Act): Promise<Acted | null>;
  /** Something is on its way into a cell. */
  typed(): void;
  sheet(): ShownSheet | undefined;
  texts(): PageTexts;
  problem(message: string): void;
}

/** What a person does to cells, as acts of the server. Each cell is typed for itself, in the order of reading. */
export class CellActs {
  readonly #side: ActsSide;
  #typing: Promise<unknown> = Promise.resolve();
  #workbooks = 0;

  constructor(side: ActsSide) {
    this.#side = side;
  }

  /** Types a text into a cell of a sheet. */
  type(sheetId: number, { row, column }: CellPlace, text: string): void {
    const workbook = this.#workbooks;
    this.#side.typed();
    this.#typing = this.#typing.then(() =>
      workbook === this.#workbooks ? this.#side.act({ act: 'type', sheetId, row, column, text }) : null,
    );
  }

  /** Waits until everything that was typed so far is answered. */
  async settled(): Promise<void> {
    await this.#typing;
  }

  /** Another workbook is open: what still waits to be typed was meant for the one before. */
  forget(): void {
    this.#workbooks += 1;
  }

  /** Empties what is filled in an area, or says that it is too much. */
  empty(area: Area): void {
    const sheet = this.#side.sheet();
    if (sheet === undefined) return;
    const filled = [...placesIn(area, sheet)].filter(
      ({ row, column }) => (sheet.cells[row]?.[column] ?? null) !== null,
    );
    // A formula that shows nothing looks empty here: where one cell is meant, it is emptied whatever it shows.
    const alone = area.rows === 1 && area.columns === 1 ? [{ row: area.row, column: area.column }] : filled;
    if (alone.length > MOST_AT_ONCE) {
      this.#side.problem(this.#side.texts().problems.tooManyToEmpty(MOST_AT_ONCE));
      return;
    }
    for (const place of alone) this.type(sheet.frame.id, place, '');
  }

  /** Types a pasted text from the active cell on; a single text goes into every selected cell. */
  paste(text: string, { area, active }: Selection): void {
    const sheet = this.#side.sheet();
    const rows = cellsOfText(text);
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (sheet === undefined || width === 0) return;
    const alone = rows.length === 1 && width === 1 ? (rows[0]?.[0] ?? '') : null;
    const count = alone === null ? rows.length * width : area.rows * area.columns;
    if (count > MOST_AT_ONCE) {
      this.#side.problem(this.#side.texts().problems.tooManyToPaste(MOST_AT_ONCE));
      return;
    }
    if (alone !== null) {
      for (const place of placesIn(area, sheet)) this.type(sheet.frame.id, place, alone);
      return;
    }
    if (!isInside({ row: active.row + rows.length - 1, column: active.column + width - 1 }, sheet)) {
      this.#side.problem(this.#side.texts().problems.doesNotFit);
      return;
    }
    rows.forEach((row, down) => {
      row.forEach((cell, across) => {
        this.type(sheet.frame.id, { row: active.row + down, column: active.column + across }, cell);
      });
    });
  }

  /** What is shown in an area, without hidden rows and columns, as a text to copy. */
  copy(area: Area): string {
    const sheet = this.#side.sheet();
    if (sheet === undefined) return '';
    const { hiddenRows, hiddenColumns } = sheet.frame;
    const rows = numbersFrom(area.row, area.rows).filter(
      (row) => !hiddenRows.includes(row) && row < sheet.cells.length,
    );
    const columns = numbersFrom(area.column, area.columns).filter((column) => !hiddenColumns.includes(column));
    return textOfCells(rows.map((row) => columns.map((column) => sheet.cells[row]?.[column]?.[0] ?? '')));
  }

  isCheckbox({ row, column }: CellPlace): boolean {
    const text = this.#side.sheet()?.cells[row]?.[column]?.[0];
    return text === CHECKED || text === UNCHECKED;
  }

  /** Ticks a checkbox, or takes its tick away; `choices` are its two values, the ticked one first. */
  toggle(place: CellPlace, choices: readonly string[]): void {
    const sheet = this.#side.sheet();
    if (sheet === undefined) return;
    const isChecked = sheet.cells[place.row]?.[place.column]?.[0] === CHECKED;
    this.type(sheet.frame.id, place, isChecked ? (choices[1] ?? 'FALSE') : (choices[0] ?? 'TRUE'));
  }
}

function* placesIn(area: Area, sheet: ShownSheet): Generator<CellPlace> {
  const rows = Math.min(area.rows, sheet.frame.rowCount - area.row);
  for (const row of numbersFrom(area.row, rows)) {
    for (const column of numbersFrom(area.column, area.columns)) yield { row, column };
  }
}

function isInside({ row, column }: CellPlace, { frame }: ShownSheet): boolean {
  return row < frame.rowCount && column < frame.columnCount;
}

function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, offset) => first + offset);
}
