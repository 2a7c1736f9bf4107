import { exportSuppressionKey as exportKey, importSuppressionKey as importKey } from '../app/key-backup';
import { verifyLog as checkLog } from '../app/log-tab';
import { findOptOuts, importOptOuts as importFound } from '../app/opt-out-import';
import { languageOf } from '../core/texts/language';
import type { AllTexts } from '../core/texts/task-texts';
import { allTextsIn } from './all-texts';
import { answerAsk } from './answer-ask';
import { isConfirmed, say, told, typedIn } from './dialog';
import { runMenuItem, type Task } from './run-task';
import { SECONDS_A_RUN } from './slice-size';

const ROWS_NAMED = 10;

/** Menu: puts the people of the sheet in front on the suppression list, once what was found is confirmed with its numbers. */
export function importOptOuts(): void {
  const found = told(answerAsk(findOptOuts));
  if (found === null) return;
  const { suppression, menu } = allTextsIn(found.language);
  const rows = found.unread.slice(0, ROWS_NAMED).join(', ') + (found.unread.length > ROWS_NAMED ? ' …' : '');
  const asked = [
    suppression.ask(found.sheet, found.found),
    ...(found.unread.length === 0 ? [] : [suppression.askUnread(found.unread.length, rows)]),
    suppression.askThen,
  ];
  if (!isConfirmed(asked.join(' '))) return;
  const work: Task['work'] = (workbook) => {
    const { language, added, known, sheet } = importFound(workbook);
    const message = [
      suppression.imported(added),
      ...(known > 0 ? [suppression.known(known)] : []),
      suppression.importedThen(sheet, menu.exportKey),
    ];
    return { language, message: () => message.join(' ') };
  };
  runMenuItem({ name: 'importOptOuts', work }, SECONDS_A_RUN);
}

/** Menu: shows the key of the suppression list, to be kept outside the spreadsheet. */
export function exportSuppressionKey(): void {
  const { suppression } = inOwnLanguage();
  const key = told(answerAsk((workbook) => ({ text: exportKey(workbook) })));
  if (key !== null) say(key.text === null ? suppression.noKey : suppression.keyIs(key.text));
}

/** Menu: takes back a key that was kept. */
export function importSuppressionKey(): void {
  const typed = typedIn(inOwnLanguage().suppression.askKey);
  if (typed === null) return;
  const work: Task['work'] = (workbook) => ({
    ...importKey(workbook, typed),
    message: ({ suppression }) => suppression.keyTaken,
  });
  runMenuItem({ name: 'importSuppressionKey', work }, SECONDS_A_RUN);
}

/** Menu: says whether the log is whole, and where it breaks if it is not. */
export function verifyLog(): void {
  const checked = told(answerAsk(checkLog));
  if (checked !== null) say(checked(inOwnLanguage()));
}

function inOwnLanguage(): AllTexts {
  return allTextsIn(languageOf(Session.getActiveUserLocale()));
}
