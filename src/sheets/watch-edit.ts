import { rejudge } from '../app/rejudge';
import { textOf } from '../core/cell';
import { Refusal } from '../core/problem';
import { WRITING } from './answer-ask';
import { underDocumentLock } from './document-lock';
import { once } from './once';
import { OurSheets } from './our-sheets';
import { activeSpreadsheet } from './read-book';
import { withSecondTry } from './second-try';
import { sheetsWorkbook } from './sheets-workbook';

/** What Sheets tells a simple trigger about an edit (`Range` and texts); scripts call it with less. */
type EditEvent = Partial<Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'oldValue'>>;

/**
 * Judges again what was edited in the sheet that was judged last; any other sheet is left alone. Nobody asked for it at this
 * moment, so that nothing is said where it cannot be done: the sidebar shows which zones are out of date.
 */
export function watchEdit(event: EditEvent | undefined): void {
  const range = event?.range;
  if (range === undefined) return;
  try {
    const spreadsheet = once(activeSpreadsheet);
    const book = spreadsheet();
    if (book === null) return;
    const ours = new OurSheets(book);
    const sheetId = range.getSheet().getSheetId();
    // A user may edit one sheet and be on another by the time that this runs.
    if (ours.find('customers')?.sheetId !== sheetId || ours.active.sheetId !== sheetId) return;
    const edit = {
      row: range.getRow() - 1,
      rows: range.getNumRows(),
      column: range.getColumn() - 1,
      columns: range.getNumColumns(),
      before: textOf(event?.oldValue),
    };
    underDocumentLock(() => withSecondTry(() => rejudge(sheetsWorkbook(spreadsheet, WRITING), edit)));
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error);
  }
}
