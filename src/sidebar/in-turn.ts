import type { Ask, Asked } from './server';

/** What writes into the spreadsheet. The add-on does one such thing at a time in a document and refuses what comes meanwhile. */
const WRITES: readonly Asked[] = ['correctColumn', 'answerSource', 'answerSetting', 'runSlice'];

/** Lets what writes wait for what was asked to write before it, however that ended; everything else is asked at once. */
export function inTurn(ask: Ask): Ask {
  let before: Promise<unknown> = Promise.resolve();
  return (name, ...args) => {
    if (!WRITES.includes(name)) return ask(name, ...args);
    const answer = before.then(() => ask(name, ...args));
    before = answer.catch(() => undefined);
    return answer;
  };
}
