import { describe, expect, it } from 'vitest';
import type { Answer, SourceFacts } from '../../../src/core/facts';
import { type SourceLine, sourceRegister } from '../../../src/core/read/source-register';
import { FRESH, reason } from '../judged';

describe('the register of sources', () => {
  const register = sourceRegister([line('Web form', 'no'), line('*', 'yes')]);

  it('finds a source however it is spelled', () => {
    for (const source of ['Web form', ' web  FORM ', 'web-form', 'WEB FORM.'])
      expect(register(source).preTicked, source).toBe('no');
  });

  it('answers by the line * for a row without a source and for one that is not listed', () => {
    for (const source of ['', ' ', '-', 'fair']) expect(register(source).preTicked, source).toBe('yes');
  });

  it('leaves unknown what the line of a source leaves blank, whatever the line * says', () => {
    expect(sourceRegister([line('fair', 'unknown'), line('*', 'no')])('fair').preTicked).toBe('unknown');
  });

  it('knows a source that is named, or that the line * answers for', () => {
    expect(sourceRegister([])('fair').known).toBe(true);
    expect(sourceRegister([])('').known).toBe(false);
    expect(sourceRegister([line('*', 'unknown')])('').known).toBe(false);
    expect(sourceRegister([line('*', 'no')])('').known).toBe(true);
    expect(sourceRegister([{ ...line('*', 'unknown'), couldRefuse: 'no' }])('').known).toBe(true);
  });

  it('does not know a source that says it is not known', () => {
    for (const source of ['unknown', 'nav zināms', 'n/a', '?', '#REF!', 'unbekannt']) {
      expect(sourceRegister([])(source).known, source).toBe(false);
    }
  });

  it('does not take the line of a dash for that of the rest', () => {
    expect(sourceRegister([line('*', 'yes'), line('-', 'no')])('').preTicked).toBe('yes');
  });

  it('does not let a second line of a source take back what the first one says', () => {
    const sources = [
      ['Web form', 'yes', 'yes', 'yes', 'no', 'yes'],
      ['web form', 'no', 'yes', 'yes', 'no', 'yes'],
    ];
    let zone = 'refused';
    try {
      zone = reason(FRESH, {}, sources);
    } catch {
      // To refuse a source that is answered twice is as good.
    }
    expect(zone).not.toMatch(/^GREEN/);
  });
});

describe('a source that speaks for itself', () => {
  it.each([
    [
      'thirdParty',
      'yes',
      'pirkta datubāze, nopirkta bāze, purchased list, bought list, scraped, rented list, partner list, partneru saraksts, gekaufte Liste, liste achetée, lista comprada, kupiona baza, купленная база',
    ],
    [
      'thirdParty',
      'yes',
      'third-party list, third party, partner database, pirktie kontakti, list broker, LinkedIn scrape',
    ],
    [
      'personActed',
      'no',
      'import, Import 2019, Mailchimp import, csv_import, importēts no Excel, imported, importiert, импорт',
    ],
    [
      'personActed',
      'no',
      'filled in by employee, filled in by staff, entered by an employee, ievadīja darbinieks, darbinieks ievadīja, aizpildīja pārdevējs',
    ],
    [
      'personActed',
      'no',
      'filled by employee, staff entered, completed by staff, entered manually by staff, darbinieka ievadīts',
    ],
  ] as const)('answers %s with %s by its words', (fact, answer, sources) => {
    const facts = (source: string): SourceFacts => sourceRegister([line('*', 'no')])(source);
    expect(sources.split(', ').filter((source) => facts(source)[fact] !== answer)).toEqual([]);
  });

  it('does not say so of what only sounds alike', () => {
    for (const source of [
      'important fair',
      'web form',
      'recommended by a friend',
      'employee of the month raffle',
      'partner event',
    ]) {
      expect(sourceRegister([])(source), source).toMatchObject({ personActed: 'unknown', thirdParty: 'unknown' });
    }
  });

  it('does not make a bought list of one who bought something', () => {
    for (const source of [
      'Purchased online',
      'bought in store',
      'pirkts veikalā',
      'im Shop gekauft',
      'acheté en magasin',
    ]) {
      expect(sourceRegister([])(source).thirdParty, source).toBe('unknown');
    }
  });

  it('gives way to the owner’s answer on its own line, not to that of the line *', () => {
    const answered = { ...line('Mailchimp import', 'no'), personActed: 'yes' as const };
    expect(sourceRegister([answered])('mailchimp import').personActed).toBe('yes');
    expect(sourceRegister([line('Mailchimp import', 'no')])('mailchimp import').personActed).toBe('no');
    expect(sourceRegister([{ ...line('*', 'no'), personActed: 'yes' }])('mailchimp import').personActed).toBe('no');
    const ours = { ...line('purchased list', 'no'), thirdParty: 'no' as const };
    expect(sourceRegister([ours])('purchased list').thirdParty).toBe('no');
  });
});

// Helpers

function line(source: string, preTicked: Answer): SourceLine {
  return {
    source,
    preTicked,
    wordingKept: 'unknown',
    personActed: 'unknown',
    thirdParty: 'unknown',
    couldRefuse: 'unknown',
  };
}
