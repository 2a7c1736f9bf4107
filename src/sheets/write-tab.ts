import type { TabColumn, TabContent } from '../app/change';
import type { Row } from '../core/cell';
import type { KnownSheet } from './known-sheet';
import type { OurSheets } from './our-sheets';
import { runsOf } from './runs';
import { offerChoices, offersChoices } from './tab-choices';
import { setFormats } from './tab-formats';

/** Empty lines below the last, for what the user may add. */
const SPARE_ROWS = 50;

/**
 * Fills a tab of ours, and makes it where there is none. A refresh writes over what stands there and then clears what is
 * left below, so that a run that is cut off leaves lines too many, never too few.
 *
 * @returns the tab if it was made.
 */
export function writeTab(content: TabContent, ours: OurSheets): KnownSheet | null {
  const standing = ours.find(content.tab);
  if (standing === null) return makeTab(content, ours);
  refreshTab(content, standing);
  return null;
}

function makeTab(content: TabContent, ours: OurSheets): KnownSheet {
  const { tab, name, lines, columns } = content;
  const made = ours.add(tab, name);
  made.cutTo(lines.length + SPARE_ROWS, columns.length);
  made.growTo(lines.length + 2, columns.length);
  fill(content, made);
  offerChoices(made.sheet, content);
  dress(made, columns);
  return made;
}

function refreshTab(content: TabContent, known: KnownSheet): void {
  const { columns, lines } = content;
  const { sheet, values } = known;
  const filled = lines.length + 1;
  if (holdsAlready(content, values) && offersChoices(sheet, content)) return;
  known.growTo(filled + 1, columns.length);
  // What a person pasted past a list of choices is theirs, but writing it back under the list would be refused.
  sheet.getRange(2, 1, known.rows - 1, columns.length).clearDataValidations();
  fill(content, known);
  if (values.length > filled) {
    sheet.getRange(filled + 1, 1, values.length - filled, columns.length).clearContent();
  }
  offerChoices(sheet, content);
}

function fill(content: TabContent, known: KnownSheet): void {
  const cells = cellsOf(content);
  setFormats(known.sheet, content);
  known.sheet.getRange(1, 1, cells.length, content.columns.length).setValues(cells);
  known.forget();
}

function cellsOf({ columns, lines }: TabContent) {
  return [columns.map(({ title }) => title), ...lines.map((line) => columns.map((_, at) => line[at] ?? ''))];
}

function holdsAlready(content: TabContent, standing: readonly Row[]): boolean {
  const cells = cellsOf(content);
  const blank = content.columns.map(() => '');
  return Array.from({ length: Math.max(cells.length, standing.length) }, (_, line) => line).every((line) =>
    (cells[line] ?? blank).every((cell, at) => (standing[line]?.[at] ?? '') === cell),
  );
}

/** How a new tab looks; later the look is the user's. */
function dress({ sheet, rows }: KnownSheet, columns: readonly TabColumn[]): void {
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold').setBackground('#eef1f6').setWrap(true);
  // Beside a text of several lines the other cells of its row stand at its middle.
  sheet.getRange(1, 1, rows, columns.length).setVerticalAlignment('middle');
  for (const { at, count, value } of runsOf(columns.map(({ width }) => width))) {
    sheet.setColumnWidths(at + 1, count, value);
  }
  for (const { at, count, value } of runsOf(columns.map(({ wrap }) => wrap === true))) {
    if (value) sheet.getRange(1, at + 1, rows, count).setWrap(true);
  }
}
