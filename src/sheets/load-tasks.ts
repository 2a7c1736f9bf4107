import { languageOf, textsIn } from '../core/texts/language';
import { problemIn } from '../core/texts/problem-in';
import { withSecondTry } from './second-try';
import { problemOf } from './service-problems';

/** The built file of all that is not evaluated at every formula: a script, as a JSON text. */
const FILE = 'Tasks';

let loaded: object | undefined;

/**
 * Everything but formulas and the menu, evaluated when it is first asked for in an execution: Sheets evaluates every script at
 * every formula, and a script can be given a file of its own project that is none. Where the file cannot be read, whatever is
 * called answers with why, as the sidebar is answered.
 */
export function tasksLoaded<Tasks extends object>(): Tasks {
  return loadedOr((why) => why);
}

/** The same for the items of the menu: where the file cannot be read, the user is told why. */
export function itemsLoaded<Tasks extends object>(): Tasks {
  return loadedOr(({ title, message }) => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  });
}

interface WhyNot {
  readonly state: 'failed';
  readonly title: string;
  readonly message: string;
}

function loadedOr<Tasks extends object>(sayWhyNot: (why: WhyNot) => unknown): Tasks {
  try {
    loaded ??= withSecondTry(load);
    return loaded as Tasks;
  } catch (error) {
    console.error(error);
    const texts = textsIn(languageOf(Session.getActiveUserLocale()));
    const problem = problemOf(error);
    const message = problem === null ? texts.messages.unexpected : problemIn(texts, problem);
    const why = { state: 'failed', title: texts.messages.failed, message } as const;
    return new Proxy({}, { get: () => () => sayWhyNot(why) }) as Tasks;
  }
}

function load(): object {
  const script = JSON.parse(HtmlService.createHtmlOutputFromFile(FILE).getContent()) as string;
  // No text from outside: it is the add-on's own code, built together with this one.
  return new Function(`${script};return GdprTasks_;`)() as object;
}
