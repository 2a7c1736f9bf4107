import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGivenAnswer, readListAnswer } from '../../../src/core/read/given-answer';

describe('an answer that was given', () => {
  it.each([
    'Yes',
    'jā',
    'confirmed',
    'apstiprināja',
    'Jā, piekrītu saņemt jaunumus',
    'Jā, piekrītu saņemt jaunumus no SIA Piens',
    'Yes, keep me on the list',
    'Yes, send me the newsletter every week',
    'I agree to receive news',
    'Es piekrītu saņemt e-pastus',
    'Ja, ich bin einverstanden',
    'Oui, je suis d’accord',
    'Sí, acepto',
    'Tak, wyrażam zgodę',
    'Да, согласен',
    'Taip, sutinku',
    'Jah, nõustun',
  ])('confirms: %s', (text) => {
    expect(readGivenAnswer(text)).toBe('confirmed');
  });

  it.each([
    'No',
    'Nē, paldies',
    'No, thank you',
    'nepiekrita',
    'Nepiekrītu saņemt jaunumus',
    'I do not want news: unsubscribe me',
    'Unsubscribe',
    'Nein, danke',
    'Non merci',
    'Nie, dziękuję',
    'Нет, спасибо',
    'Ei, aitäh',
    'Ne, ačiū',
    'Please unsubscribe me',
  ])('declines: %s', (text) => {
    expect(readGivenAnswer(text)).toBe('declined');
  });

  it.each([
    '',
    'maybe',
    'yes?',
    'Yes, but only by SMS',
    'Jā, bet tikai reizi gadā',
    'Yes, delete me',
    'ask my wife',
    'x',
    'on Monday',
    'Ir jau labi',
    'no answer',
  ])('is neither, and no yes: %s', (text) => {
    expect(readGivenAnswer(text)).toBe('unclear');
  });

  it('is no yes where the yes is followed by leaving or by a negation', () => {
    for (const text of ['Yes, unsubscribe me', 'Jā, vairs nesūtiet', 'Yes, do not send me anything', 'Jā, nevēlos']) {
      expect(readGivenAnswer(text), text).not.toBe('confirmed');
    }
  });

  it('is never a yes without a word of yes at its beginning', () => {
    const words = fc.array(fc.constantFrom('send', 'please', 'no', 'ne', 'news', 'jaunumi', '?', 'stop', 'kad', '5'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (text) => {
        expect(readGivenAnswer(text.join(' '))).not.toBe('confirmed');
      }),
    );
  });

  it('is not there yet where a line of a list is blank or says so', () => {
    for (const cell of ['', null, false, 'no answer', 'nav atbildes']) expect(readListAnswer(cell)).toBeNull();
    expect(readListAnswer('later')).toBe('unclear');
  });
});
