import type { PrintTexts } from './kit-texts';
import { STATEMENTS, type Statement, type Wording } from './wording';

/** A statement as it is printed. */
export interface Said {
  readonly statement: Statement;
  readonly words: string;
  /** What stands after the colon; `''` for a line to be filled in by hand, null where the words are all. */
  readonly value: string | null;
}

/** All that a piece has to say, in order. */
export function statementsOf(wording: Wording, texts: PrintTexts): readonly Said[] {
  const values: Readonly<Record<Statement, string | null>> = {
    who: wording.company,
    what: wording.what,
    howOften: wording.howOften,
    channels: wording.channels.map((channel) => texts.by[channel]).join(', '),
    withdraw: wording.withdraw,
    voluntary: null,
    privacy: wording.privacy,
    deadline: wording.deadline === '' ? '' : texts.until(wording.deadline),
    silence: null,
  };
  return STATEMENTS.map((statement) => ({ statement, words: texts.says[statement], value: values[statement] }));
}

const LINE = '____________________';

/** The text for a form, to be pasted: a line a statement, and an empty box a channel. */
export function formText(wording: Wording, texts: PrintTexts): string {
  const says = statementsOf(wording, texts).map(({ words, value }) =>
    value === null ? words : `${words} ${value === '' ? LINE : value}`,
  );
  const channels = wording.channels.length === 0 ? [LINE] : wording.channels.map((channel) => texts.by[channel]);
  const boxes = channels.map((channel) => `☐ ${channel}`);
  return [texts.question, '', ...says, '', texts.howToAnswer.form, texts.agree, ...boxes].join('\n');
}
