import { describe, expect, it } from 'vitest';
import { foldCompact, foldWords } from '../../../src/core/read/fold';

describe('a folded text', () => {
  it('is lower case, without diacritics and punctuation, its words one space apart', () => {
    expect(foldWords('  Pēdējā   AKTIVITĀTE: ')).toBe('pedeja aktivitate');
    expect(foldWords('opt-out')).toBe('opt out');
    expect(foldWords('E-pasts *')).toBe('e pasts');
    expect(foldWords('UNSUB_TIME')).toBe('unsub time');
    expect(foldWords('Legal basis for processing contact’s data')).toBe('legal basis for processing contact s data');
    expect(foldWords('fałsz Straße smørrebrød Œuvre')).toBe('falsz strasse smorrebrod oeuvre');
  });

  it('is the same composed and decomposed, narrow and wide, with and without emoji variation', () => {
    expect(foldWords('piekri\u0304t')).toBe(foldWords('piekrīt'));
    expect(foldWords('ＹＥＳ')).toBe('yes');
    expect(foldWords('✔\uFE0F')).toBe('✔');
    expect(foldWords('yes\u200B')).toBe('yes');
    expect(foldWords('zīmols\u00A0nr')).toBe('zimols nr');
  });

  it('keeps the marks that are answers', () => {
    for (const mark of ['✓', '✔', '☑', '✅', '✗', '✘', '❌', '☐']) expect(foldWords(mark)).toBe(mark);
  });

  it('is nothing where there is only punctuation', () => {
    for (const text of ['', ' ', '-', '–', '—', '…', '?', '...', '/']) expect(foldWords(text), text).toBe('');
  });

  it('is taken from any text at all', () => {
    for (const text of ['\uD800', '\uDFFF x', '🤷‍♀️', '\0', '__proto__']) expect(typeof foldWords(text)).toBe('string');
  });

  it('makes one of opt-out, Opt out and OPTOUT without its spaces', () => {
    expect(new Set(['opt-out', 'Opt out', 'OPTOUT', 'opt_out', ' opt – out '].map(foldCompact)).size).toBe(1);
  });
});
