import { describe, expect, it } from 'vitest';
import { isHeaderRow, readColumns, readHeader } from '../../../src/core/read/columns';
import { type Customer, FRESH, reason } from '../judged';

describe('a header', () => {
  it.each([
    ['name', 'name, full name, customer, client, vārds, klients, kontaktpersona, nom, nombre, imię, имя, nimi, vardas'],
    ['firstName', 'first name'],
    ['lastName', 'last name, uzvārds'],
    ['email', 'email, e-mail, email address, e-pasts, e-pasta adrese, courriel, correo, el. paštas, e-post, эл. почта'],
    ['phone', 'phone, mobile, tel, tālrunis, tel., mob. tālr., telefons, telefon, téléphone, teléfono, телефон'],
    [
      'consent',
      'consent, opt-in, marketing consent, newsletter, subscribed, accepts marketing, accepts email marketing, piekrišana, piekrišana mārketingam, ' +
        'piekrīt saņemt jaunumus, jaunumi, einwilligung, consentement, consentimiento, zgoda, sutikimas, nõusolek, согласие',
    ],
    [
      'consentDate',
      'consent date, opt-in date, OPTIN_TIME, subscribed at, Email Marketing Consent Timestamp, piekrišanas datums, einwilligung am, date du consentement, data zgody',
    ],
    ['confirmDate', 'CONFIRM_TIME'],
    [
      'source',
      'source, consent source, how obtained, method, avots, piekrišanas avots, kā iegūts, quelle, origine, źródło, источник',
    ],
    ['preTicked', 'pre-ticked, pre-checked, iepriekš atzīmēts, automātiski ieķeksēts, vorangekreuzt, précochée'],
    ['wordingKept', 'consent text, form version, wording, piekrišanas teksts, veidlapa, einwilligungstext'],
    ['channels', 'channel, channels, channel(s), kanāls, kanāli, saziņas veids, kanal, canal'],
    [
      'optedOut',
      'unsubscribed, opt-out, do not contact, blacklisted, Unsubscribed from all email, atteicies, atrakstījies, nesūtīt, nesūtīt reklāmu, ' +
        'nesūtīt (reklāmu), abgemeldet, désinscrit, baja',
    ],
    ['optedOutDate', 'UNSUB_TIME, atteikuma datums'],
    [
      'optOutOffered',
      'opt-out offered, unsubscribe link included, iespēja atteikties, atteikšanās iespēja, abmeldemöglichkeit',
    ],
    ['reconfirmed', 'reconfirmed, re-consent, pārapstiprināts, atkārtota piekrišana, erneut bestätigt'],
    ['reconfirmedDate', 'reconfirmation date, pārapstiprināšanas datums'],
    ['lastActivity', 'last activity, last visit, pēdējā aktivitāte'],
    ['lastPurchase', 'last purchase, last order, pēdējais pirkums, pēdējais darījums, letzter kauf, dernier achat'],
    ['legalBasis', 'legal basis, lawful basis, tiesiskais pamats, pamats, rechtsgrundlage, base légale'],
    ['keepUntil', 'keep until, glabāt līdz'],
    ['birthDate', 'date of birth, dzimšanas datums, geburtsdatum'],
    ['country', 'country, valsts, pays'],
    ['notes', 'notes, piezīmes'],
    ['erasureRequest', 'erasure request, dzēšanas pieprasījums'],
  ])('is known for %s in every language, however it is spelled', (fact, headers) => {
    for (const header of headers.split(', ')) {
      for (const spelled of [header, header.toUpperCase(), ` ${header}: `, header.normalize('NFD'), `${header}?`]) {
        expect(readHeader(spelled, 0)?.fact, spelled).toBe(fact);
      }
    }
  });

  it('is not what it looks like', () => {
    for (const header of [
      'Date added',
      'Created',
      'Created (UTC)',
      'ADDED_TIME',
      'Last open',
      'Last opened',
      'Piekrīt noteikumiem',
      'Accepts terms',
    ]) {
      expect(readHeader(header, 0)?.fact, header).toBe('ignored');
    }
    for (const header of [
      'Photo consent',
      'Foto piekrišana',
      'Cookie consent',
      'Terms & conditions',
      'Unsubscribe link',
    ]) {
      expect(readHeader(header, 0)?.fact, header).toBe('ignored');
    }
    for (const header of [
      'Data processing consent',
      'Piekrišana datu apstrādei',
      'Privacy policy',
      'Sales channel',
      'Lead status',
      'Merge',
    ]) {
      expect(readHeader(header, 0), header).toBeNull();
    }
  });

  it('that is unknown, empty or endless is left alone', () => {
    for (const header of [
      '',
      ' ',
      'Total Spent',
      '__proto__',
      'constructor',
      'toString',
      '😀',
      '\uD800',
      'x'.repeat(201),
      12,
      null,
      undefined,
      true,
      new Date(0),
    ]) {
      expect(readHeader(header, 0), String(header)).toBeNull();
    }
  });

  it.each([
    ['Accepts Email Marketing', 'consent', 'email', true],
    ['Accepts SMS Marketing', 'consent', 'sms', true],
    ['Email Marketing Consent', 'consent', 'email', true],
    ['Email Marketing Consent Timestamp', 'consentDate', 'email', false],
    ['Email Suppressions', 'suppressions', 'email', false],
    ['EMAIL_BLACKLISTED', 'optedOut', 'email', false],
    ['SMS_BLACKLISTED', 'optedOut', 'sms', false],
    ['Unsubscribed from all email', 'optedOut', 'email', false],
    ['Opted out of email: Marketing Information', 'optedOut', 'email', false],
    ['Merge status', 'status', null, false],
    ['unsubscribed_at', 'optedOutDate', null, false],
    ['opted_in_at', 'consentDate', null, false],
    ['subscribed_at', 'consentDate', null, false],
    ['Piekrišana e-pastam', 'consent', 'email', false],
    ['SMS piekrišana', 'consent', 'sms', false],
    ['Piekrišana zvaniem', 'consent', 'phone', false],
    ['Consent (SMS)', 'consent', 'sms', false],
    ['SMS consent date', 'consentDate', 'sms', false],
    ['Nezvanīt', 'optedOut', 'phone', false],
    ['Nesūtīt SMS', 'optedOut', 'sms', false],
    ['Do not call', 'optedOut', 'phone', false],
  ] as const)('%s is %s of the channel %s', (header, fact, channel, machine) => {
    expect(readHeader(header, 3)).toMatchObject({ at: 3, header, fact, channel, machine });
  });
});

