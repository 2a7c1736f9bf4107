import * as formulas from '../app/custom-functions';
import { Refusal } from '../core/problem';
import { textsIn } from '../core/texts/language';
import { problemIn } from '../core/texts/problem-in';
import { itemsLoaded, tasksLoaded } from '../sheets/load-tasks';
import { addMenu } from '../sheets/menu';
import { bookOf, type ReadBook } from '../sheets/read-book';
import type * as everything from './tasks';

/**
 * What Sheets evaluates at every formula and at every opening: the custom functions and the menu. All else is loaded when it is
 * asked for (`tasks.ts`).
 */

type Argument = formulas.Argument;
type Formula = (given: formulas.Arguments, book: ReadBook) => readonly (readonly unknown[])[];

/** Runs a custom function; what was wrong comes back as an Error in the user's words, never as a trace or a blank. */
function answer(formula: Formula, given: formulas.Arguments): readonly (readonly unknown[])[] {
  const book = bookOf();
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

/** What the items of the menu call. */
export const items = itemsLoaded<typeof everything>;

/** What the sidebar and the triggers call. */
export const tasks = tasksLoaded<typeof everything>;
