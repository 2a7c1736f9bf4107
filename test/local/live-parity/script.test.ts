import { describe, expect, it } from 'vitest';
import { emptySheet, type WorkbookData } from '../../../src/local/workbook';
import { readFixture } from './fixture';
import { emptyBook, parityHost, probes, resultOf, runAll, SCRIPT } from './probe-script';

const SERVICES =
  /\b(?:[A-Z]\w*(?:App|Service)|Utilities|Session|Logger|Browser|Charts|Jdbc|Maps|Drive|Sheets)(?=\.\w)/g;
const OTHER_SHEETS =
  /getActive(?!UserLocale)|getSheets|getSheetBy|insertSheet|deleteSheet|getParent|\.open|copyTo|getUi|setName\('[^']/;
const REFUSAL = 'This spreadsheet is not empty.';

describe('The script', () => {
  it('calls no services but the seven that it says', () => {
    expect([...new Set(SCRIPT.match(SERVICES))].sort()).toEqual([
      'CacheService',
      'HtmlService',
      'LockService',
      'PropertiesService',
      'Session',
      'SpreadsheetApp',
      'Utilities',
    ]);
  });

  it('has probes that name nothing with which they could reach a sheet that is not theirs', () => {
    const start = SCRIPT.indexOf('// ---- The probes ----');
    const end = SCRIPT.indexOf('// ---- How the probes are run ----');
    expect(start).toBeGreaterThan(0);
    expect(SCRIPT.slice(start, end)).not.toMatch(OTHER_SHEETS);
  });

  it('has a different id and a different claim for each probe', () => {
    const all = probes();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ claim }) => claim)).size).toBe(all.length);
  });
});

describe('In a spreadsheet that holds anything else', () => {
  it.each<[string, () => WorkbookData]>([
    ['a cell with a value', () => withValue('x')],
    ['a formula that shows nothing', () => withFormula()],
    ['a second sheet', () => emptyBook({ sheets: [emptySheet(0, 'Sheet1'), emptySheet(1, 'Sheet2')] })],
    ['a sheet that is called as the result is', () => emptyBook({ sheets: [emptySheet(0, 'Live parity')] })],
    ['a sheet that is called as a scratch sheet is', () => withScratchLike()],
  ])('%s: the script refuses and touches nothing', (_what, make) => {
    const book = make();
    const before = structuredClone(book);
    expect(() => parityHost({ book }).run('runProbes')).toThrow(REFUSAL);
    expect(book).toEqual(before);
  });

  it('startOver removes nothing', () => {
    const book = withScratchLike();
    parityHost({ book }).run('startOver');
    expect(book).toEqual(withScratchLike());
  });
});

describe('When all probes have run', () => {
  it('the spreadsheet is as it was, but for the sheet with the fixture and what the script remembers', () => {
    const book = emptyBook({ locale: 'lv_LV', timeZone: 'America/New_York' });
    const before = structuredClone(book);
    runAll(parityHost({ book }));
    expect(book.sheets.map(({ name }) => name).sort()).toEqual(['Live parity', 'Sheet1']);
    expect(book.sheets.find(({ name }) => name === 'Sheet1')).toEqual(before.sheets[0]);
    expect([book.locale, book.timeZone]).toEqual(['lv_LV', 'America/New_York']);
    expect([...book.documentProperties.keys()].filter((key) => !key.startsWith('live-parity.'))).toEqual([]);
  });

  it('startOver takes back the rest, and the probes can run anew', () => {
    const book = emptyBook();
    const host = parityHost({ book });
    runAll(host);
    host.run('startOver');
    expect(book.sheets).toEqual(emptyBook().sheets);
    expect([...book.documentProperties]).toEqual([]);
    expect(runAll(host)).toBeGreaterThan(0);
  });

  it('the fixture is whole: in cells of text, each far below what a cell holds, and in the log', () => {
    const host = parityHost();
    runAll(host);
    const lines = resultOf(host)?.split('\n') ?? [];
    expect(Object.keys(readFixture(lines.join('\n')).outcomes)).toHaveLength(probes().length);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(10_000);
    expect(lines.join('')).toMatch(/^[ -~]+$/);
    const logged = host.log.map(({ text }) => text).join('');
    expect(logged.replaceAll('\n', '')).toContain(lines.join(''));
  });

  it('the fixture names no scratch sheet, whose names are others each time', () => {
    const host = parityHost();
    runAll(host);
    expect(resultOf(host)).not.toMatch(/Parity scratch/i);
  });

  it('another run says so and changes nothing', () => {
    const host = parityHost();
    runAll(host);
    const before = structuredClone(host.book);
    host.run('runProbes');
    expect(host.book).toEqual(before);
    expect(host.log.at(-1)?.text).toContain('All probes ran already');
  });
});

