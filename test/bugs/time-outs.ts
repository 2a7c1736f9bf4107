import { expect } from 'vitest';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug } from './bug';
import { type LongTable, longTable, WRITES_BEFORE, zonesOf } from './long-run';
import { opened, troubleIn } from './opened';

const CUSTOMERS = [
  ['Name', 'Email', 'Consent'],
  ['Jānis', 'j@example.lv', 'no'],
];

/** Bugs of executions that end before their work does. */
export const TIME_OUTS: readonly Bug[] = [
  {
    number: 20,
    title:
      'Google ended a run after six minutes with half of the rows done: it stops by itself, says so, and the next one goes on',
    sources: [
      'https://github.com/benlcollins/apps_script/issues/1',
      'https://github.com/sajacy/google-sheets-what-if-analysis/issues/24',
    ],
    check: goesOnWhereItStopped,
    guards: [
      {
        without: 'stopping while there is time to say so',
        replacements: [
          {
            file: 'src/sheets/pace.ts',
            take: 'if (at + longest * CAUTION > end) throw new Unfinished(progress);',
            put: '',
          },
        ],
        says: /a run that ends by itself/,
        inSmallSteps: true,
      },
      {
        without: 'clearing the rows that are still to come',
        replacements: [
          {
            file: 'src/sheets/write-columns.ts',
            take: '\n  clearBelowTitles(known, headerRow, block);\n}',
            put: '\n}',
          },
        ],
        says: /zones after the first run/,
        inSmallSteps: true,
      },
      {
        without: 'remembering how far it is',
        replacements: [{ file: 'src/sheets/run-task.ts', take: '    checkpoints.keep(progress);\n', put: '' }],
        says: /what the first run leaves/,
        inSmallSteps: true,
      },
      {
        without: 'passing over what stands already',
        replacements: [
          {
            file: 'src/sheets/write-columns.ts',
            take: 'while (from < to && stands(from)) from += 1;',
            put: 'if (stands(0)) from = 1;',
          },
        ],
        says: /a second run that ends well/,
        inSmallSteps: true,
      },
      {
        without: 'forgetting how far it was once all is done',
        replacements: [{ file: 'src/sheets/run-task.ts', take: '      checkpoints.clear();\n', put: '' }],
        says: /what is remembered at the end/,
        inSmallSteps: true,
      },
    ],
  },
  {
    number: 21,
    title:
      'a call took effect and timed out all the same, and the second try did it twice: before it tries again it looks',
    sources: [],
    check: nothingTwice,
    guards: [
      {
        without: 'looking at the spreadsheet anew before the second try',
        replacements: [
          {
            file: 'src/sheets/run-task.ts',
            take: 'const done = withSecondTry(() => flushed(() => work(sheetsWorkbook(spreadsheet, { pace, begin }))));',
            put: 'const workbook = sheetsWorkbook(spreadsheet, { pace, begin }); const done = withSecondTry(() => flushed(() => work(workbook)));',
          },
        ],
        says: /after Spreadsheet\.insertSheet/,
      },
      {
        without: 'knowing an empty tab by its name',
        replacements: [
          {
            file: 'src/sheets/our-sheets.ts',
            take: '!isOurs && !named.values.every((line) => line.every(isBlank))',
            put: '!isOurs',
          },
        ],
        says: /after Spreadsheet\.insertSheet/,
      },
      {
        without: 'finding our columns by their titles',
        replacements: [
          {
            file: 'src/app/classify.ts',
            take: 'const standing = isLive ? undefined : table.ours.get(column);',
            put: 'const standing = undefined as number | undefined;',
          },
        ],
        says: /titles after Range\.setValues/,
      },
    ],
  },
  {
    title:
      'Google refused in words that are not known, in whatever language: it is tried once more, then told in plain words, and the log has it as it was said',
    sources: [],
    check: refusedInOtherWords,
    guards: [
      {
        without: 'trying once more what is not known',
        replacements: [
          {
            file: 'src/sheets/service-problems.ts',
            take: "code: 'google-refused' }, passing: true };",
            put: "code: 'google-refused' } };",
          },
        ],
        says: /a refusal that passes/,
      },
      {
        without: 'telling what a service refuses from what is wrong with us',
        replacements: [
          {
            file: 'src/sheets/run-task.ts',
            take: 'problem === null ? messages.unexpected :',
            put: "problem === null || problem.code === 'google-refused' ? messages.unexpected :",
          },
        ],
        says: /what is said of a refusal that stays/,
      },
      {
        without: 'keeping in the log what is not known',
        replacements: [
          { file: 'src/sheets/run-task.ts', take: " || problem.code === 'google-refused') console", put: ') console' },
        ],
        says: /what the log has of it/,
      },
    ],
  },
];

