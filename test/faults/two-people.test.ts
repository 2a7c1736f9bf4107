import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host/host';
import { atEachCall, with_, withoutZones, zonesAfter, zonesOf } from './colleague';
import { own, seen, sheetNamed } from './shop';
import { grown, judged, listed } from './states';

describe('while a sheet is judged', () => {
  // Without the zones of before, so that each one that stands was given by the run.
  const start = withoutZones(grown(judged()));

  it.each(['classifySheet', 'buildReconsentTab', 'buildDeletionTab', 'removeColours', 'insertLiveZones'])(
    'a colleague who clicks %s, at whatever moment, does no harm: one of the two waits or is told to',
    (theirs) => {
      const wholes = [
        ['classifySheet', theirs],
        [theirs, 'classifySheet'],
      ].map((order) => {
        const host = with_(start);
        for (const item of order) host.run(item);
        return seen(host.book);
      });
      atEachCall(
        'classifySheet',
        start,
        (host) => host.run(theirs),
        ({ book, alerts }, call) => {
          expect(own(book), `at call ${call}`).toEqual(own(start));
          expect(alerts.length, `at call ${call}`).toBeLessThan(2);
          for (const { prompt } of alerts) expect(prompt).toMatch(/^Another run is at work|^Somebody changed/);
          if (alerts.length === 0) expect(wholes, `at call ${call}`).toContainEqual(seen(book));
        },
      );
    },
  );

  it.each(['insertRow', 'deleteRow', 'insertColumn', 'sortRows', 'changeConsent'])(
    'a colleague’s %s, at whatever moment, gives no row what belongs to another, and the next run makes all good',
    (edit) => {
      const expected = zonesAfter(start, edit);
      atEachCall(
        'classifySheet',
        start,
        (host) => host.run(edit),
        (host, call, writes) => {
          for (const { prompt } of host.alerts) expect(prompt).toMatch(/^Somebody changed “Customers”/);
          // A column that comes between the last look and the write, a moment later, cannot be seen any more.
          const isSeen = edit !== 'insertColumn' || !writes;
          for (const [email, zone] of zonesOf(host.book)) {
            // What was judged before the answer was changed is what was true before.
            if (isSeen && edit !== 'changeConsent' && zone !== '')
              expect([call, email, zone]).toEqual([call, email, expected.get(email)]);
          }
          if (!isSeen) return;
          const next = with_(host.book);
          next.run('classifySheet');
          expect(next.alerts).toEqual([]);
          expect(zonesOf(next.book), `at call ${call}`).toEqual(expected);
        },
      );
    },
    240_000,
  );

  it('renaming the sheet does no harm: it is known by more than its name', () => {
    atEachCall(
      'classifySheet',
      start,
      (host) => host.run('renameSheet'),
      ({ book, alerts }, call) => {
        expect(alerts, `at call ${call}`).toEqual([]);
        const renamed = {
          ...book,
          sheets: book.sheets.map((sheet) => ({ ...sheet, name: sheet.name.replace('Clients', 'Customers') })),
        };
        expect(zonesOf(renamed)).toEqual(zonesAfter(start, 'changeNothing'));
      },
    );
  });
});

describe('while a list is refreshed', () => {
  it.each([
    ['buildReconsentTab', 'GDPR Re-consent', 'Answer', 'confirmed'],
    ['buildDeletionTab', 'GDPR Deletion', 'Approve', true],
  ] as const)('what a colleague types into it is not lost by %s, at whatever moment', (item, tab, title, typed) => {
    const start = grown(listed(item));
    const line = sheetNamed({ book: start } as Host, tab).values[1];
    const answer = (host: Host): void => {
      const list = sheetNamed(host, tab);
      const found = list.values.find(([key]) => key === line?.[0]);
      if (found) found[(list.values[0] ?? []).indexOf(title)] = typed;
    };
    atEachCall(item, start, answer, (host, call, writes) => {
      if (writes) return;
      const list = sheetNamed(host, tab);
      const found = list.values.find(([key]) => key === line?.[0]);
      expect(found ?? [], `at call ${call}`).toContain(typed);
    });
  });
});
