import type {
  ActPreview,
  ActTask,
  ColumnsView,
  CustomersView,
  KitView,
  ListPreview,
  ListView,
  ReasonView,
  SettingView,
  SourceView,
} from '../../src/app/contract';
import type { Language } from '../../src/core/company';
import type { SourceQuestion } from '../../src/core/read/source-register';
import { type ReasonCode, RULES } from '../../src/core/rules';
import { SETTING_NAMES, type SettingKey } from '../../src/core/texts/setting-names';
import type { Zone } from '../../src/core/zone';
import { allTextsIn } from '../../src/local/all-texts';

/** Everything that the add-on would answer about one sheet. */
export interface Shop {
  readonly columns: ColumnsView;
  readonly customers: CustomersView;
  readonly previews: readonly ListPreview[];
  readonly actPreviews: Readonly<Record<ActTask, ActPreview>>;
  readonly kit: KitView;
  readonly who: readonly string[];
}

/** A header and a customer that would run as a script if anything made markup of them. */
export const MARKUP = '<img src=x onerror=alert(1)>';

/** A small shop's sheet, as the add-on would answer about it in a language. */
export function shop(language: Language): Shop {
  const sheet = language === 'lv' ? 'Klienti' : 'Customers';
  const who = ['Anna Ozola', MARKUP, 'Jānis Bērziņš', 'liga@example.com', 'Pēteris Kalniņš', 'Marta Liepa'];
  return {
    columns: columns(language, sheet),
    customers: customers(language, sheet, who),
    previews: previews(language, sheet, who),
    actPreviews: actPreviews(language, sheet),
    kit: { language, channels: ['email', 'sms'], deadline: '2026-03-31', today: '2026-01-15' },
    who,
  };
}

type Column = readonly [
  header: string,
  fact: ColumnsView['columns'][number]['fact'],
  samples: readonly (readonly [string, string, boolean?])[],
];

const HEADERS = {
  en: [
    'Name',
    'E-mail',
    'Mobile',
    'Marketing',
    'When',
    'From where',
    'Unsubscribed',
    'Last order',
    'Terms accepted',
    MARKUP,
    'VIP',
  ],
  lv: [
    'Vārds, uzvārds',
    'E-pasts',
    'Mobilais',
    'Reklāma',
    'Kad',
    'No kurienes',
    'Atteicies',
    'Pēdējais pasūtījums',
    'Noteikumi',
    MARKUP,
    'VIP',
  ],
} as const;

function columns(language: Language, sheet: string): ColumnsView {
  const { facts } = allTextsIn(language);
  const say = (en: string, lv: string): string => (language === 'en' ? en : lv);
  const header = (at: number): string => HEADERS[language][at] ?? '';
  const all: readonly Column[] = [
    [
      header(0),
      'name',
      [
        ['Anna Ozola', ''],
        [MARKUP, ''],
        ['Jānis Bērziņš', ''],
      ],
    ],
    [
      header(1),
      'email',
      [
        ['anna@example.com', ''],
        ['info@veikals.lv', say('a company mailbox', 'uzņēmuma pastkaste'), true],
      ],
    ],
    [
      header(2),
      'phone',
      [
        ['+371 2000 0001', ''],
        ['29123456', ''],
      ],
    ],
    [
      header(3),
      'consent',
      [
        [say('yes', 'jā'), say('agreed', 'piekrita')],
        [say('no', 'nē'), say('refused', 'nepiekrita')],
        [say('probably', 'laikam'), say('not understood', 'nav saprasts'), true],
      ],
    ],
    [
      header(4),
      'consentDate',
      [
        ['03.04.2018', say('3 April 2018', '2018. gada 3. aprīlis')],
        ['2021-11-30', say('30 November 2021', '2021. gada 30. novembris')],
      ],
    ],
    [
      header(5),
      'source',
      [
        [say('Shop form', 'Veikala anketa'), ''],
        [say('Fair 2016', 'Izstāde 2016'), ''],
      ],
    ],
    [header(6), 'optedOut', [[say('yes', 'jā'), say('opted out', 'atteicies')]]],
    [header(7), 'lastPurchase', [['2025-02-14', say('14 February 2025', '2025. gada 14. februāris')]]],
    [header(8), 'ignored', [[say('yes', 'jā'), '']]],
    [
      header(9),
      null,
      [
        ['a1', ''],
        ['b2', ''],
      ],
    ],
    [header(10), null, []],
  ];
  const names: Readonly<Record<string, string>> = facts;
  return {
    language,
    sheet,
    rows: 1204,
    columns: all.map(([title, fact, samples], at) => ({
      at,
      letters: String.fromCharCode(65 + at),
      header: title,
      fact,
      name: fact === null ? '' : (names[fact] ?? say('nothing that counts', 'nekas no vajadzīgā')),
      corrected: false,
      samples: samples.map(([shown, readAs, doubtful]) => ({ shown, readAs, doubtful: doubtful === true })),
    })),
    missing: (['source', 'lastPurchase'] as const).map((fact) => ({ fact, name: facts[fact] })),
    choices: (['consent', 'consentDate', 'source', 'optedOut', 'channels', 'name', 'email', 'notes'] as const).map(
      (fact) => ({
        fact,
        name: facts[fact],
      }),
    ),
    conflict: null,
  };
}

