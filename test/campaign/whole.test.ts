import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { emptySheet, type SheetData } from '../../src/local/workbook';
import type { State } from './campaign-state';
import { madeUpCustomers } from './made-up-customers';
import { type Office, openedOn, sheetOf } from './office';
import { ownersBook, TITLES } from './owners-sheet';
import { companyOn } from './shop-company';
import {
  factsAreLaw,
  forgetsTheDeleted,
  logIsWhole,
  namesNobody,
  noRowLost,
  ownCellsAsTheyWere,
  ownRows,
  suppressionsAreLaw,
  zonesAreLaw,
} from './whole';

const KEY = 'ab'.repeat(32);
const customers = madeUpCustomers(30, 5);
const state: State = { rows: customers, suppressions: new Map([['email:a@example.lv', '2026-02-01']]) };
const company = companyOn('2026-01-15');

/** A spreadsheet in which everything is as it should be, after something has gone wrong in it. */
function shopAfter(mishap: (office: Office, customersSheet: SheetData) => void): Office {
  const office = openedOn(ownersBook(customers, 6), '2026-01-15');
  office.book.documentProperties = new Map([['gdpr-zones.suppression-key', KEY]]);
  const suppression = emptySheet(20, 'GDPR Suppression');
  const hash = createHmac('sha256', Buffer.from(KEY, 'hex')).update('email:a@example.lv').digest('hex');
  suppression.values = [
    ['Keyed hash', 'Channel', 'Reason', 'Date', 'Key'],
    [hash, null, 'declined', '2026-02-01', 'x'],
  ];
  const log = emptySheet(21, 'GDPR Log');
  const line = ['2026-01-15 12:00', '[answers] Answers', 'rows=1', 'v1'];
  const chained = createHash('sha256')
    .update(`\n${JSON.stringify(line)}`)
    .digest('hex');
  log.values = [
    ['When', 'What', 'Counts', 'Rules', 'Hash'],
    [...line, chained],
  ];
  for (const tab of [suppression, log]) tab.metadata = [{ key: 'gdpr-zones', value: tab.name }];
  office.book.sheets.push(suppression, log);
  mishap(office, sheetOf(office, 0));
  return office;
}

const before = ownRows(shopAfter(() => undefined));
const tab = (office: Office, id: number): SheetData => sheetOf(office, id);
const first = customers[0];

describe('what the campaign is checked with', () => {
  it('finds nothing where everything is as it should be', () => {
    const office = shopAfter(() => undefined);
    noRowLost(office, customers);
    ownCellsAsTheyWere(office, before);
    factsAreLaw(office, state, before);
    suppressionsAreLaw(office, state.suppressions);
    expect(logIsWhole(office)).toHaveLength(1);
    namesNobody(office, customers);
    forgetsTheDeleted(office, customers.slice(0, 1), customers);
  });

  it.each<[string, (office: Office, sheet: SheetData) => void, (office: Office) => void]>([
    ['a row that is gone', (_, sheet) => sheet.values.splice(3, 1), (office) => noRowLost(office, customers)],
    [
      'a row that is doubled',
      (_, sheet) => sheet.values.push([...(sheet.values[3] ?? [])]),
      (office) => noRowLost(office, customers),
    ],
    [
      'a cell of the owner that has changed',
      (_, sheet) => sheet.values[4]?.splice(TITLES.indexOf('City'), 1, 'Ventspils'),
      (office) => ownCellsAsTheyWere(office, before),
    ],
    [
      'a look of the owner that has changed',
      (_, sheet) => sheet.styles[4]?.splice(TITLES.indexOf('City'), 1, { background: '#000000' }),
      (office) => ownCellsAsTheyWere(office, before),
    ],
    [
      'a formula that points to another row',
      (_, sheet) => sheet.formulas.set(`4,${TITLES.indexOf('Spent')}`, '=R4*12.5'),
      (office) => ownCellsAsTheyWere(office, before),
    ],
    [
      'a change in another sheet of the owner',
      (office) => tab(office, 7).values.push(['SIA Cita', '1']),
      (office) => ownCellsAsTheyWere(office, before),
    ],
    ['zones that are missing', () => undefined, (office) => zonesAreLaw(office, state, company)],
    [
      'an opt-out that nobody has said',
      (_, sheet) => sheet.values[1]?.splice(TITLES.indexOf('Unsubscribed on'), 1, '2026-02-02'),
      (office) => factsAreLaw(office, state, before),
    ],
    [
      'a suppression of another address',
      (office) => tab(office, 20).values[1]?.splice(0, 1, 'c'.repeat(64)),
      (office) => suppressionsAreLaw(office, state.suppressions),
    ],
    [
      'a suppression that stands twice',
      (office) => tab(office, 20).values.push([...(tab(office, 20).values[1] ?? [])]),
      (office) => suppressionsAreLaw(office, state.suppressions),
    ],
    ['a line of the log that was changed', (office) => tab(office, 21).values[1]?.splice(2, 1, 'rows=2'), logIsWhole],
    [
      'an address in the log',
      (office) => tab(office, 21).values.push([`deleted ${first?.email}`]),
      (office) => namesNobody(office, customers),
    ],
    [
      'a deleted customer who is left in a tab',
      (office) => tab(office, 21).values.push([first?.email.toUpperCase() ?? '']),
      (office) => forgetsTheDeleted(office, customers.slice(0, 1), customers.slice(1)),
    ],
  ])('finds %s', (_, mishap, check) => {
    expect(() => check(shopAfter(mishap))).toThrow();
  });
});
