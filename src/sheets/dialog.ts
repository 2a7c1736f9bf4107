import type { Answer } from '../app/contract';
import { userTexts } from './run-task';

/** Says something that stays until it was read. */
export function say(message: string, title = userTexts().messages.title): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** Asks before something is done. */
export function isConfirmed(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(userTexts().messages.title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Asks for a text; null where the question was closed. */
export function typedIn(question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(userTexts().messages.title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

/** What was found out; null where it was not, which is said in words. */
export function told<Value>(answer: Answer<Value>): Value | null {
  if (answer.state === 'done') return answer.value;
  say(answer.message, answer.title);
  return null;
}