function reason(
  language: Language,
  code: ReasonCode,
  rows: number,
  law: string,
  actions: ReasonView['actions'],
): ReasonView {
  const zone: Zone = RULES.find(({ id }) => id === code)?.zone ?? 'RED';
  return { reason: code, zone, ...allTextsIn(language).reasons[code], law, rows, actions };
}

function customers(language: Language, sheet: string, who: readonly string[]): CustomersView {
  const texts = allTextsIn(language);
  const en = language === 'en';
  const action = (code: keyof typeof texts.actions, rows: number) => ({
    action: code,
    phrase: texts.actions[code],
    rows,
  });
  return {
    language,
    sheet,
    customers: 1200,
    zones: [
      { zone: 'GREEN', word: texts.zones.GREEN, rows: 150 },
      { zone: 'GREY', word: texts.zones.GREY, rows: 330 },
      { zone: 'RED', word: texts.zones.RED, rows: 712 },
      { zone: 'OUT', word: texts.zones.OUT, rows: 8 },
    ],
    reasons: [
      reason(language, 'form-unknown', 412, 'GDPR Art. 7(1)', [action('FIND_OUT', 412)]),
      reason(language, 'old-consent', 330, 'GDPR Recital 171', [
        action('KEEP_UNDER_PROCEDURE', 300),
        action('RECONFIRM', 30),
      ]),
      reason(language, 'fresh-consent', 150, 'GDPR Art. 6(1)(a)', [action('KEEP', 150)]),
      reason(language, 'no-proof', 131, 'GDPR Art. 7(1)', [action('FIND_OUT', 131)]),
      reason(language, 'opted-out', 101, 'GDPR Art. 21(3)', [action('STOP_MARKETING', 90), action('DELETE', 11)]),
      reason(language, 'no-consent', 47, 'GDPR Art. 6(1)(a)', [action('ASK_ANOTHER_WAY', 47)]),
      reason(language, 'third-party-list', 21, 'GDPR Art. 4(11)', [action('DELETE', 21)]),
    ],
    sources: [
      source(language, 'veikala anketa', en ? 'Shop form' : 'Veikala anketa', 540, 412, ['preTicked', 'wordingKept']),
      source(language, 'izstade 2016', en ? 'Fair 2016' : 'Izstāde 2016', 131, 21, ['personActed']),
      source(language, 'pirkts saraksts', en ? 'Purchased list' : 'Pirkts saraksts', 21, 0, []),
      source(language, '*', en ? 'No source given' : 'Avots nav norādīts', 61, 0, []),
    ],
    settings: settings(language),
    lists: lists(language),
    flags: [
      { cell: 'D17', row: 17, what: texts.flags['unclear-answer'] },
      { cell: 'E205', row: 205, what: texts.flags['unreadable-date'] },
    ],
    flagged: 14,
    watch: {
      on: false,
      cannot: '',
      judgedBefore: true,
      changed: 7,
      rows: who
        .slice(0, 4)
        .map((name, at) => ({ row: at + 2, who: name, was: at === 1 ? '' : 'RED', is: 'GREEN', zone: 'GREEN' })),
    },
  };
}

const QUESTIONS = [
  'preTicked',
  'wordingKept',
  'personActed',
  'thirdParty',
  'couldRefuse',
] as const satisfies readonly SourceQuestion[];

function source(
  language: Language,
  key: string,
  name: string,
  rows: number,
  frees: number,
  open: readonly SourceQuestion[],
): SourceView {
  const inOrder = [...open, ...QUESTIONS.filter((question) => !open.includes(question))];
  return {
    key,
    name,
    rows,
    frees,
    waiting: frees,
    questions: inOrder.map((question) => ({
      question,
      asks: allTextsIn(language).sourcesTab.questions[QUESTIONS.indexOf(question)] ?? '',
      answer: '',
      byName: question === 'thirdParty' && key.startsWith('pirkts') ? 'yes' : '',
      good: question === 'preTicked' || question === 'thirdParty' ? 'no' : 'yes',
      frees: open[0] === question ? frees : 0,
      waiting: open.includes(question) ? frees : 0,
      open: open.includes(question),
    })),
  };
}

