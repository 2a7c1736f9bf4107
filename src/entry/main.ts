import { classifiedMessage } from '../app/classified-message';
import { classify } from '../app/classify';
import * as formulas from '../app/custom-functions';
import { buildDeletion } from '../app/deletion';
import { insertLiveZones as insertLive } from '../app/live-zones';
import { buildReconsent } from '../app/reconsent';
import { removeColours as removeOurs } from '../app/remove-colours';
import { Refusal } from '../core/problem';
import { languageOf, textsIn } from '../core/texts/language';
import { problemIn } from '../core/texts/problem-in';
import { addMenu } from '../sheets/menu';
import { runMenuItem } from '../sheets/run-menu-item';
import { sheetsWorkbook } from '../sheets/sheets-workbook';

/** What the plain functions of `functions.js` hand on to. One bundle, so that no file depends on the order of another. */

type Argument = formulas.Argument;
type Formula = (given: formulas.Arguments, book: ReturnType<typeof sheetsWorkbook>) => readonly (readonly unknown[])[];

/** Runs a custom function; what was wrong comes back as an Error in the user's words, never as a trace or a blank. */
function answer(formula: Formula, given: formulas.Arguments): readonly (readonly unknown[])[] {
  const book = sheetsWorkbook();
  try {
    return formula(given, book);
  } catch (error) {
    const said = error instanceof Refusal ? error.language : undefined;
    const texts = textsIn(said ?? book.surroundings.language);
    if (error instanceof Refusal) throw new Error(problemIn(texts, error.problem));
    console.error(error);
    throw new Error(texts.messages.unexpected);
  }
}

const from =
  (formula: Formula) =>
  (rows: Argument, headers: Argument, settings: Argument, sources: Argument): readonly (readonly unknown[])[] =>
    answer(formula, { rows, headers, settings, sources });

export const zone = from(formulas.zone);
export const reason = from(formulas.reason);
export const action = from(formulas.action);
export const report = from(formulas.report);
export const keepUntil = from(formulas.keepUntil);
export const summary = from(formulas.summary);

export function mayContact(
  rows: Argument,
  channel: Argument,
  headers: Argument,
  settings: Argument,
  sources: Argument,
): readonly (readonly unknown[])[] {
  return answer((given, book) => formulas.mayContact(given, channel, book), { rows, headers, settings, sources });
}

export const onOpen = addMenu;

export function classifySheet(): void {
  runMenuItem((workbook) => {
    const { language, ...done } = classify(workbook);
    return { language, message: (texts) => classifiedMessage(done, texts) };
  });
}

export function insertLiveZones(): void {
  runMenuItem((workbook) => {
    const { language, rows } = insertLive(workbook);
    return { language, message: ({ messages }) => messages.live(rows) };
  });
}

export function buildReconsentTab(): void {
  runMenuItem((workbook) => {
    const { language, people, kept } = buildReconsent(workbook);
    return { language, message: ({ messages }) => messages.reconsent(people, kept) };
  });
}

export function buildDeletionTab(): void {
  runMenuItem((workbook) => {
    const { language, rows } = buildDeletion(workbook);
    return { language, message: ({ messages }) => messages.deletion(rows) };
  });
}

export function removeColours(): void {
  runMenuItem((workbook) => {
    const found = removeOurs(workbook);
    return { message: ({ messages }) => (found ? messages.removed : messages.nothingToRemove) };
  });
}

export function showHelp(): void {
  const { messages } = textsIn(languageOf(Session.getActiveUserLocale()));
  const ui = SpreadsheetApp.getUi();
  ui.alert(messages.title, messages.help, ui.ButtonSet.OK);
}
