import { describe, expect, it } from 'vitest';
import { channelNamed, readChannelList } from '../../../src/core/read/channel-names';
import { readCountry } from '../../../src/core/read/countries';
import { readLegalBasis } from '../../../src/core/read/legal-basis';
import { rowKind } from '../../../src/core/read/row-kind';
import { mentionsSpecialCategory } from '../../../src/core/read/special-categories';

describe('a list of channels', () => {
  it('is read in every language and with every mark between', () => {
    expect(readChannelList('email')).toEqual(['email']);
    expect(readChannelList('E-pasts, SMS')).toEqual(['email', 'sms']);
    expect(readChannelList('e-pasts un īsziņas')).toEqual(['email', 'sms']);
    expect(readChannelList('e-mail/telefon; post')).toEqual(['email', 'phone', 'post']);
    expect(readChannelList('email | sms & phone + post')).toEqual(['email', 'sms', 'phone', 'post']);
    expect(readChannelList('эл. почта и смс')).toEqual(['email', 'sms']);
    expect(readChannelList('email sms')).toEqual(['email', 'sms']);
    expect(readChannelList('SMS, sms, Īsziņa')).toEqual(['sms']);
  });

  it('may be all of them', () => {
    for (const text of ['all', 'visi kanāli', 'alle', 'tous', 'todos', 'все'])
      expect(readChannelList(text), text).toBe('all');
  });

  it('permits nothing where any part is not understood', () => {
    for (const text of ['', ' ', 'WhatsApp', 'email, WhatsApp', 'no email', 'only SMS', 'e', '__proto__']) {
      expect(readChannelList(text), text).toBeNull();
    }
  });

  it('tells e-mail from the post', () => {
    expect(channelNamed('e-pasts')).toBe('email');
    expect(channelNamed('pasts')).toBe('post');
    expect(channelNamed('constructor')).toBeUndefined();
  });
});

describe('a country', () => {
  it('is known by its code and by its name', () => {
    for (const text of ['LV', 'lv', ' Latvija ', 'LATVIA', 'Lettland', 'Латвия'])
      expect(readCountry(text), text).toBe('LV');
    for (const text of ['UK', 'gb', 'Great Britain', 'Lielbritānija']) expect(readCountry(text), text).toBe('GB');
    expect(readCountry('EL')).toBe('GR');
    expect(readCountry('Vācija')).toBe('DE');
    expect(readCountry('Deutschland')).toBe('DE');
  });

  it('is none where nothing is written, and a riddle where it is not understood', () => {
    expect(readCountry('')).toBeNull();
    expect(readCountry('-')).toBeNull();
    expect(readCountry('Atlantis')).toBe('?');
    expect(readCountry('__proto__')).toBe('?');
    expect(readCountry('xx')).toBe('XX');
  });
});

describe('a legal basis', () => {
  it.each([
    ['contract', 'contract, Performance of a contract, līgums, līguma izpilde, Vertrag, umowa, договор'],
    [
      'legal-obligation',
      'legal obligation, juridisks pienākums, grāmatvedība, rēķins, invoice, rechtliche Verpflichtung',
    ],
    [
      'legitimate-interest',
      'legitimate interest, Legitimate interest – existing customer, leģitīmās intereses, berechtigtes Interesse',
    ],
    ['consent', 'consent, Freely given consent from contact, piekrišana, Einwilligung, zgoda'],
    ['none', 'none, no, nav, Not applicable'],
  ] as const)('may be %s', (basis, texts) => {
    for (const text of texts.split(', ')) expect(readLegalBasis(text), text).toBe(basis);
  });

  it('keeps nothing where it is blank, denied or not understood', () => {
    for (const text of ['', '?', 'nav līguma', 'no contract', 'kein Vertrag', 'because', '__proto__']) {
      expect(readLegalBasis(text), text).toBe('unknown');
    }
    expect(readLegalBasis('bez līguma')).toBe('unknown');
    expect(readLegalBasis('without contract')).toBe('unknown');
  });
});

describe('the kind of a line', () => {
  const header = ['Name', 'Email', 'Consent'];
  const kind = (...row: Parameters<typeof rowKind>[0]) => rowKind(row, header, [1]);

  it('is blank where a person sees nothing, or nothing but empty boxes', () => {
    expect(kind('', ' ', false)).toBe('blank');
    expect(kind()).toBe('blank');
    expect(kind(null, undefined, '\u00A0')).toBe('blank');
    expect(kind('', '', true)).toBe('customer');
    expect(kind('', '', 0)).toBe('customer');
  });

  it('is the header once more where it repeats its titles in their places', () => {
    expect(kind('Name', 'Email', 'Consent')).toBe('repeated-header');
    expect(kind('', ' Email ', 'Consent')).toBe('repeated-header');
    expect(kind('Email', 'Name', 'Consent')).toBe('customer');
    expect(kind('Name', 'a@example.lv', 'yes')).toBe('customer');
  });

  it('is a total where its first text says so and there is nobody to reach', () => {
    for (const text of [
      'Total',
      'TOTAL:',
      'Grand total',
      'Kopā',
      'KOPĀ (12)',
      'Pavisam',
      'Summe',
      'Razem',
      'Итого',
      'Kokku',
      'Iš viso',
    ]) {
      expect(kind(text, '', 12), text).toBe('total');
    }
    expect(kind('Total', 'a@example.lv', '')).toBe('customer');
    expect(kind('Totally', '', '')).toBe('customer');
    expect(kind('Anna Summa', '', '')).toBe('customer');
  });
});

describe('a note', () => {
  it('is flagged where it speaks of health, belief or politics', () => {
    for (const note of ['has diabetes', 'Alerģija pret riekstiem', 'vegetarian, muslim', 'arodbiedrības biedrs']) {
      expect(mentionsSpecialCategory(note), note).toBe(true);
    }
    for (const note of ['', 'likes romance novels', 'call after 5', 'x'])
      expect(mentionsSpecialCategory(note), note).toBe(false);
  });
});