function settings(language: Language): readonly SettingView[] {
  const en = language === 'en';
  const { settingsTab, channels } = allTextsIn(language);
  const yes = en ? 'yes' : 'jā';
  const no = en ? 'no' : 'nē';
  const one = (
    key: SettingKey & keyof typeof settingsTab.explain,
    kind: SettingView['kind'],
    value: string,
    otherwise: string,
    choices: readonly (readonly [string, string])[] = [],
    frees = 0,
  ): SettingView => ({
    key,
    label: SETTING_NAMES[language][key],
    why: settingsTab.explain[key],
    kind,
    value,
    otherwise,
    choices: choices.map(([choice, word]) => ({ value: choice, word })),
    frees,
    waiting: frees,
  });
  const yesNo = [
    ['yes', yes],
    ['no', no],
  ] as const;
  return [
    one('procedureAdopted', 'day', '', en ? 'no procedure' : 'procedūras nav', [], 330),
    one('optOutOffered', 'choice', '', en ? 'unknown' : 'nav zināms', yesNo),
    one('channels', 'channels', 'email, sms', en ? 'e-mail' : 'e-pasts', Object.entries(channels)),
    one('country', 'country', 'LV', en ? 'the strictest of all countries' : 'stingrākās valsts prasības', [
      ['LV', en ? 'Latvia' : 'Latvija'],
      ['DE', en ? 'Germany' : 'Vācija'],
    ]),
    one('strategy', 'choice', 'GREY', 'GREY', [
      ['GREY', 'GREY'],
      ['GREEN', 'GREEN'],
    ]),
    one('softOptIn', 'choice', '', no, yesNo),
    one('campaignDeadline', 'day', '2026-03-01', en ? 'no deadline' : 'termiņa nav'),
    one('inactivityMonths', 'number', '', en ? '36 months' : '36 mēneši'),
    one('invoiceYears', 'number', '', en ? '5 years (Latvia)' : '5 gadi (Latvija)'),
    one('language', 'choice', language, en ? 'English' : 'latviešu', [
      ['en', 'English'],
      ['lv', 'Latviešu'],
    ]),
  ];
}

function lists(language: Language): readonly ListView[] {
  const { tabs } = allTextsIn(language);
  return [
    { task: 'buildReconsentTab', name: tabs.reconsent, lines: 30, made: false },
    { task: 'buildAskAnotherWayTab', name: tabs.askAnotherWay, lines: 47, made: false },
    { task: 'buildSafeToSendTab', name: tabs.safeToSend, lines: 150, made: true },
    { task: 'buildQuestionsTab', name: tabs.questions, lines: 4, made: true },
    { task: 'buildStopMarketingTab', name: tabs.stopMarketing, lines: 0, made: false },
    { task: 'buildDeletionTab', name: tabs.deletion, lines: 32, made: true },
  ];
}

function actPreviews(language: Language, sheet: string): Shop['actPreviews'] {
  const { acts, tabs } = allTextsIn(language);
  const { preview } = acts;
  const nothing = { language, sheet, open: [], opens: 0 };
  return {
    applyAnswers: {
      ...nothing,
      task: 'applyAnswers',
      rows: 14,
      isAnything: true,
      says: [preview.confirms(12), preview.declines(2)],
      open: [{ sheet: tabs.reconsent, row: 7, why: MARKUP }],
      opens: 1,
    },
    stopApproved: {
      ...nothing,
      task: 'stopApproved',
      rows: 0,
      isAnything: false,
      says: [acts.noList(tabs.stopMarketing)],
    },
    deleteApproved: {
      ...nothing,
      task: 'deleteApproved',
      rows: 12,
      isAnything: true,
      says: [
        preview.deletes(12),
        preview.suppresses(3),
        preview.keptByDutyUntil(2, '2029-12-31'),
        preview.changedSince(1, tabs.deletion),
      ],
    },
  };
}

function previews(language: Language, sheet: string, who: readonly string[]): readonly ListPreview[] {
  const en = language === 'en';
  const { reconsentTab, deletionTab, tabs } = allTextsIn(language);
  return [
    {
      task: 'buildReconsentTab',
      language,
      sheet,
      name: tabs.reconsent,
      titles: [reconsentTab.email, reconsentTab.name, reconsentTab.deadline, reconsentTab.answer],
      first: who.map((name, at) => [`customer${at}@example.com`, name, '2026-03-01', '']),
      lines: 30,
      says: en
        ? ['A new tab is made.', '30 customers come in.']
        : ['Tiks izveidota jauna lapa.', 'Pievienos 30 klientus.'],
    },
    {
      task: 'buildDeletionTab',
      language,
      sheet,
      name: tabs.deletion,
      titles: [deletionTab.name, deletionTab.contact, deletionTab.reason],
      first: who
        .slice(0, 2)
        .map((name) => [name, 'a@example.com', allTextsIn(language).reasons['third-party-list'].because]),
      lines: 32,
      says: en
        ? ['2 customers come in, 1 leaves.', 'What you ticked stays.']
        : ['Pievienos 2 klientus, izņems 1.', 'Jūsu atzīmes paliks.'],
    },
  ];
}
