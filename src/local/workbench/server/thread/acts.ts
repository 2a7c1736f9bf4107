import { areaWithin } from '../../../host/grid/area';
import { sheetWithId } from '../../../host/grid/find-sheet';
import { ScriptError } from '../../../host/script-error';
import type { SheetData, WorkbookData } from '../../../workbook';
import type { Act, Asked, Inspected } from '../../protocol';
import type { ServerTexts } from '../texts/texts';
import { inspectedCell } from '../view/inspected';
import type { OpenBook } from './open-book';
import { Refused } from './refused';

type ActOf<Name extends Act['act']> = Extract<Act, { readonly act: Name }>;
type Words = ServerTexts['refusals'];

/** Types into a cell. Throws `Refused` where there is no such cell, or where it takes no such text. */
export function typeInto({ host }: OpenBook, { sheetId, row, column, text }: ActOf<'type'>, words: Words): null {
  sheetOf(host.book, sheetId, { row, column, rows: 1, columns: 1 }, words);
  try {
    host.type({ sheetId, row, column }, text);
  } catch (thrown) {
    throw new Refused(409, thrown instanceof Error ? thrown.message : String(thrown));
  }
  return null;
}

/** Brings a sheet to the front and selects in it. Throws `Refused` where the sheet or the cells are not there. */
export function select({ host }: OpenBook, { sheetId, area }: ActOf<'select'>, words: Words): Inspected {
  const { book, formulaErrors } = host;
  const sheet = sheetOf(book, sheetId, area, words);
  book.activeSheetId = sheetId;
  sheet.selection = [{ ...area }];
  return inspectedCell(book, sheet, area, formulaErrors);
}

/** Looks into a cell. Throws `Refused` where there is none. */
export function inspect({ host }: OpenBook, { sheetId, row, column }: ActOf<'inspect'>, words: Words): Inspected {
  const { book, formulaErrors } = host;
  const sheet = sheetOf(book, sheetId, { row, column, rows: 1, columns: 1 }, words);
  return inspectedCell(book, sheet, { row, column }, formulaErrors);
}

/** Clicks a menu item. Throws `Refused` for what no item runs, and with what the function throws. */
export function clickMenu({ host, screen }: OpenBook, { functionName }: ActOf<'menu'>, words: Words): null {
  if (!screen.menuFunctions().has(functionName)) throw new Refused(400, words.notInMenu(functionName));
  try {
    host.run(functionName);
  } catch (thrown) {
    throw thrown instanceof ScriptError ? new Refused(500, `${thrown.name}: ${thrown.message}`) : thrown;
  }
  return null;
}

/** Calls a function for a panel. Throws `Refused` where the panel is closed or may not call it. */
export function askFor({ host, screen }: OpenBook, { panel: id, name, args }: ActOf<'ask'>, words: Words): Asked {
  const panel = screen.panel(id);
  if (!panel) throw new Refused(409, words.noPanel);
  if (!host.client(panel).functions.includes(name)) throw new Refused(400, words.noFunction(name));
  try {
    return { state: 'success', answer: host.ask(name, args) };
  } catch (thrown) {
    if (!(thrown instanceof ScriptError)) throw thrown;
    return { state: 'failure', name: thrown.name, message: thrown.message };
  }
}

/** Closes a panel; closing what is closed does nothing. */
export function closePanel({ host, screen }: OpenBook, { panel: id }: ActOf<'close-panel'>): null {
  const panel = screen.panel(id);
  if (panel) host.screen.close(panel);
  return null;
}

function sheetOf(book: WorkbookData, sheetId: number, area: ActOf<'select'>['area'], words: Words): SheetData {
  const sheet = sheetWithId(book, sheetId);
  if (!sheet) throw new Refused(400, words.noSheet);
  const grid = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
  if (!areaWithin(area, grid)) throw new Refused(400, words.outsideGrid);
  return sheet;
}