describe('A run', () => {
  it('stops before its time is up, and the next one goes on where it stopped', () => {
    const host = parityHost();
    host.run('runProbes');
    const kept = outcomesOf(host.book);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.length).toBeLessThan(probes().length);
    expect(host.log.at(-1)?.text).toMatch(/^\d+ of \d+ probes have run. Run runProbes again/);
    host.run('runProbes');
    expect(outcomesOf(host.book).length).toBeGreaterThan(kept.length);
  });

  it('that is killed leaves nothing behind in the end, and the probe that it was killed in is not tried again', () => {
    const { book, running } = killedInAProbe();
    const host = parityHost({ book });
    runAll(host);
    expect(book.sheets.map(({ name }) => name).sort()).toEqual(['Live parity', 'Sheet1']);
    expect(book.locale).toBe('de_DE');
    const { outcomes } = readFixture(resultOf(host) ?? '');
    expect(outcomes[running]).toEqual({ threw: 'The execution ended during this probe.' });
  });

  it('goes on after a probe that fails', () => {
    const faults = [{ call: 'Sheet.setColumnWidth', occurrence: 1, message: 'Broken.' }];
    const host = parityHost({ settings: { faults } });
    runAll(host);
    const { outcomes } = readFixture(resultOf(host) ?? '');
    expect(outcomes['column-widths']).toEqual({ threw: 'Exception: Broken.' });
    expect(Object.keys(outcomes)).toHaveLength(probes().length);
  });

  it('tries a probe once more when Sheets itself has failed', () => {
    const message = 'Service Spreadsheets timed out while accessing document with id x.';
    const faults = [{ call: 'Sheet.setColumnWidth', occurrence: 1, message }];
    const host = parityHost({ settings: { faults } });
    runAll(host);
    expect(readFixture(resultOf(host) ?? '').outcomes['column-widths']).toEqual({ answer: [100, 55] });
  });
});

// Helpers

function withValue(value: string): WorkbookData {
  const book = emptyBook();
  book.sheets[0]?.values.push([value]);
  return book;
}

function withFormula(): WorkbookData {
  const book = emptyBook();
  book.sheets[0]?.formulas.set('4,2', '=""');
  return book;
}

function withScratchLike(): WorkbookData {
  return emptyBook({ sheets: [emptySheet(0, 'Sheet1'), emptySheet(1, 'Parity scratch x12345678')] });
}

/** A spreadsheet in which a run was killed in the middle of a probe, and which probe that was. */
function killedInAProbe(): { readonly book: WorkbookData; readonly running: string } {
  for (let callsBeforeTimeout = 2000; callsBeforeTimeout < 2100; callsBeforeTimeout += 5) {
    const book = emptyBook({ locale: 'de_DE' });
    const host = parityHost({ book, settings: { callsBeforeTimeout } });
    expect(() => host.run('runProbes')).toThrow('Exceeded maximum execution time');
    const { running } = JSON.parse(book.documentProperties.get('live-parity.state') ?? '{}') as { running?: string };
    if (running) return { book, running };
  }
  throw new Error('Each of the runs was killed between two probes.');
}

function outcomesOf({ documentProperties }: WorkbookData): readonly string[] {
  return [...documentProperties.keys()].filter((key) => key.startsWith('live-parity.outcome.'));
}
