import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host/host';
import type { StoredValue } from '../../src/local/workbook';
import { bookOf, installed, sheetNamed } from './built-add-on';

const HEADER = ['Name', 'Email', 'Phone', 'Consent', 'Consent date', 'Source', 'Opt-out offered', 'Unsubscribed'];

/** What is done one after the other, and how many questions and writes each may cost at most; two of them are for its texts and two for its code. */
const STEPS: readonly (readonly [string, (host: Host) => void, number])[] = [
  ['judges on first use', (host) => host.run('classifySheet'), 113],
  ['judges again', (host) => host.run('classifySheet'), 60],
  ['judges again after an answer', answered, 71],
  ['makes the list of those to ask again', (host) => host.run('buildReconsentTab'), 85],
  ['refreshes the list of those to ask again', (host) => host.run('buildReconsentTab'), 61],
  ['makes the list of those to delete', (host) => host.run('buildDeletionTab'), 92],
  ['refreshes the list of those to delete', (host) => host.run('buildDeletionTab'), 67],
  ['puts a formula in place of the columns', (host) => host.run('insertLiveZones'), 117],
  ['puts columns in place of the formula', (host) => host.run('classifySheet'), 96],
  ['takes all out', (host) => host.run('removeColours'), 64],
];

describe('the spreadsheet', () => {
  const [few, many] = [30, 3000].map((rows) => {
    const host = installed(bookOf([HEADER, ...Array.from({ length: rows }, (_, at) => customer(at))]));
    return STEPS.map(([, step]) => callsOf(host, step));
  });

  for (const [at, [what, , most]] of STEPS.entries()) {
    it(`is not asked much by what ${what}, however many rows there are`, () => {
      expect(few?.[at]).toBeLessThanOrEqual(most);
      expect(many?.[at]).toBe(few?.[at]);
    });
  }

  it('is asked little by a formula that reads the tabs, whatever else the file holds behind them', () => {
    const host = judged();
    host.run('buildDeletionTab');
    const row = { kind: 'range', sheetId: 0, area: { row: 1, column: 0, rows: 1, columns: 8 } } as const;
    const header = { ...row, area: { ...row.area, row: 0 } };
    expect(callsOf(host, () => host.customFunction('GDPR_ZONE', [row, header]))).toBeLessThanOrEqual(21);
  });
});

describe('a second run', () => {
  it('writes nothing where nothing has changed', () => {
    const host = judged();
    host.resetCalls();
    host.run('classifySheet');
    expect([...host.calls.keys()].filter((call) => /\.(set|add|clear|insert|delete|remove)/.test(call))).toEqual([]);
  });

  it('writes the row that has changed and no other', () => {
    const host = judged();
    const { styles, values } = sheetNamed(host, 'Customers');
    // What is written becomes text, so that the format tells.
    for (const line of styles) for (const at of [8, 9, 10]) if (line) line[at] = undefined;
    values[3]?.splice(3, 1, 'no');
    host.run('classifySheet');
    expect(styles.flatMap((line, row) => (line?.[8]?.numberFormat === '@' ? [row] : []))).toEqual([3]);
  });

  it('colours also the rows that were added below the old end of the sheet', () => {
    const host = judged();
    const sheet = sheetNamed(host, 'Customers');
    sheet.rowCount += 200;
    host.run('classifySheet');
    expect(sheet.conditionalFormats.map(({ areas }) => areas[0]?.rows)).toEqual(Array(4).fill(sheet.rowCount - 1));
  });

  it('brings back a colour that was lost', () => {
    const host = judged();
    const sheet = sheetNamed(host, 'Customers');
    const before = structuredClone(sheet.conditionalFormats);
    sheet.conditionalFormats.splice(2, 1);
    host.run('classifySheet');
    expect(sheet.conditionalFormats).toEqual(before);
  });

  it('makes good what a run left that was cut off, wherever that was', () => {
    const whole = grown(Number.POSITIVE_INFINITY);
    for (let calls = 1; calls < 109; calls += 1) expect(grown(calls), `cut off after ${calls} calls`).toEqual(whole);
  });
});

// Helpers

function customer(at: number): readonly StoredValue[] {
  const [consent, source] = at % 2 === 0 ? ['yes', 'web'] : ['no', 'fair'];
  return [`N${at}`, `n${at}@example.lv`, '', consent, '2016-06-01', source, 'yes', ''];
}

function judged(): Host {
  const host = installed(bookOf([HEADER, ...Array.from({ length: 6 }, (_, at) => customer(at))]));
  host.run('classifySheet');
  return host;
}

/** The company answers so that those who agreed are to be asked again. */
function answered(host: Host): void {
  const settings = sheetNamed(host, 'GDPR Settings').values;
  for (const [label, value] of [
    ['Strategy', 'GREEN'],
    ['Internal procedure adopted on', 45797],
    ['Country of the company', 'LV'],
  ] as const) {
    const line = settings.find(([first]) => first === label);
    if (line) line[1] = value;
  }
  const web = sheetNamed(host, 'GDPR Sources').values.find(([source]) => source === 'web');
  web?.splice(1, 5, 'no', 'yes', 'yes', 'no', 'yes');
  host.run('classifySheet');
}

/** Calls that reach the spreadsheet: what builds a rule before it is set reaches nothing, and a range knows its size. */
function callsOf(host: Host, step: (host: Host) => void): number {
  host.resetCalls();
  step(host);
  return [...host.calls].reduce(
    (sum, [call, count]) => (/Builder|\.new[A-Z]|\.getNum/.test(call) ? sum : sum + count),
    0,
  );
}

/** The sheets after two new customers with a new source, judged by a run that is cut off and by one that is not. */
function grown(callsBeforeTimeout: number) {
  const { book } = judged();
  const customers = book.sheets[0];
  customers?.values.push([...customer(8).slice(0, 5), 'shop', 'yes', ''], [...customer(9)]);
  try {
    installed(book, { settings: { callsBeforeTimeout } }).run('classifySheet');
  } catch {
    // An execution that has run out of time ends with an error.
  }
  const host = installed(book);
  host.run('classifySheet');
  expect(host.alerts).toEqual([]);
  return host.book.sheets.map(({ values, validations, conditionalFormats }) => ({
    values: values.map((line) => line.map((cell) => cell ?? '')),
    validations,
    conditionalFormats,
  }));
}
