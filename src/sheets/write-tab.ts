import type { TabColumn, TabContent } from '../app/change';
import { isBlank, isInstant, type Row } from '../core/cell';
import { fillInParts } from './fill-in-parts';
import type { KnownSheet } from './known-sheet';
import type { OurSheets } from './our-sheets';
import type { Run } from './run';
import { runsOf } from './runs';
import { CELLS_A_WRITE } from './slice-size';
import { cellsOf, standsAs } from './tab-cells';
import { offerChoices, offersChoices } from './tab-choices';
import { setFormats } from './tab-formats';
import { refuseChanged } from './unchanged';

/** Empty lines below the last, for what the user may add. */
const SPARE_ROWS = 50;

/**
 * Fills a tab of ours, and makes it where there is none. A refresh writes over what stands there and then clears what is
 * left below, so that a run that is cut off leaves lines too many, never too few.
 *
 * @returns the tab if it was made.
 * @throws Refusal `sheet-changed` where somebody has written into the tab since it was read; Unfinished where the time is
 *   used up.
 */
export function writeTab(content: TabContent, ours: OurSheets, run: Run): KnownSheet | null {
  const standing = ours.find(content.tab);
  if (standing !== null) ours.keepMark(content.tab, standing);
  // A tab may be there that a run made and was cut off before it could fill it.
  if (standing?.values.some((line) => !line.every(isBlank))) {
    if (content.from !== undefined) ours.keepSource(standing, content.from);
    refreshTab(content, standing, run);
    return null;
  }
  const made = standing ?? ours.add(content.tab, content.name);
  if (content.from !== undefined) ours.keepSource(made, content.from);
  makeTab(content, made, run);
  return standing === null ? made : null;
}

/** The cells come last: a tab that is filled is one that was made to its end. */
function makeTab(content: TabContent, made: KnownSheet, run: Run): void {
  const { lines, columns } = content;
  made.cutTo(lines.length + SPARE_ROWS, columns.length);
  made.growTo(lines.length + 2, columns.length);
  dress(made, columns);
  offerChoices(made.sheet, content);
  fill(content, made, run);
}

function refreshTab(content: TabContent, known: KnownSheet, run: Run): void {
  const { columns, lines } = content;
  const { sheet, values } = known;
  const filled = lines.length + 1;
  if (holdsAlready(content, values, run) && offersChoices(sheet, content)) return;
  known.growTo(filled + 1, columns.length);
  // What a person pasted past a list of choices is theirs, but writing it back under the list would be refused.
  const ownColumns = columns.filter(({ kind }) => kind !== 'free').length;
  sheet.getRange(2, 1, known.rows - 1, ownColumns).clearDataValidations();
  try {
    fill(content, known, run, values);
    if (values.length > filled) {
      sheet.getRange(filled + 1, 1, values.length - filled, columns.length).clearContent();
    }
  } finally {
    offerChoices(sheet, content);
  }
}

/**
 * One call writes all where it can: then nothing can come between.
 *
 * @param standing what stood in the tab when it was read; nothing in a new one.
 */
function fill(content: TabContent, known: KnownSheet, { dayAt, pace }: Run, standing: readonly Row[] = []): void {
  const cells = cellsOf(content);
  const { length: width } = content.columns;
  const inParts =
    content.byHand !== undefined && (cells.length * width > CELLS_A_WRITE || bendsCells(content, standing));
  const range = known.sheet.getRange(1, 1, cells.length, width);
  if (!inParts) setFormats(known.sheet, content);
  // Last of all before the cells are written over: somebody may be typing an answer at this moment.
  if (standing.length > 0 && !inParts) {
    refuseChanged(known, standing, { row: 0, column: 0, rows: standing.length, columns: standing[0]?.length ?? 1 });
  }
  if (inParts) fillInParts(content, known, standing, dayAt, pace);
  else range.setValues(cells);
  known.forget();
}

/**
 * Whether a date of the user's stands where cells are to be formatted, or a number where a text is to come. Formats are set
 * before the cells are written, and under another format a date is read as a number, should the run be cut off in between.
 */
function bendsCells({ columns, cells = [] }: TabContent, standing: readonly Row[]): boolean {
  const hasDates = columns.some(
    ({ kind }, column) => kind === 'free' && standing.some((line) => isInstant(line[column])),
  );
  return (
    hasDates ||
    cells.some(({ line, column, kind }) => {
      const before = standing[line + 1]?.[column];
      return kind === 'text' && typeof before !== 'string' && !isBlank(before);
    })
  );
}

function holdsAlready(content: TabContent, standing: readonly Row[], { dayAt }: Run): boolean {
  const cells = cellsOf(content);
  const blank = content.columns.map(() => '');
  return Array.from({ length: Math.max(cells.length, standing.length) }, (_, line) => line).every((line) =>
    standsAs(cells[line] ?? blank, standing[line], dayAt),
  );
}

/** How a new tab looks; later the look is the user's. */
function dress({ sheet, rows }: KnownSheet, columns: readonly TabColumn[]): void {
  sheet.setFrozenRows(1);
  const heading = sheet.getRange(1, 1, 1, columns.length);
  heading.setFontWeight('bold').setBackground('#eef1f6').setWrap(true);
  if (columns.some(({ note }) => note !== undefined)) heading.setNotes([columns.map(({ note = '' }) => note)]);
  // Beside a text of several lines the other cells of its row stand at its middle.
  sheet.getRange(1, 1, rows, columns.length).setVerticalAlignment('middle');
  for (const { at, count, value } of runsOf(columns.map(({ width }) => width))) {
    sheet.setColumnWidths(at + 1, count, value);
  }
  for (const { at, count, value } of runsOf(columns.map(({ wrap }) => wrap === true))) {
    if (value) sheet.getRange(1, at + 1, rows, count).setWrap(true);
  }
}
