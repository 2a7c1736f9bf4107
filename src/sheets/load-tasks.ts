import { languageOf, textsIn } from '../core/texts/language';
import { problemIn } from '../core/texts/problem-in';
import { isPassing, problemOf } from './service-problems';

/** The built file of all that is not evaluated at every formula: a script, as a JSON text. */
const FILE = 'Tasks';
const MILLISECONDS_BEFORE_A_SECOND_TRY = 1000;

type Anything = Readonly<Record<string, unknown>>;

let loaded: Anything | undefined;

/**
 * Everything but formulas and the menu, evaluated when it is first asked for in an execution: Sheets evaluates every script at
 * every formula, and a script can be given a file of its own project that is none. Where the file cannot be read, each of its
 * functions says so: to the user, and to whoever asked.
 */
export function tasksLoaded<Tasks extends object>(): Tasks {
  try {
    loaded ??= load();
    return loaded as Tasks;
  } catch (error) {
    console.error(error);
    return new Proxy({}, { get: (_, name) => () => sayWhyNot(String(name), error) }) as Tasks;
  }
}

function load(): Anything {
  const script = JSON.parse(fileContent()) as string;
  // No text from outside: it is the add-on's own code, built together with this one.
  return new Function(`${script};return GdprTasks_;`)() as Anything;
}

function fileContent(): string {
  const read = (): string => HtmlService.createHtmlOutputFromFile(FILE).getContent();
  try {
    return read();
  } catch (error) {
    if (!isPassing(error)) throw error;
    Utilities.sleep(MILLISECONDS_BEFORE_A_SECOND_TRY);
    return read();
  }
}

/** Functions that somebody waits for to say something in a dialog; all others give an answer back. */
const IN_MENU = /^(?:classify|insert|build|remove|open|show|import|export|verify|delete|stop|apply)/;

function sayWhyNot(name: string, error: unknown) {
  const texts = textsIn(languageOf(Session.getActiveUserLocale()));
  const problem = problemOf(error);
  const message = problem === null ? texts.messages.unexpected : problemIn(texts, problem);
  if (IN_MENU.test(name)) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(texts.messages.failed, message, ui.ButtonSet.OK);
  }
  return { state: 'failed', title: texts.messages.failed, message };
}
