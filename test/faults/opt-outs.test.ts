import { beforeAll, describe, expect, it } from 'vitest';
import { type LogLine, verifyChain } from '../../src/core/log';
import type { Host } from '../../src/local/host/host';
import { emptySheet, type WorkbookData } from '../../src/local/workbook';
import { MISHAPS, survives, type Told } from './every-call';
import { own, seen, sheetNamed } from './shop';
import { judged } from './states';

const LIST = 'Opt-outs';

describe('importing opt-outs', () => {
  let start: WorkbookData;
  beforeAll(() => {
    start = withList(judged());
  });

  for (const [mishap, at] of Object.entries(MISHAPS)) {
    it(`forgets nobody, doubles nobody and keeps the log whole when ${mishap}, at whichever call`, () => {
      survives({ start, operation: importing, kept, result: withoutLog }, at);
    });
  }
});

/** The question before the import is no complaint; a run that was cut off may have left a tab of ours in front of the list. */
function importing(host: Host): Told {
  host.book.activeSheetId = sheetNamed(host, LIST).id;
  host.run('importOptOuts');
  const words = host.alerts.map(({ prompt }) => prompt).filter((prompt) => !/Put them all on/.test(prompt));
  return { isDone: words.length === 0 && host.alerts.length > 0, words };
}

function withList(book: WorkbookData): WorkbookData {
  const sheet = emptySheet(book.nextSheetId, LIST, 50, 5);
  sheet.values = [['Email'], ['n1@example.lv'], ['n5@example.lv'], ['ab'.repeat(32)]];
  book.sheets.push(sheet);
  book.nextSheetId += 1;
  book.activeSheetId = sheet.id;
  book.documentProperties = new Map([...book.documentProperties, ['gdpr-zones.suppression-key', '5f'.repeat(32)]]);
  return book;
}

/** A second run writes a line of its own into the log. */
function withoutLog(book: WorkbookData): unknown {
  return seen(book).filter(({ name }) => name !== 'GDPR Log');
}

function kept(before: WorkbookData, after: WorkbookData): void {
  expect(own(after)).toEqual(own(before));
  expect(after.documentProperties.get('gdpr-zones.suppression-key')).toBe('5f'.repeat(32));
  const log = after.sheets.find(({ name }) => name === 'GDPR Log')?.values.slice(1) ?? [];
  const lines = log.flatMap(([when, what, counts, rules, hash]) =>
    what ? [{ when, what, counts: counts ?? '', rules, hash } as unknown as LogLine] : [],
  );
  const [count, hash = ''] = (after.documentProperties.get('gdpr-zones.log') ?? '').split(' ');
  expect(verifyChain(lines, count ? { count: Number(count), hash } : null)).toMatchObject({ ok: true, sorted: false });
}
