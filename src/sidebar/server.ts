import type { Contract } from '../app/contract';
import { NoAnswer, NoAnswerInTime } from './words/failure';

/** The functions that the pages may call, and what each is answered. */
export type Asked = keyof Contract;

/** Asks the add-on. Rejects with what google.script.run reports, with `NoAnswer` or with `NoAnswerInTime`. */
export type Ask = <Name extends Asked>(
  name: Name,
  ...args: Parameters<Contract[Name]>
) => Promise<ReturnType<Contract[Name]>>;

/** What is used of google.script.run: each call is one method of it. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (failure: unknown) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

// Google ends every execution after six minutes; what has not come by then will not come.
const LONGEST_MILLISECONDS = 390_000;
// What reads or writes little is done in seconds, or waits for a run that lasts about a minute.
const LITTLE_MILLISECONDS = 150_000;
const LITTLE: readonly Asked[] = [
  'readColumns',
  'kitFacts',
  'correctColumn',
  'answerSource',
  'answerSetting',
  'goToRow',
  'cancelRun',
];

/** Asks by google.script.run, the only way out of this page. */
export const askGoogle: Ask = (name, ...args) =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new NoAnswerInTime(name)), patienceFor(name));
    const answered = (answer: unknown): void => {
      clearTimeout(late);
      if (isAnswer(name, answer)) resolve(answer);
      else reject(new NoAnswer(name));
    };
    const failed = (failure: unknown): void => {
      clearTimeout(late);
      reject(failure);
    };
    const runner = google.script.run.withSuccessHandler(answered).withFailureHandler(failed);
    const call: unknown = Reflect.get(runner, name);
    if (typeof call !== 'function') throw new NoAnswer(name);
    Reflect.apply(call, runner, args);
  });

function patienceFor(name: Asked): number {
  return LITTLE.includes(name) ? LITTLE_MILLISECONDS : LONGEST_MILLISECONDS;
}

/** google.script.run gives null in place of an answer that it cannot carry; only `runProgress` means something by it. */
function isAnswer<Name extends Asked>(name: Name, answer: unknown): answer is ReturnType<Contract[Name]> {
  return name === 'runProgress' || (typeof answer === 'object' && answer !== null && 'state' in answer);
}
