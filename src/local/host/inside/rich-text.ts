import type { RichText, TextLook, TextRun } from '../../workbook';
import { changedRuns, plainText, runsWithin } from '../grid/text-runs';
import { stateBehind } from './objects';
import { type ServiceClass, serve } from './service';
import { lookBehind, textStyleObject } from './text-style';

type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** A text, or a run of one. What its runs leave open is as the cell has it, where it was read from one. */
interface TextState extends RichText {
  /** Where a run begins in the text that it is a part of. */
  readonly startIndex: number;
  readonly cellLook: TextLook;
}

const TEXT: ServiceClass<GoogleText, TextState> = {
  name: 'RichTextValue',
  methods: {
    getText: { gives: ({ text }) => text },
    getStartIndex: { gives: ({ startIndex }) => startIndex },
    getEndIndex: { gives: ({ startIndex, text }) => startIndex + text.length },
    getRuns: { gives: (state) => Array.from(state.runs, (run) => serve(TEXT, runState(state, run))) },
    getTextStyle: {
      takes: ['', 'Integer, Integer'],
      gives: (state, start = 0, end = state.text.length) => textStyleObject(commonLook(state, part(state, start, end))),
    },
    getLinkUrl: {
      takes: ['', 'Integer, Integer'],
      gives: (state, start = 0, end = state.text.length) => commonLink(part(state, start, end)),
    },
    copy: { gives: ({ text, runs }) => serve(BUILDER, { rich: { text, runs } }) },
  },
};

/** A builder changes its text as its methods are called; it has none at first. */
interface Draft {
  rich: RichText | null;
}

type Span = readonly [start: number, end: number];

const BUILDER: ServiceClass<GoogleBuilder, Draft> = {
  name: 'RichTextValueBuilder',
  methods: {
    setText: {
      takes: ['String'],
      does: (draft, text) => {
        draft.rich = plainText(text);
      },
    },
    setTextStyle: {
      takes: ['TextStyle?', 'Integer, Integer, TextStyle?'],
      does: (draft, ...args: readonly unknown[]) => {
        const style = args.at(-1) as Parameters<typeof lookBehind>[0] | null | undefined;
        if (!style) return;
        const look = lookBehind(style);
        changeRuns(draft, spanOf(draft, args), (run) => ({ ...run, look: { ...run.look, ...look } }));
      },
    },
    setLinkUrl: {
      takes: ['String?', 'Integer, Integer, String?'],
      does: (draft, ...args: readonly unknown[]) => {
        const link = (args.at(-1) ?? null) as string | null;
        changeRuns(draft, spanOf(draft, args), ({ link: _before, ...run }) => (link === null ? run : { ...run, link }));
      },
    },
    build: { gives: (draft) => serve(TEXT, { ...textOf(draft), startIndex: 0, cellLook: {} }) },
  },
};

/** The text of a cell as the object that scripts hold; `cellLook` is what its runs leave open. */
export function richTextObject(rich: RichText, cellLook: TextLook): GoogleText {
  return serve(TEXT, { ...rich, startIndex: 0, cellLook });
}

export function richTextBuilder(): GoogleBuilder {
  return serve(BUILDER, { rich: null });
}

/** The text and runs behind a RichTextValue that a script hands in. */
export function richTextBehind(value: GoogleText): RichText {
  return stateBehind<TextState>(value);
}

function runState(state: TextState, { start, end, ...run }: TextRun): TextState {
  const text = state.text.slice(start, end);
  return { ...state, text, runs: [{ ...run, start: 0, end: text.length }], startIndex: state.startIndex + start };
}

function part({ text, runs }: RichText, start: number, end: number): readonly TextRun[] {
  refuseOutside(text, start, end);
  return runsWithin(runs, start, end);
}

/** What all runs of a part have in common; a side in which they differ is left open. */
function commonLook({ cellLook }: TextState, runs: readonly TextRun[]): TextLook {
  const looks = runs.map(({ look }) => ({ ...cellLook, ...look }));
  const [first = cellLook, ...others] = looks;
  const shared = Object.entries(first).filter(([side, value]) =>
    others.every((look) => look[side as keyof TextLook] === value),
  );
  return Object.fromEntries(shared);
}

function commonLink(runs: readonly TextRun[]): string | null {
  const link = runs[0]?.link ?? null;
  return runs.every((run) => (run.link ?? null) === link) ? link : null;
}

function changeRuns(draft: Draft, [start, end]: Span, change: (run: TextRun) => TextRun): void {
  const { text, runs } = textOf(draft);
  draft.rich = { text, runs: changedRuns(runs, start, end, change) };
}

function spanOf(draft: Draft, args: readonly unknown[]): Span {
  const { text } = textOf(draft);
  if (args.length === 1) return [0, text.length];
  const [start, end] = args as [number, number];
  refuseOutside(text, start, end);
  return [start, end];
}

function textOf({ rich }: Draft): RichText {
  if (!rich) throw new Error('A rich text needs its text before anything else.');
  return rich;
}

function refuseOutside(text: string, start: number, end: number): void {
  if (start >= 0 && start <= end && end <= text.length) return;
  throw new Error(`The offsets ${start} and ${end} lie outside of a text of ${text.length} characters.`);
}
