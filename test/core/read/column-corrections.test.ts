import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/cell';
import { Refusal } from '../../../src/core/problem';
import { factNamed } from '../../../src/core/read/column-facts';
import { readColumns, titleKey } from '../../../src/core/read/columns';
import { FACT_COLUMNS, type FactColumn } from '../../../src/core/read/header-aliases';
import { columnTitle, readSettings } from '../../../src/core/read/settings';
import { inEveryLanguage } from '../../../src/core/texts/language';
import { calendarEast, judged } from '../judged';

describe('what the owner says that a column holds', () => {
  it('counts before the name of the column', () => {
    expect(factsOf(['E-pasts', 'Kods'], { 'Column: Kods': 'email', 'Column: E-pasts': 'notes' })).toEqual({
      'E-pasts': 'notes',
      Kods: 'email',
    });
  });

  it('makes known what no name would tell, and unknown what a name told wrongly', () => {
    expect(factsOf(['Stils', 'Consent'], { 'Column: Stils': 'consent', 'Column: Consent': 'ignored' })).toEqual({
      Stils: 'consent',
      Consent: 'ignored',
    });
  });

  it('is found again whatever the case and the spaces of the title are', () => {
    for (const title of ['kods', ' KODS ', 'Kods\u00a0']) {
      expect(factsOf([title], { 'Column: Kods': 'email' })).toEqual({ [title.trim()]: 'email' });
    }
  });

  it('counts for every column of the title', () => {
    const columns = readColumns(['Mail?', 'Mail?'], settingsOf({ 'Column: Mail?': 'email' }).columns);
    expect(columns.of.get('email')?.map(({ at }) => at)).toEqual([0, 1]);
  });

  it('is undone where its cell is blank', () => {
    expect(factsOf(['Email'], { 'Column: Email': '' })).toEqual({ Email: 'email' });
  });

  it('keeps the channel that the title names', () => {
    const { of } = readColumns(['SMS ok?'], settingsOf({ 'Column: SMS ok?': 'consent' }).columns);
    expect(of.get('consent')?.[0]).toMatchObject({ fact: 'consent' });
    const titled = readColumns(['Consent SMS'], settingsOf({ 'Column: Consent SMS': 'consent' }).columns);
    expect(titled.of.get('consent')?.[0]?.channel).toBe('sms');
  });

  it('beats another column that is known for the same by its name: what that one refuses still counts', () => {
    const header = ['Email', 'Piekrišana', 'Atbilde'];
    const rows = [
      ['a@example.lv', 'nē', 'yes'],
      ['b@example.lv', 'jā', ''],
    ];
    const { columns, rows: found } = judged(header, rows, { 'Column: Atbilde': 'consent' });
    expect(columns.conflict).toBeNull();
    expect(columns.of.get('consent')?.map(({ header: title }) => title)).toEqual(['Atbilde']);
    expect(found.map((row) => row?.verdict.rule.id)).toEqual(['declined', 'consent-unknown']);
  });

  it('conflicts with itself where two columns are said to decide the same', () => {
    const said = { 'Column: A1': 'consent', 'Column: B1': 'consent' };
    expect(readColumns(['A1', 'B1'], settingsOf(said).columns).conflict).toMatchObject({ fact: 'consent' });
  });

  it('names a fact by its stable key or by its name in any language', () => {
    for (const fact of FACT_COLUMNS) {
      for (const name of [fact, ...inEveryLanguage(({ facts }) => facts[fact])]) expect(factNamed(name)).toBe(fact);
    }
    expect(factNamed('something else')).toBeNull();
  });

  it('is refused where it names no fact, and where it is said twice', () => {
    expect(problemOf({ 'Column: Kods': 'kaķis' })).toMatchObject({ code: 'column-unusable', header: 'Kods' });
    expect(problemOf({ 'Column: Kods': 'email', 'Kolonna: kods': 'name' })).toMatchObject({ code: 'column-twice' });
  });

  it('survives whatever title a column may have, on several lines too', () => {
    const title = fc.oneof(
      fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
      fc.constantFrom('E-pasts\n(obligāti)', 'a: b', ': c', '=SUM', 'Column: x', 'Kolonna', 'Iestatījums', '*', '2023'),
    );
    fc.assert(
      fc.property(
        title,
        fc.constantFrom(...FACT_COLUMNS),
        fc.constantFrom('Column', 'Kolonna'),
        (header, fact, label) => {
          fc.pre(header.trim() !== '');
          const line = `${label}: ${header.trim()}`;
          expect(titleKey(columnTitle(line) ?? '')).toBe(titleKey(header));
          expect(settingsOf({ [line]: fact }).columns.get(titleKey(header))).toBe(fact);
        },
      ),
    );
  });

  it('changes no other column', () => {
    const titles = ['Email', 'Name', 'Consent', 'Consent date', 'Source', 'Unsubscribed', 'Kods'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.constantFrom(...FACT_COLUMNS), (title, fact) => {
        const before = factsOf(titles, {});
        const after = factsOf(titles, { [`Column: ${title}`]: fact });
        for (const other of titles) {
          // A column that gives way to the one that was said to hold its fact is known for nothing.
          if (other !== title && before[other] !== fact) expect(after[other], other).toBe(before[other]);
        }
      }),
    );
  });
});

function settingsOf(answers: Readonly<Record<string, string>>) {
  const around = { language: 'en', country: 'LV', calendar: calendarEast(2) } as const;
  return readSettings(Object.entries(answers), around, { row: 1 });
}

function problemOf(answers: Readonly<Record<string, string>>): unknown {
  try {
    settingsOf(answers);
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  throw new Error('Nothing was refused');
}

function factsOf(header: Row, answers: Readonly<Record<string, string>>): Readonly<Record<string, FactColumn>> {
  const { of } = readColumns(header, settingsOf(answers).columns);
  return Object.fromEntries([...of.values()].flat().map(({ header: title, fact }) => [title, fact]));
}
