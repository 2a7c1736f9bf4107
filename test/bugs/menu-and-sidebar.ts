import { createContext, runInContext } from 'node:vm';
import { expect } from 'vitest';
import type { Host } from '../../src/local/host/host';
import { bookOf } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug } from './bug';
import { longTable } from './long-run';
import { opened, openedWith, troubleIn } from './opened';

const HEADER = ['Name', 'Email', 'Consent', 'Consent date', 'Source'];
const CUSTOMERS = [
  HEADER,
  ['Anna', 'anna@example.lv', 'yes', 43100, 'web'],
  ['Jānis', 'j@example.lv', 'no', '', 'fair'],
];
/** What Google says to somebody whose first account is another than the one that they opened the spreadsheet with. */
const DENIED = [
  'Authorization is required to perform that action.',
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
];

/** Bugs of menus, windows, and what pages are answered. */
export const MENU_AND_SIDEBAR: readonly Bug[] = [
  {
    number: 2,
    title: 'a page was answered null where the answer held a date: every answer arrives whole',
    sources: ['https://github.com/enuchi/React-Google-Apps-Script/issues/28'],
    check: answersArriveWhole,
    guards: [
      {
        without: 'copying how far a run is out of what was thrown',
        replacements: [
          { file: 'src/sheets/run-task.ts', take: 'progress: { done, of },', put: 'progress: error as never,' },
        ],
        says: /an unfinished run arrives/,
        inSmallSteps: true,
      },
      {
        without: 'keeping moments out of an answer',
        replacements: [
          {
            file: 'src/sheets/run-task.ts',
            take: "{ state: 'done', title",
            put: "{ at: new Date(), state: 'done', title",
          },
        ],
        says: /a finished run arrives/,
        inSmallSteps: true,
      },
    ],
  },
  {
    number: 3,
    title:
      'the menu of a published add-on showed “Help” alone: all of it shows, also before the add-on may look at the document',
    sources: [
      'https://github.com/lightdash/lightdash/issues/29100',
      'https://github.com/bplmp/metabase-google-sheets-add-on/issues/7',
    ],
    check: menuShows,
    guards: [
      {
        without: 'the menu being the add-on’s own',
        replacements: [{ file: 'src/sheets/menu.ts', take: '.createAddonMenu()', put: ".createMenu('GDPR zones')" }],
        says: /what the menu offers where nothing is allowed/,
      },
      {
        without: 'the menu asking for nothing but the language of the person',
        replacements: [
          {
            file: 'src/sheets/menu.ts',
            take: 'Session.getActiveUserLocale()',
            put: 'SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()',
          },
        ],
        says: /permission to call/,
      },
      {
        without: 'the menu being added when the add-on is installed',
        replacements: [{ file: 'src/entry/functions.js', take: '  onOpen(e);\n', put: '' }],
        says: /what the menu offers after the installation/,
      },
    ],
  },
  {
    number: 4,
    title:
      'a statement outside of all functions called a service, and onOpen failed: evaluating the scripts calls nothing',
    sources: ['https://github.com/peterherrmann/BetterLog/issues/21'],
    check: evaluatingCallsNothing,
    guards: [
      {
        without: 'the store of the document being fetched only when it is needed',
        replacements: [
          {
            file: 'src/sheets/secrets.ts',
            take: "const WITNESS = 'gdpr-zones.log';",
            put: "const WITNESS = 'gdpr-zones.log';\nPropertiesService.getDocumentProperties();",
          },
        ],
        says: /evaluated without any service/,
      },
    ],
  },
  {
    number: 5,
    title: 'a sidebar was opened by onOpen, which may not: opening a spreadsheet adds the menu and opens nothing',
    sources: ['https://github.com/oshliaer/google-apps-script-snippets/issues/18'],
    check: openingOpensNothing,
    guards: [
      {
        without: 'onOpen adding the menu and nothing else',
        replacements: [
          {
            file: 'src/entry/main.ts',
            take: 'export const onOpen = addMenu;',
            put: "export const onOpen = () => { addMenu(); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); };",
          },
        ],
        says: /permission to call Ui\.showSidebar/,
      },
      {
        without: 'asking for the scope of windows',
        replacements: [
          {
            file: 'appsscript.json',
            take: ',\n    "https://www.googleapis.com/auth/script.container.ui"',
            put: '',
          },
        ],
        says: /what is asked for/,
      },
    ],
  },
  {
    number: 24,
    title:
      'somebody signed in to two accounts was denied, and saw a blank page or a raw error: they are told what to do, and nothing is half done',
    sources: [
      'https://github.com/alexwforsythe/code-blocks/issues/53',
      'https://github.com/enuchi/React-Google-Apps-Script/issues/46',
    ],
    check: deniedIsExplained,
    guards: [
      {
        without: 'catching what a run throws',
        replacements: [
          { file: 'src/sheets/run-task.ts', take: 'return outcomeOf(error, begun, own);', put: 'throw error;' },
        ],
        says: /nothing raw is thrown/,
      },
      {
        without: 'knowing what Google says to somebody with two accounts',
        replacements: [
          {
            file: 'src/sheets/service-problems.ts',
            take: 'Authorization is required|required to perform that action',
            put: '(?!)',
          },
        ],
        says: /what is said at “Authorization is required/,
      },
      {
        without: 'the sentence about several accounts',
        replacements: [
          { file: 'src/core/texts/en.ts', take: 'you may be signed in to several Google accounts: ', put: '' },
        ],
        says: /what is said at “Authorization is required/,
      },
    ],
  },
];