function goesOnWhereItStopped(addOn: AddOn): void {
  const table = longTable(addOn, true);
  const { host, reached, customers } = table;
  expect(() => host.run('classifySheet'), 'a run that ends by itself').not.toThrow();
  expect(host.alerts[0]?.prompt, 'what the first run says').toMatch(
    new RegExp(
      `^${reached.toLocaleString('en')} of ${customers.toLocaleString('en')} rows are done\\. .*goes on from here`,
    ),
  );
  expect(host.ask('runProgress'), 'what the first run leaves').toEqual({
    task: 'classifySheet',
    done: reached,
    of: customers,
  });
  const rest = customers - reached;
  expect(zonesOf(table), 'zones after the first run').toEqual({ RED: reached, '': rest });
  secondRun(table);
  expect(zonesOf(table), 'zones after the second run').toEqual({ RED: customers });
  expect([...host.book.documentProperties], 'what is remembered at the end').toEqual([]);
  expect(host.ask('runProgress'), 'how far it is at the end').toBeNull();
}

function secondRun({ host, customers }: LongTable): void {
  const before = host.toasts.length;
  host.run('classifySheet');
  expect(host.alerts, 'a second run that ends well').toHaveLength(1);
  expect(
    host.toasts.slice(before).map(({ message }) => message),
    'what the second run says',
  ).toEqual([expect.stringMatching(new RegExp(`^0 GREEN, 0 GREY, ${customers} RED\\.`))]);
  expect(host.calls.get('Range.setValues'), 'writes of both runs').toBe(WRITES_BEFORE + 2);
}

/** Calls that make something, with a time-out at each of them after it took effect. */
function nothingTwice(addOn: AddOn): void {
  for (const call of MAKING) {
    for (const occurrence of [1, 3]) {
      const host = opened(addOn, bookOf(CUSTOMERS), {
        settings: { faults: [{ call, occurrence, takesEffect: true }] },
      });
      for (const name of ['classifySheet', 'buildDeletionTab']) {
        host.book.activeSheetId = 0;
        host.run(name);
      }
      const trouble = troubleIn(host);
      expect(trouble, `after ${call} ${occurrence}: ${trouble}`).toBe('');
      expect(
        host.book.sheets.map(({ name }) => name),
        `tabs after ${call} ${occurrence}`,
      ).toEqual(['Customers', 'GDPR Settings', 'GDPR Sources', 'GDPR Deletion']);
      expect(sheetNamed(host, 'Customers').values[0], `titles after ${call} ${occurrence}`).toEqual([
        ...(CUSTOMERS[0] ?? []),
        'GDPR zone',
        'GDPR reason',
        'GDPR action',
      ]);
      const lines = host.book.sheets.slice(1).map(({ values }) => values.filter((line) => line.length > 0).length);
      expect(lines, `lines of the tabs after ${call} ${occurrence}`).toEqual([18, 2, 2]);
      const marks = host.book.sheets.map(({ metadata }) => metadata.map(({ key }) => key).sort());
      expect(marks, `marks after ${call} ${occurrence}`).toEqual([[ROLE], [ROLE], [ROLE], [ROLE, SOURCE]]);
    }
  }
}

/** A failure of a service in the language of the person. */
const IN_OTHER_WORDS = 'Pakalpojums nav pieejams: lapa.';

function refusedInOtherWords(addOn: AddOn): void {
  const faults = [1, 2].map((occurrence) => ({ call: 'Range.setValues', occurrence, message: IN_OTHER_WORDS }));
  const passing = opened(addOn, bookOf(CUSTOMERS), { settings: { faults: faults.slice(0, 1) } });
  passing.run('classifySheet');
  expect(troubleIn(passing), 'a refusal that passes').toBe('');

  const staying = opened(addOn, bookOf(CUSTOMERS), { settings: { faults } });
  staying.run('classifySheet');
  expect(staying.calls.get('Range.setValues'), 'how often it is tried').toBe(faults.length);
  expect(staying.alerts, 'a refusal that stays').toHaveLength(1);
  expect(staying.alerts[0]?.prompt, 'what is said of a refusal that stays').toMatch(
    /^Google Sheets did not carry out a step of this run/,
  );
  expect(staying.alerts[0]?.prompt, 'what is shown of it').not.toContain(IN_OTHER_WORDS);
  const log = staying.log.map(({ text }) => text).join('\n');
  expect(log, 'what the log has of it').toContain(IN_OTHER_WORDS);
}

/** What a sheet is to us, and on a list the sheet whose customers it holds. */
const [ROLE, SOURCE] = ['gdpr-zones', 'gdpr-zones-from'];

const MAKING = [
  'Spreadsheet.insertSheet',
  'Range.setValues',
  'Sheet.addDeveloperMetadata',
  'Sheet.setConditionalFormatRules',
];