describe('a column that says not to', () => {
  it.each([
    [
      'English',
      "Do not market, Do not use for marketing, Do not solicit, Don’t contact, Don't email, No newsletter, No marketing, No longer subscribed",
    ],
    [
      'English, of a withdrawal',
      'Consent withdrawn, Consent withdrawn on, Withdrawn, Withdrawal date, Consent revoked, Complained, Opt-out reason, Suppressed on, Blacklist',
    ],
    [
      'Latvian',
      'Nevēlas saņemt reklāmu, Nevēlas jaunumus, Nepiekrīt, Atteicās no jaunumiem, Atteikums saņemt reklāmu, Nerakstīt e-pastus, Nedrīkst sūtīt',
    ],
    [
      'Latvian, of a withdrawal',
      'Piekrišana atsaukta, Piekrišanas atsaukums, Atsaukums, Atsauca piekrišanu, Izrakstījies, Atteikšanās',
    ],
    [
      'German',
      'Widerruf, Widerrufen, Widerruf am, Einwilligung widerrufen, Keine Werbung, Nicht kontaktieren, Werbesperre, Abmeldung',
    ],
    ['French', 'Désinscription, Désabonné, Ne pas contacter, Opposition, Retrait du consentement'],
    ['Spanish', 'No contactar, No enviar, No enviar publicidad, Dado de baja, Consentimiento retirado'],
    ['Polish', 'Nie wysyłać, Nie kontaktować, Sprzeciw, Zgoda wycofana, Cofnięcie zgody, Rezygnacja'],
    ['Russian', 'Не отправлять, Не беспокоить, Отписка, Отказ от рассылки, Отзыв согласия'],
    ['Estonian', 'Loobunud, Mitte saata, Nõusolek tagasi võetud'],
    ['Lithuanian', 'Atsisakė, Nesiųsti, Nesiųsti reklamos, Sutikimas atšauktas'],
  ])('stops the marketing of one who is marked in it: %s', (_, headers) => {
    const passedOver = headers.split(', ').filter((header) => !reason({ ...FRESH, [header]: 'yes' }).startsWith('RED'));
    expect(passedOver).toEqual([]);
  });

  it('is never read as a consent', () => {
    const { Consent: _, ...rest } = FRESH;
    for (const header of [
      'No newsletter',
      'No consent',
      'No marketing consent',
      'No email marketing consent',
      'No opt-in',
      'Ne jaunumi',
    ]) {
      expect(reason({ ...rest, [header]: 'yes' }), header).toMatch(/^RED/);
    }
  });

  it('is none that only sounds like it', () => {
    for (const header of [
      'Atsauksmes',
      'Maksājuma atsauce',
      'Rēķina izrakstīšanas datums',
      'Izraksts',
      'No. of emails sent',
      'Customer no / E-mail',
      'Notes on emails',
      'Unsubscribe link',
      'Iespēja atteikties',
    ]) {
      expect(readHeader(header, 0)?.fact ?? '', header).not.toMatch(/^optedOut/);
      expect(reason({ ...FRESH, [header]: 'kaut kas' }), header).toBe('GREEN fresh-consent');
    }
    for (const header of ['Phone no.', 'Mobile no', 'Contact tel. no'])
      expect(readHeader(header, 0)?.fact, header).toBe('phone');
  });

  it('about mail may mean e-mail', () => {
    expect(reason({ ...FRESH, 'Do not mail': 'yes' })).toBe('RED opted-out');
  });

  it('leaves one who is not marked in it', () => {
    for (const header of [
      'Do not contact',
      'Nesūtīt reklāmu',
      'Unsubscribed',
      'Blacklisted',
      'Suppressed',
      'Opted out of e-mail',
    ]) {
      for (const cell of ['', 'nē', false, 0])
        expect(reason({ ...FRESH, [header]: cell }), header).toBe('GREEN fresh-consent');
    }
  });
});

