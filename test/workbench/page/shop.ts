import type { CellLook, Happening, ShownCell, WorkbookView } from '../../../src/local/workbench/protocol';

export const SHEET = { customers: 10, sources: 20, hidden: 30 } as const;
export const EVIL = '<img src=x onerror="window.hacked = true">';

const LOOKS: readonly CellLook[] = [
  {},
  { bold: true, background: '#e8f0fe' },
  { background: '#f4c7c3' },
  { background: '#b7e1cd' },
  { background: '#e0e0e0' },
  { horizontalAlignment: 'right' },
  { horizontalAlignment: 'center' },
];
const TITLES = ['Vārds', 'E-pasts', 'Tālrunis', 'Piekrišana', 'Avots', 'Pēdējais pirkums', 'Zona', 'Pārbaudīts'];
const NAMES = ['Anna Bērziņa', 'Jānis Kalniņš', 'Līga Ozola', EVIL, 'Mārtiņš Liepiņš'];
const ZONES = [
  ['SARKANĀ', 2],
  ['ZAĻĀ', 3],
  ['PELĒKĀ', 4],
] as const;

/** A small shop's customers: a header, then lines of which the last column is a checkbox. */
export function shop(options: { readonly rows?: number; readonly language?: 'en' | 'lv' } = {}): WorkbookView {
  const rows = options.rows ?? 40;
  return {
    name: 'Latvijas veikals',
    locale: 'lv_LV',
    language: options.language ?? 'en',
    samples: [
      { name: 'latvijas-veikals.csv', title: 'Latvijas veikals' },
      { name: 'mailchimp-audience.csv', title: 'Mailchimp audience' },
    ],
    activeSheetId: SHEET.customers,
    looks: LOOKS,
    sheets: [
      {
        ...frame(SHEET.customers, 'Klienti', rows + 20),
        frozenRows: 1,
        columnWidths: { 0: 150, 1: 200, 5: 130 },
        tabColor: '#188038',
        cells: [
          TITLES.map((title): ShownCell => [title, 1]),
          ...Array.from({ length: rows - 1 }, (_, at) => customer(at)),
        ],
      },
      { ...frame(SHEET.sources, EVIL, 30), cells: [[['Avots', 1]]] },
      { ...frame(SHEET.hidden, 'Slēpta', 10), hidden: true, cells: [] },
    ],
  };
}

function frame(id: number, name: string, rowCount: number) {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    rowCount,
    columnCount: 12,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  } as const;
}

function customer(at: number): readonly ShownCell[] {
  const [zone, look] = ZONES[at % ZONES.length] ?? ['', 0];
  return [
    [NAMES[at % NAMES.length] ?? '', 0],
    [`klients${at + 1}@piemers.lv`, 0],
    [`+371 2000${String(at).padStart(4, '0')}`, 0],
    at % 4 === 0 ? null : [at % 2 === 0 ? 'jā' : 'nē', 0],
    ['Mājaslapas forma', 0],
    [`2025-0${(at % 9) + 1}-14`, 5],
    [zone, look],
    [at % 2 === 0 ? '☐' : '☑', 6],
  ];
}

/** The add-on's menu as it comes after the workbook. */
export const MENUS: Happening = {
  kind: 'menus',
  menus: [
    {
      caption: 'GDPR zones',
      entries: [
        { kind: 'item', caption: 'Open sidebar', functionName: 'openSidebar' },
        { kind: 'separator' },
        { kind: 'item', caption: 'Judge the sheet', functionName: 'classifySheet' },
        { kind: 'item', caption: 'Build the re-consent tab', functionName: 'buildReconsentTab' },
        {
          kind: 'menu',
          menu: {
            caption: 'More',
            entries: [{ kind: 'item', caption: 'Remove colours', functionName: 'removeColours' }],
          },
        },
      ],
    },
  ],
};
