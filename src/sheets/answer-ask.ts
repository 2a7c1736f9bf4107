import type { Answer } from '../app/contract';
import type { Workbook } from '../app/workbook';
import { underDocumentLock } from './document-lock';
import { once } from './once';
import { activeSpreadsheet } from './read-book';
import { failureOf, userTexts } from './run-task';
import { withSecondTry } from './second-try';
import { sheetsWorkbook } from './sheets-workbook';

/** Looks at the spreadsheet for the sidebar; what was wrong comes back in words. */
export function answerAsk<Value>(look: (workbook: Workbook) => Value): Answer<Value> {
  return answered(() => withSecondTry(() => look(sheetsWorkbook(once(activeSpreadsheet)))));
}

/** Brings the user somewhere. Nothing is written by that, so it need not wait for a run. */
export function answerGoing(go: (workbook: Workbook) => void): Answer<null> {
  return answered(() =>
    withSecondTry(() => {
      go(sheetsWorkbook(once(activeSpreadsheet), WRITING));
      return null;
    }),
  );
}

/**
 * Writes something small for the sidebar, alone in the document, and answers with what is read afterwards.
 *
 * @param look reads the spreadsheet anew: what was known of it before is out of date.
 */
export function answerChange<Value>(
  write: (workbook: Workbook) => void,
  look: (workbook: Workbook) => Value,
): Answer<Value> {
  const spreadsheet = once(activeSpreadsheet);
  return answered(() =>
    underDocumentLock(() =>
      withSecondTry(() => {
        write(sheetsWorkbook(spreadsheet, WRITING));
        SpreadsheetApp.flush();
        return look(sheetsWorkbook(spreadsheet));
      }),
    ),
  );
}

/** An answer is one call: there is nothing between two calls to be stopped at. */
export const WRITING = { pace: { next: () => undefined }, begin: () => undefined };

function answered<Value>(work: () => Value): Answer<Value> {
  try {
    return { state: 'done', value: work() };
  } catch (error) {
    const { title, message } = failureOf(error, false, userTexts());
    return { state: 'failed', title, message };
  }
}