describe('the columns of a sheet', () => {
  it('are one for a fact, the best match winning', () => {
    expect(taken(['Newsletter', 'Consent'], 'consent')).toEqual(['Consent']);
    expect(taken(['Mail', 'E-mail'], 'email')[0]).toBe('E-mail');
    expect(taken(['subscribed_at', 'opted_in_at'], 'consentDate')).toEqual(['opted_in_at']);
  });

  it('are one for each channel', () => {
    expect(taken(['Consent', 'SMS consent', 'Email consent'], 'consent')).toEqual([
      'Consent',
      'SMS consent',
      'Email consent',
    ]);
  });

  it('are all those that tell of an opt-out', () => {
    expect(taken(['Unsubscribed', 'Do not contact', 'EMAIL_BLACKLISTED'], 'optedOut')).toHaveLength(3);
  });

  it('conflict where two would decide and mean the same', () => {
    expect(readColumns(['Email', 'E-pasts', 'Consent']).conflict).toMatchObject({
      fact: 'email',
      columns: [{ at: 0 }, { at: 1 }],
    });
    expect(readColumns(['Consent', 'Piekrišana']).conflict).toMatchObject({ fact: 'consent' });
    expect(readColumns(['Consent date', 'Piekrišanas datums']).conflict).toMatchObject({ fact: 'consentDate' });
    expect(readColumns(['SMS consent', 'Email consent']).conflict).toBeNull();
    expect(readColumns(['Consent', 'Newsletter']).conflict).toBeNull();
    expect(readColumns(['Notes', 'Comments', 'Phone', 'Mobile', 'Unsubscribed', 'Opt-out']).conflict).toBeNull();
  });

  it('are none where the header is none', () => {
    expect(readColumns([]).known).toBe(0);
    expect(readColumns(['', null, undefined, 12]).known).toBe(0);
  });
});