function answersArriveWhole(addOn: AddOn): void {
  const said = expect.stringMatching(/\S/);
  const done = openedWith(addOn, CUSTOMERS).ask('runSlice', ['classifySheet']);
  expect(done, 'a finished run arrives').toMatchObject({ state: 'done', message: said });
  const failed = openedWith(addOn, [HEADER]).ask('runSlice', ['classifySheet']);
  expect(failed, 'a refusal arrives').toMatchObject({ state: 'failed', message: said });
  const { host, reached, customers } = longTable(addOn, true);
  const progress = { done: reached, of: customers };
  const unfinished = host.ask('runSlice', ['classifySheet']);
  expect(unfinished, 'an unfinished run arrives').toMatchObject({ state: 'unfinished', message: said, progress });
  expect(host.ask('runProgress'), 'how far it is arrives').toEqual({ task: 'classifySheet', ...progress });
}

function menuShows(addOn: AddOn): void {
  const host = opened(addOn, bookOf(CUSTOMERS));
  host.run('onOpen', [{ authMode: 'NONE' }], 'NONE');
  const offered = itemsOf(host);
  expect(offered, 'what the menu offers where nothing is allowed').toEqual([
    'openSidebar',
    'classifySheet',
    'insertLiveZones',
    'buildReconsentTab',
    'buildAskAnotherWayTab',
    'buildSafeToSendTab',
    'buildQuestionsTab',
    'buildStopMarketingTab',
    'buildDeletionTab',
    'openKit',
    'applyAnswers',
    'stopApproved',
    'deleteApproved',
    'removeColours',
    'showHelp',
  ]);
  const anew = opened(addOn, bookOf(CUSTOMERS));
  anew.run('onInstall', [{ authMode: 'FULL' }]);
  expect(itemsOf(anew), 'what the menu offers after the installation').toEqual(offered);
  for (const name of offered) expect(() => host.run(name), `the item for ${name} leads somewhere`).not.toThrow();
}

function itemsOf({ menus }: Host): readonly string[] {
  return menus.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'item' ? [entry.functionName] : [])),
  );
}

function evaluatingCallsNothing(addOn: AddOn): void {
  const bare = createContext({});
  for (const { source } of addOn.scripts) {
    expect(() => runInContext(source, bare), 'evaluated without any service').not.toThrow();
  }
  const host = opened(addOn, bookOf(CUSTOMERS));
  host.run('onOpen', [{}], 'NONE');
  expect([...host.calls.keys()].sort(), 'all that onOpen asks for').toEqual([
    'Menu.addItem',
    'Menu.addSeparator',
    'Menu.addSubMenu',
    'Menu.addToUi',
    'Session.getActiveUserLocale',
    'SpreadsheetApp.getUi',
    'Ui.createAddonMenu',
    'Ui.createMenu',
  ]);
}

function openingOpensNothing(addOn: AddOn): void {
  const host = opened(addOn, bookOf(CUSTOMERS));
  for (const mode of ['LIMITED', 'NONE'] as const) host.run('onOpen', [{ authMode: mode }], mode);
  expect([host.panels.length, host.alerts.length, host.prompts.length], 'windows that opened').toEqual([0, 0, 0]);
  host.run('showHelp');
  expect(host.alerts, 'a window that was asked for').toHaveLength(1);
  expect(addOn.manifest['oauthScopes'], 'what is asked for').toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
}

function deniedIsExplained(addOn: AddOn): void {
  for (const message of DENIED) {
    for (const call of ['Spreadsheet.getSheets', 'Range.setValues']) {
      const faults = Array.from({ length: 9 }, (_, at) => ({ call, occurrence: at + 1, message }));
      const book = bookOf(CUSTOMERS);
      const host = opened(addOn, book, { settings: { faults } });
      expect(() => host.run('classifySheet'), 'nothing raw is thrown').not.toThrow();
      expect(troubleIn(host), `what is said at “${message}”`).toMatch(/signed in to several Google accounts/);
      const own = book.sheets[0]?.values.map((line) => line.slice(0, HEADER.length));
      expect(own, 'the customers').toEqual(CUSTOMERS);
      const after = opened(addOn, book);
      after.run('classifySheet');
      expect(after.alerts, 'with one account').toEqual([]);
    }
  }
}
