import { judgedAll, type PersonsAnswer, rowsByPerson, type State } from './campaign-state';
import type { Company, Day, Row } from './law';
import { type Chance, seeded } from './seeded';

/** What a person will say, and how it reaches the company. */
export interface PlannedAnswer extends PersonsAnswer {
  /** Typed into the list that the person stands on, or come back in a form. */
  readonly by: 'list' | 'form';
  /** Typed without its day: a refusal is then of the day on which it is taken over, and a confirmation proves nothing. */
  readonly isUndated: boolean;
}

/** Those answers that count. */
export function countingOf(answers: readonly PlannedAnswer[]): readonly PlannedAnswer[] {
  return answers.filter(({ said, isUndated }) => said === 'declined' || !isUndated);
}

/** How many of a hundred confirm and how many decline when they are asked by e-mail, and when in another way. */
const SHARES: Readonly<Record<string, readonly [number, number]>> = { RECONFIRM: [45, 20], ASK_ANOTHER_WAY: [20, 15] };

/** Makes up what people will answer: of those who are asked, many, and of all others a few who fill in the form by themselves. */
export function plannedAnswers(
  state: State,
  company: Company,
  appliedOn: string,
  seed: number,
): readonly PlannedAnswer[] {
  const chance = seeded(seed);
  const verdicts = judgedAll(state, company);
  return [...rowsByPerson(state.rows)].flatMap(([person, rows]) => {
    const asked = rows.map(({ id }) => verdicts.get(id)?.action ?? '').find((action) => action in SHARES);
    const by = asked === undefined || (hasEmail(person) && chance.percent(30)) ? 'form' : 'list';
    return mayAnswer(person, rows, by, asked) ? answersOf({ person, by }, asked, appliedOn, chance) : [];
  });
}

/** Whom no message reaches does not stand on the list of those to ask by e-mail, and a form is matched by address. */
function mayAnswer(person: string, rows: readonly Row[], by: PlannedAnswer['by'], asked?: string): boolean {
  if (by === 'form') return hasEmail(person);
  return asked !== 'RECONFIRM' || (hasEmail(person) && rows.some(({ bounced }) => !bounced));
}

function hasEmail(person: string): boolean {
  return person.startsWith('email:');
}

function answersOf(
  who: Pick<PlannedAnswer, 'person' | 'by'>,
  asked: string | undefined,
  appliedOn: Day,
  chance: Chance,
): readonly PlannedAnswer[] {
  const [confirm, decline] = SHARES[asked ?? ''] ?? [3, 3];
  const lot = chance.below(100);
  if (lot >= confirm + decline) return [];
  const said = lot < confirm ? 'confirmed' : 'declined';
  const isUndated = who.by === 'list' && chance.percent(10);
  const date = chance.below(14) + 1;
  const first = { ...who, said, isUndated, on: isUndated ? appliedOn : februaryDay(date) } as const;
  // Some think better of it a week later and say so in the form.
  if (!hasEmail(who.person) || isUndated || !chance.percent(5)) return [first];
  const other = said === 'confirmed' ? 'declined' : 'confirmed';
  return [first, { ...who, by: 'form', isUndated, said: other, on: februaryDay(date + 7) }];
}

function februaryDay(date: number): Day {
  return `2026-02-${String(date).padStart(2, '0')}`;
}