describe('the exports of mailers and shops', () => {
  it('Mailchimp: a confirmation time is a consent, an unsubscription time an opt-out', () => {
    const member = {
      'Email Address': 'a@example.lv',
      OPTIN_TIME: '2021-06-01 10:00:00',
      CONFIRM_TIME: '2021-06-01 10:05:00',
      UNSUB_TIME: '',
    };
    const rest = [['*', 'no', 'yes', 'yes', 'no', 'yes']];
    expect(reason(member, {}, rest)).toBe('GREEN fresh-consent');
    expect(reason({ ...member, UNSUB_TIME: '2022-01-01 00:00:00' }, {}, rest)).toBe('RED opted-out');
    expect(reason({ ...member, OPTIN_TIME: '', CONFIRM_TIME: '' }, {}, rest)).toBe('RED consent-unknown');
  });

  it('HubSpot', () => {
    const contact = {
      Email: 'a@example.lv',
      'Unsubscribed from all email': '',
      'Opted out of email: News': '',
      "Legal basis for processing contact's data": '',
    };
    expect(reason(contact)).toBe('RED consent-unknown');
    expect(reason({ ...contact, 'Unsubscribed from all email': 'TRUE' })).toBe('RED opted-out');
    expect(reason({ ...contact, 'Opted out of email: News': 'true' })).toBe('RED opted-out');
    expect(reason({ ...contact, 'Opted out of email: News': 'false' })).toBe('RED consent-unknown');
  });

  it('Shopify and Klaviyo: no is the default of a machine', () => {
    expect(reason({ Email: 'a@example.lv', 'Accepts Email Marketing': 'no' })).toBe('RED no-consent');
    expect(reason({ Email: 'a@example.lv', 'Email Marketing Consent': 'NEVER_SUBSCRIBED' })).toBe('RED no-consent');
    expect(reason({ Email: 'a@example.lv', 'Email Marketing Consent': 'UNSUBSCRIBED' })).toBe('RED opted-out');
    expect(
      reason({ Email: 'a@example.lv', 'Email Marketing Consent': 'SUBSCRIBED', 'Email Suppressions': 'anything' }),
    ).toBe('RED opted-out');
  });

  it('Brevo', () => {
    const contact = {
      EMAIL: 'a@example.lv',
      EMAIL_BLACKLISTED: 'No',
      SMS_BLACKLISTED: 'No',
      ADDED_TIME: '12-04-2022 09:30',
    };
    expect(reason(contact)).toBe('RED consent-unknown');
    expect(reason({ ...contact, EMAIL_BLACKLISTED: 'Yes' })).toBe('RED opted-out');
    expect(reason({ ...contact, SMS_BLACKLISTED: 'Yes' })).toBe('RED consent-unknown');
  });

  it('MailerLite: its status is a consent beside its own dates', () => {
    const subscriber = {
      email: 'a@example.lv',
      status: 'active',
      subscribed_at: '2021-06-01 10:00:00',
      unsubscribed_at: '',
    };
    expect(reason(subscriber, {}, [['*', 'no', 'yes', 'yes', 'no', 'yes']])).toBe('GREEN fresh-consent');
    expect(reason({ ...subscriber, status: 'unsubscribed' })).toBe('RED opted-out');
    expect(reason({ ...subscriber, unsubscribed_at: '2022-01-01' })).toBe('RED opted-out');
  });

  it('Stripe, WooCommerce, Google Contacts: no consent at all', () => {
    for (const contact of [
      { Email: 'a@example.lv', 'Created (UTC)': '2021-06-01', Status: 'active', Name: 'A' },
      { Email: 'a@example.lv', 'Date Registered': '2021-06-01', 'Country / Region': 'LV', Orders: 3 },
      { 'E-mail 1 - Value': 'a@example.lv', 'Given Name': 'A', Notes: 'yes' },
    ] satisfies Customer[]) {
      expect(reason(contact)).toBe('RED consent-unknown');
    }
  });

  it('YAMM', () => {
    expect(reason({ ...FRESH, 'Merge status': 'UNSUBSCRIBED' })).toBe('RED opted-out');
    expect(reason({ ...FRESH, 'Merge status': 'EMAIL_OPENED' })).toBe('GREEN fresh-consent');
  });
});

describe('a header row', () => {
  it('names at least two facts, or one in a narrow sheet', () => {
    expect(isHeaderRow(['Name', 'Email', 'Consent'])).toBe(true);
    expect(isHeaderRow(['Vārds', 'E-pasts', '', ''])).toBe(true);
    expect(isHeaderRow(['Email'])).toBe(true);
    expect(isHeaderRow(['Customers of 2024', '', ''])).toBe(false);
    expect(isHeaderRow(['', '', ''])).toBe(false);
  });

  it('holds no address, no date and no tick', () => {
    expect(isHeaderRow(['Name', 'Email', 'anna@example.lv'])).toBe(false);
    expect(isHeaderRow(['Name', 'Email', true])).toBe(false);
    expect(isHeaderRow(['Name', 'Email', new Date(0)])).toBe(false);
  });

  it('is no customer whose answers are words that titles have too', () => {
    expect(isHeaderRow(['Anna', '', 'no', '', '', 'no'])).toBe(false);
    expect(isHeaderRow(['Anna', 'subscribed', 'newsletter', '2021'])).toBe(false);
  });
});

// Helpers

function taken(header: readonly string[], fact: Parameters<ReturnType<typeof readColumns>['of']['get']>[0]): string[] {
  return (
    readColumns(header)
      .of.get(fact)
      ?.map((column) => column.header) ?? []
  );
}
