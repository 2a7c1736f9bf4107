import { describe, expect, it } from 'vitest';
import { answerAll } from './company-answers';
import { approve, typeAnswers } from './hand';
import { personOf, type Row } from './law';
import { madeUpCustomers } from './made-up-customers';
import { click, linesOf, moveTo, type Office, openedOn, sheetOf, tabNamed } from './office';
import { addRow, ownersBook } from './owners-sheet';
import { seeded } from './seeded';
import { SOURCES } from './shop-company';

/** Old consents of people who are to be asked again, with each source of the company's once. */
const customers: readonly Row[] = Object.keys(SOURCES).map((source, at) => ({
  ...(madeUpCustomers(1, 1)[0] as Row),
  id: `S-${at}`,
  number: '',
  name: `Anna Nr${at}`,
  email: `anna${at}@example.lv`,
  phone: '',
  consent: 'yes',
  consentDay: { from: '2016-03-01', to: '2016-03-01' },
  source,
  optOutOffered: 'yes',
  optedOut: null,
  lastPurchase: null,
  request: 'none',
  basis: null,
  bounced: false,
}));
const [anna] = customers as readonly [Row, ...Row[]];

function zoneOf(office: Office, id: string): unknown {
  return linesOf(sheetOf(office, 0)).find(({ cells }) => cells['Shelf'] === id)?.cells['GDPR zone'];
}

describe('a refusal that stands in a list and is not taken over yet', () => {
  it('is remembered when its row is deleted before: pasted back, the person is RED', () => {
    const office = openedOn(ownersBook(customers, 3), '2026-01-15');
    click(office, 'classifySheet');
    answerAll(office);
    click(office, 'buildReconsentTab');
    const declined = {
      person: personOf(anna),
      said: 'declined',
      on: '2026-01-20',
      by: 'list',
      isUndated: false,
    } as const;
    typeAnswers(office, tabNamed(office, 'GDPR Re-consent'), [declined], customers);
    // The deadline has passed, and nobody has carried the answers over.
    moveTo(office, '2026-03-02');
    click(office, 'buildDeletionTab');
    approve(office, tabNamed(office, 'GDPR Deletion'), [anna]);
    // The refusal is taken over first, so that the row is no longer what was approved.
    click(office, 'deleteApproved');
    expect(zoneOf(office, anna.id)).toBe('RED');
    click(office, 'buildDeletionTab');
    approve(office, tabNamed(office, 'GDPR Deletion'), [anna]);
    click(office, 'deleteApproved');
    expect(zoneOf(office, anna.id)).toBe(undefined);
    addRow(sheetOf(office, 0), { ...anna, id: 'S-back' }, seeded(4));
    click(office, 'classifySheet');
    expect(zoneOf(office, 'S-back')).toBe('RED');
  });
});
