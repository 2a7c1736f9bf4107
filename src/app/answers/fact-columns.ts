import { type Cell, type Row, textOf } from '../../core/cell';
import { type Day, isoDay } from '../../core/day';
import { readOptOut, readReconfirmation } from '../../core/read/answers';
import type { Column } from '../../core/read/columns';
import { isLoneX } from '../../core/read/vocabulary';
import type { FactCells } from '../change';
import type { Judgement } from '../classify';
import { filledByFormulas, firstNewColumn, standingTarget, type Target } from '../target-columns';
import { type AnswerTexts, answerTextsIn } from './answer-texts';

/** What is to be written beside a line, counted from 0 below the header. */
export interface Fact {
  readonly line: number;
  readonly kind: 'confirmed' | 'declined';
  readonly day: Day;
}

/** The answer column may be missing: where only days are kept, the day is the answer. */
interface Pair {
  readonly answer: Target | null;
  readonly day: Target;
}

type Titles = keyof AnswerTexts['titles'];
const TITLES: Readonly<Record<Fact['kind'], readonly [Titles, Titles]>> = {
  confirmed: ['reconfirmed', 'reconfirmedDate'],
  declined: ['optedOut', 'optedOutDate'],
};

/** Where facts go in a sheet: into the columns that it has for them, else into new ones right of everything. */
export interface FactColumns {
  /** Whether a formula fills a cell that the fact would go into. */
  readonly isFormula: (fact: Fact) => boolean;
  /** The cells for these facts; columns that none goes into are left out. */
  readonly cellsFor: (facts: readonly Fact[]) => readonly FactCells[];
}

export function factColumns(judgement: Judgement): FactColumns {
  const { table, company } = judgement;
  const texts = answerTextsIn(company.settings.language);
  const firstFree = firstNewColumn(judgement);
  const formulas = new Map<number, (line: number) => boolean>();
  const fills = (target: Target | null, line: number): boolean => {
    if (target === null || target.isNew) return false;
    const known = formulas.get(target.at) ?? filledByFormulas(judgement, target.at);
    formulas.set(target.at, known);
    return known(line);
  };
  const standing = pairs(judgement);
  /** New columns follow each other in the order of the kinds; one that nothing goes into takes no place. */
  const pairsFor = (kinds: ReadonlySet<Fact['kind']>): Readonly<Record<Fact['kind'], Pair>> => {
    let free = firstFree;
    const pairOf = (kind: Fact['kind']): Pair => {
      const { answer, day } = standing[kind];
      const made = (fact: Titles): Target => {
        const at = free;
        if (kinds.has(kind)) free += 1;
        return { at, title: texts.titles[fact], isNew: true };
      };
      const [answerFact, dayFact] = TITLES[kind];
      const own = answer ?? (day === null ? made(answerFact) : null);
      return { answer: own, day: day ?? made(dayFact) };
    };
    return { confirmed: pairOf('confirmed'), declined: pairOf('declined') };
  };
  return {
    isFormula({ kind, line }) {
      const { answer, day } = pairsFor(new Set())[kind];
      return fills(answer, line) || fills(day, line);
    },
    cellsFor(facts) {
      const places = pairsFor(new Set(facts.map(({ kind }) => kind)));
      return (['confirmed', 'declined'] as const).flatMap((kind) => {
        const own = facts.filter((fact) => fact.kind === kind);
        const { answer, day } = places[kind];
        const row = (line: number): number => table.headerRow + 1 + line;
        const days: FactCells = {
          ...day,
          as: 'day',
          cells: own.map((fact) => ({ row: row(fact.line), value: isoDay(fact.day) })),
        };
        if (own.length === 0) return [];
        if (answer === null) return [days];
        const value = wordFor(table.rows, answer, kind, texts.yes);
        const cells = own.flatMap(({ line }) =>
          says(table.rows[line]?.[answer.at], kind) ? [] : [{ row: row(line), value }],
        );
        const answers: FactCells = { ...answer, as: typeof value === 'boolean' ? 'tick' : 'text', cells };
        if (cells.length === 0) return [days];
        // A run may be cut off between the two: a refusal without its day would beat every later consent, for good.
        return kind === 'declined' ? [days, answers] : [answers, days];
      });
    },
  };
}

interface StandingPair {
  readonly answer: Target | null;
  readonly day: Target | null;
}

function pairs({ table: { columns } }: Judgement): Readonly<Record<Fact['kind'], StandingPair>> {
  const general = (fact: Titles): readonly Column[] =>
    [...(columns.of.get(fact) ?? [])].filter(({ channel }) => channel === null).sort((a, b) => a.at - b.at);
  const [optedOut, optedOutDate] = [general('optedOut'), general('optedOutDate')];
  // The last of several answers has all columns right of it for its day.
  const answer = optedOut[optedOut.length - 1];
  const isOnly = optedOut.length <= 1 && optedOutDate.length === 1;
  const day = isOnly ? optedOutDate[0] : optedOutDate.find(({ at }) => at > (answer?.at ?? -1));
  return {
    confirmed: { answer: targetOf(general('reconfirmed')[0]), day: targetOf(general('reconfirmedDate')[0]) },
    declined: { answer: targetOf(answer), day: targetOf(day) },
  };
}

function targetOf(column: Column | undefined): Target | null {
  return column === undefined ? null : standingTarget(column);
}

/** Whether a cell says so already; of an opt-out also more than a yes, such as a channel or a day, which stays. */
function says(cell: Cell, kind: Fact['kind']): boolean {
  return kind === 'confirmed' ? readReconfirmation(cell).said === 'yes' : readOptOut(cell, () => 'unreadable').optedOut;
}

/** The word that the column itself has for yes, which its drop-down allows; a tick in a column of boxes. */
function wordFor(rows: readonly Row[], { at, isNew }: Target, kind: Fact['kind'], yes: string): string | boolean {
  const counts = new Map<string, number>();
  for (const row of isNew ? [] : rows) {
    const cell = row[at];
    if (typeof cell === 'boolean') return true;
    const text = textOf(cell).trim();
    if (isPlainYes(text, kind)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? yes;
}

function isPlainYes(text: string, kind: Fact['kind']): boolean {
  if (kind === 'confirmed') return readReconfirmation(text).said === 'yes';
  const { optedOut, channels, date, unclear } = readOptOut(text, () => 'missing');
  return optedOut && channels === null && date === null && !unclear && !isLoneX(text) && !/\d/.test(text);
}
