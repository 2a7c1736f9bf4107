import { ACTION_FACTS, ACTIONS } from '../../src/core/actions';
import type { Condition, FactSpace } from '../../src/core/decision-table';
import { LAW } from '../../src/core/law';
import { RULES, ZONE_FACTS } from '../../src/core/rules';
import { LAW_GISTS_EN } from '../../src/core/texts/law-gists-en';
import { LAW_GISTS_LV } from '../../src/core/texts/law-gists-lv';
import type { AllTexts } from '../../src/core/texts/task-texts';
import { allTextsIn } from '../../src/local/all-texts';

/** What the facts and their values are called on the page. */
const WORDS: Readonly<Record<string, string>> = {
  override: 'what decides first',
  reconfirmed: 'reconfirmed',
  source: 'source',
  preTicked: 'box ticked in advance',
  consent: 'consent',
  covered: 'channel covered',
  evidence: 'evidence',
  era: 'certainly since 2018-05-25',
  practice: 'practice',
  course: 'the zone asks to',
  strategy: 'strategy',
  deadline: 'deadline of the campaign',
  inactivity: 'inactivity',
  otherGround: 'another ground to keep',
  erasure: 'erasure requested',
  restriction: 'restriction requested',
  'others-acted': 'others acted for the person',
  ordinary: 'neither',
  'third-party': 'bought, scraped or partner list',
  gdpr: 'yes',
  before: 'no',
  'not-offered': 'opt-out not offered',
  'offer-unknown': 'opt-out perhaps offered',
  'no-procedure': 'opt-out offered, no valid procedure',
  'in-order': 'opt-out offered, procedure valid',
  'in-order-soft': 'soft opt-in: its conditions met as well',
  'use-under-procedure': 'use under the procedure',
  due: 'up to 90 days past the limit',
  overdue: 'more than 90 days past it',
};

/** The page of rules for a lawyer to read, printed from the tables that the product judges by. */
export function rulesPage(): string {
  const texts = allTextsIn('en');
  return [
    '# The rules',
    '',
    'Printed from the tables in `src/core/rules.ts` and `src/core/actions.ts` by which every row is judged; `npm run rules`',
    'prints it anew, and a test fails where page and tables differ. It is product design and not legal advice.',
    '',
    '## Zones',
    '',
    'A row is judged on each channel in use, and the worst channel gives its zone. Exactly one line holds for each possible',
    'case; a dash stands for any value. “What decides first” is the strongest of the requests, objections and refusals of the',
    'person, in the order of the first lines; `none` leads to the questions below them.',
    '',
    ...table(
      ['Line', 'Reason code', ...Object.keys(ZONE_FACTS).map(named), 'Zone'],
      RULES.flatMap(({ id, precedence, when, zone }) =>
        (when as readonly Condition<FactSpace>[]).map((condition) => [
          id === 'company-mailbox' ? '–' : String(precedence),
          `\`${id}\``,
          ...cells(condition, ZONE_FACTS),
          zone,
        ]),
      ),
    ),
    '',
    'What the person looking at the row is told:',
    '',
    ...sentences(texts, ['Reason code', 'Why', 'What lifts it', 'Law']),
    '',
    'Evidence: **E0** neither date nor known source, **E1** one of them, **E2** the date (its year at least) and a known',
    'source, **E3** both with the day, and the wording kept.',
    '',
    '## Actions',
    '',
    'What the zone’s rule asks for, then the company’s strategy, the deadline of its campaign, inactivity, and whether another',
    'ground allows the data to be kept. Who has come to an end on one channel alone is not deleted: a consent on another',
    'channel in use is a ground too.',
    '',
    ...table(
      ['Action', ...Object.keys(ACTION_FACTS).map(named), 'In the sheet'],
      ACTIONS.flatMap(({ id, when }) =>
        (when as readonly Condition<FactSpace>[]).map((condition) => [
          `\`${id}\``,
          ...cells(condition, ACTION_FACTS),
          texts.actions[id],
        ]),
      ),
    ),
    '',
    'What each zone’s rule asks for:',
    '',
    ...table(
      ['The rule asks to', 'Reason codes'],
      [...new Set(RULES.map(({ course }) => course))].map((course) => [
        WORDS[course] ?? course,
        RULES.filter((rule) => rule.course === course)
          .map(({ id }) => `\`${id}\``)
          .join(', '),
      ]),
    ),
    '',
    '## Sources of law',
    '',
    ...table(
      ['Source', 'What it says', 'Last checked', 'Where'],
      LAWS.map((id) => [texts.laws[id], LAW_GISTS_EN[id], LAW[id].checkedOn, `<${LAW[id].url}>`]),
    ),
    '',
    '## The sentences in Latvian',
    '',
    ...sentences(allTextsIn('lv'), ['Kods', 'Kāpēc', 'Kas to mainītu', 'Pamats']),
    '',
    ...table(
      ['Avots', 'Ko tas nosaka'],
      LAWS.map((id) => [allTextsIn('lv').laws[id], LAW_GISTS_LV[id]]),
    ),
    '',
  ].join('\n');
}

const LAWS = Object.keys(LAW) as (keyof typeof LAW)[];

function sentences(texts: AllTexts, heading: readonly string[]): string[] {
  return table(
    heading,
    RULES.map(({ id, law }) => [
      `\`${id}\``,
      `${texts.reasons[id].because}.`,
      texts.reasons[id].lift,
      law.map((source) => texts.laws[source]).join('; '),
    ]),
  );
}

/** A condition, a cell for each fact: the values it accepts, or those it does not where these are fewer; a dash for any. */
function cells(condition: Condition<FactSpace>, space: FactSpace): string[] {
  return Object.entries(space).map(([fact, all]) => {
    const values = condition[fact];
    return values === undefined ? '–' : accepted(values, all);
  });
}

function accepted(values: readonly string[], all: readonly string[]): string {
  const others = all.filter((value) => !values.includes(value));
  return others.length > 0 && others.length < values.length
    ? `not ${others.map(named).join(', not ')}`
    : values.map(named).join(' / ');
}

function named(word: string): string {
  return WORDS[word] ?? word.replaceAll('-', ' ');
}

function table(heading: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(heading), row(heading.map(() => '---')), ...lines.map(row)];
}
