/** What a probe found out: its answer or what it threw, and what Sheets refused only afterwards. */
export type Outcome = ({ readonly answer: unknown } | { readonly threw: string }) & { readonly later?: string };

/** What a run of docs/live-parity/live-parity.gs writes down. */
export interface Fixture {
  readonly begunOn: string;
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const TEXTS = ['begunOn', 'finishedOn', 'spreadsheetLocale', 'spreadsheetTimeZone', 'scriptTimeZone', 'userLocale'];

/**
 * Reads a fixture as it was copied out of its sheet: one JSON object, broken into lines anywhere. Throws an Error that says
 * what is wrong with it.
 */
export function readFixture(text: string): Fixture {
  const read: unknown = JSON.parse(text.replace(/^\uFEFF/, '').replace(/\r?\n/g, ''));
  if (!isRecord(read)) throw new Error('A fixture is one JSON object.');
  if (read['format'] !== 1) throw new Error(`A fixture has the format 1, this one ${JSON.stringify(read['format'])}.`);
  for (const key of TEXTS) {
    if (typeof read[key] !== 'string') throw new Error(`The fixture does not say its ${key}.`);
  }
  if (Number.isNaN(Date.parse(String(read['begunOn'])))) throw new Error('The fixture does not say when it was begun.');
  const { outcomes } = read;
  if (!isRecord(outcomes)) throw new Error('The fixture has no outcomes.');
  for (const [id, outcome] of Object.entries(outcomes)) refuseNoOutcome(id, outcome);
  return read as unknown as Fixture;
}

function refuseNoOutcome(id: string, outcome: unknown): void {
  const isOutcome =
    isRecord(outcome) &&
    'answer' in outcome !== 'threw' in outcome &&
    ['string', 'undefined'].includes(typeof outcome['threw']) &&
    ['string', 'undefined'].includes(typeof outcome['later']);
  if (!isOutcome) throw new Error(`The outcome of ${id} is neither an answer nor an error.`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
