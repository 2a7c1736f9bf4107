import type { SheetData } from '../../workbook';
import { sheetWithId } from '../grid/find-sheet';
import { outside } from './outside-link';

/** The sheet of the cell whose custom function runs, or the sheet that the person at the keyboard looks at. */
export function currentSheet(): SheetData {
  const { book, cell } = outside();
  const sheet = sheetWithId(book, cell?.sheetId ?? book.activeSheetId) ?? book.sheets[0];
  if (!sheet) throw new Error('A workbook has at least one sheet.');
  return sheet;
}
