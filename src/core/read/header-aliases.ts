import type { Channel } from '../channel';

/**
 * The facts that a column can hold. `ignored` are columns known to mean something else than they look like (the status of
 * an invoice, the day a contact was added, the acceptance of terms): naming them keeps a looser match from taking them.
 */
export const FACT_COLUMNS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'address',
  'company',
  'customerNumber',
  'personLanguage',
  'notes',
  'consent',
  'consentDate',
  'confirmDate',
  'source',
  'preTicked',
  'wordingKept',
  'channels',
  'optedOut',
  'optedOutDate',
  'suppressions',
  'stoppedOn',
  'optOutOffered',
  'reconfirmed',
  'reconfirmedDate',
  'askedOn',
  'lastActivity',
  'lastPurchase',
  'legalBasis',
  'keepUntil',
  'birthDate',
  'country',
  'parentalAuthorisation',
  'request',
  'erasureRequest',
  'restrictionRequest',
  'bounced',
  'status',
  'ignored',
] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** How headers of a fact are written. */
export interface HeaderAliases {
  /** Commas separate; compared folded and without spaces. */
  readonly exact: string;
  /** Weaker names: they give way to a column that has an exact one. */
  readonly weak?: string;
  /** Names that give way even to a weak one. */
  readonly faint?: string;
  /** Beginnings of words that show, wherever they stand in a header, that it is about something else. */
  readonly within?: string;
  /** Whether a channel beside the name ("SMS consent") makes it the column of that channel. */
  readonly perChannel?: true;
  /** Several columns may hold it, and each counts. */
  readonly several?: true;
  /** Two equally good columns make the row undecidable: the owner must rename one. */
  readonly decides?: true;
}

export const HEADER_ALIASES: Readonly<Record<FactColumn, HeaderAliases>> = {
  name: {
    exact:
      'name, full name, customer name, client name, display name, kontaktpersona, vārds uzvārds, vārds un uzvārds, vārds, uzvārds, klienta vārds, ' +
      'nom complet, nombre completo, imię i nazwisko, фио, имя и фамилия, nimi, vardas pavardė, vardas ir pavardė',
    weak: 'customer, client, contact, person, klients, pircējs, kunde, kontakt, nom, nombre, imię, имя, vardas, vārds (pilns)',
  },
  firstName: {
    exact: 'first name, given name, forename, fname, firstname, priekšvārds, vorname, prénom, eesnimi, имя клиента',
  },
  lastName: {
    exact:
      'last name, surname, family name, lname, lastname, uzvārds, nachname, nom de famille, apellido, apellidos, nazwisko, фамилия, perekonnanimi, pavardė',
  },
  email: {
    exact:
      'email, e-mail, email address, e-mail address, emails, e-pasts, epasts, e-pasta adrese, epasta adrese, klienta e-pasts, ' +
      'courriel, adresse e-mail, correo, correo electrónico, el. paštas, e-post, e-posti aadress, эл. почта, электронная почта, почта, e-mail 1 value, adres e-mail, e-mail-adresse',
    weak: 'mail, customer email, contact email',
    faint: 'billing email, e-mail 2 value, e-mail 3 value, alternate email, email 2, e-pasts 2',
    several: true,
    decides: true,
  },
  phone: {
    exact:
      'phone, phone number, mobile, mobile phone, mobile number, tel, telephone, cell, tālrunis, tel. nr., telefons, telefona numurs, tālruņa numurs, ' +
      'mob., mob. tālr., mob. tel., mobilais, mobilais tālrunis, mobilais telefons, telefon, handy, téléphone, teléfono, телефон, мобильный, phone 1 value, telefonas',
    weak: 'default address phone, billing phone, tālr., phone 2 value, phone 2, tālr. nr., telefona nr., tālruņa nr., telefonnummer, handynummer, mobilnummer, numer telefonu, numéro de téléphone, номер телефона, telefoni number, telefono numeris',
    several: true,
  },
  address: {
    exact:
      'address, postal address, street, street address, adrese, pasta adrese, piegādes adrese, iela, adresse, anschrift, dirección, adres, адрес, aadress, adresas, address1, default address address1',
    weak: 'billing address, shipping address, address 1, address line 1, address 1 formatted',
  },
  company: {
    exact:
      'company, company name, organization, organisation, business, firm, uzņēmums, uzņēmuma nosaukums, firma, organizācija, entreprise, société, empresa, компания, ettevõte, įmonė, unternehmen',
  },
  customerNumber: {
    exact:
      'customer number, customer no, customer id, client id, client number, contact id, record id, klienta nr, klienta numurs, klienta id, klienta kods, ' +
      'kundennummer, numéro client, номер клиента, loyalty card, klienta kartes nr',
    weak: 'id, nr, number, code, kods, numurs',
  },
  personLanguage: {
    exact:
      'language, locale, preferred language, valoda, saziņas valoda, sprache, langue, idioma, język, язык, keel, kalba',
  },
  notes: {
    exact:
      'notes, note, comments, comment, remarks, piezīmes, piezīme, komentāri, komentārs, notizen, bemerkungen, notas, uwagi, примечания, märkused, pastabos',
  },
  consent: {
    exact:
      'consent, marketing consent, opt-in, optin, opted in, accepts marketing, agrees to marketing, consent to marketing, marketing opt-in, marketing permission, permission, ' +
      'piekrišana, piekrišana mārketingam, mārketinga piekrišana, piekrišana reklāmai, piekrišana jaunumiem, piekrīt saņemt jaunumus, piekrīt saņemt reklāmu, piekrīt mārketingam, piekrīt, ' +
      'piekrišana saņemt jaunumus, piekrītu saņemt jaunumus, piekrišanas statuss, vai piekrītat saņemt jaunumus, ' +
      'einwilligung, werbeeinwilligung, consentement, consentimiento, acepta publicidad, zgoda, zgoda marketingowa, zgoda na marketing, sutikimas, nõusolek, согласие, согласие на рассылку',
    weak: 'consent given, marketing, mārketings, marketing allowed, drīkst sūtīt, vai piekrīt saņemt jaunumus, jaunumus, подписка, uudiskiri, naujienlaiškis, newsletter, subscribed, subscriber, subscription, newsletter subscription, jaunumi, jaunumu saņemšana, jaunumu abonēšana, vēstkopa, newsletter anmeldung',
    perChannel: true,
    decides: true,
  },
  consentDate: {
    exact:
      'consent date, date of consent, consent given on, consent timestamp, consent time, consented at, consented on, opt-in date, opt-in time, optin time, optin date, opted_in_at, ' +
      'marketing consent date, marketing consent timestamp, piekrišanas datums, piekrišanas laiks, piekrita datums, piekrišana datums, kad piekrita, ' +
      'einwilligung am, einwilligung vom, einwilligungsdatum, datum der einwilligung, date du consentement, date de consentement, data wyrażenia zgody, fecha de consentimiento, data zgody, sutikimo data, nõusoleku kuupäev, дата согласия',
    weak: 'subscribed at, subscribed on, subscription date, subscribe date, opt-in timestamp, abonēšanas datums',
    perChannel: true,
    decides: true,
  },
  confirmDate: { exact: 'confirm_time, confirm time' },
  source: {
    exact:
      'consent source, source of consent, how obtained, how acquired, obtained from, piekrišanas avots, kā iegūts, kā iegūta, kā iegūti, consent method',
    weak: 'source, origin, avots, datu avots, datu ieguves avots, ieguves veids, iegūšanas veids, quelle, herkunft, origine, źródło, источник, origen, šaltinis, allikas',
    faint: 'method, data source, lead source, original source',
    decides: true,
  },
  preTicked: {
    exact:
      'pre-ticked, preticked, pre-checked, prechecked, box pre-ticked, ticked in advance, iepriekš atzīmēts, iepriekš atzīmēta, iepriekš ieķeksēts, automātiski ieķeksēts, automātiski atzīmēts, vorangekreuzt, précochée, pre-ticked box',
    decides: true,
  },
  wordingKept: {
    exact:
      'consent text, consent text kept, consent wording, form version, wording, wording kept, piekrišanas teksts, piekrišanas teksts saglabāts, teksts saglabāts, veidlapa, veidlapas versija, einwilligungstext',
    decides: true,
  },
  channels: {
    exact:
      'channel, channels, consent channels, consent channel, contact channels, kanāls, kanāli, saziņas veids, saziņas kanāls, saziņas kanāli, kanal, kanäle, canal, canaux',
    decides: true,
  },
  optedOut: {
    exact:
      'unsubscribed, unsubscribe, opt-out, optout, opted out, opted-out, do not contact, do not email, do not mail, do not call, do not send, do not sms, do not text, dnc, blacklisted, blocklisted, suppressed, objection, objected, ' +
      'unsubscribed from all email, email_blacklisted, sms_blacklisted, atteicies, atteikusies, atteicās, atteikums, atrakstījies, atrakstījusies, nesūtīt, nesūtīt reklāmu, nesūtīt e-pastus, nezvanīt, nerakstīt, iebildums, iebilst, ' +
      'abgemeldet, werbewiderspruch, widerspruch, désinscrit, baja, wypisany, отписан, отписался',
    perChannel: true,
    several: true,
  },
  optedOutDate: {
    exact:
      'unsubscribed on, unsubscribed at, unsubscribe date, unsubscribed date, date unsubscribed, unsub_time, unsub time, unsubscribe time, opt-out date, opt-out time, optout date, optout time, opted out on, opted out at, opted out date, date of opt-out, objection date, ' +
      'atteikuma datums, atteikšanās datums, atrakstīšanās datums, atteicies datums, atteicās datums, kad atteicās, abgemeldet am, date de désinscription, fecha de baja, data wypisania, дата отписки',
    perChannel: true,
    several: true,
  },
  suppressions: {
    exact:
      'email suppressions, sms suppressions, suppressions, suppression reason, suppression, unsubscribe reason, unsubscribed reason, reason for unsubscribing',
    perChannel: true,
    several: true,
  },
  stoppedOn: { exact: 'marketing stopped on, mārketings pārtraukts' },
  optOutOffered: {
    exact:
      'opt-out offered, opt out offered, opt-out possible, unsubscribe link included, unsubscribe offered, could opt out, could unsubscribe, opt-out link included, ' +
      'iespēja atteikties, atteikšanās iespēja, bija iespēja atteikties, piedāvāta atteikšanās, atteikšanās piedāvāta, abmeldemöglichkeit',
    decides: true,
  },
  reconfirmed: {
    exact:
      'reconfirmed, re-confirmed, re-consent, reconsent, reconfirmation, consent renewed, pārapstiprināts, pārapstiprināta, pārapstiprinājums, atkārtota piekrišana, erneut bestätigt, reconfirmé',
    decides: true,
  },
  reconfirmedDate: {
    exact:
      'reconfirmation date, reconfirmed on, reconfirmed at, re-consent date, reconsent date, date reconfirmed, date of reconfirmation, pārapstiprināšanas datums, pārapstiprinājuma datums, pārapstiprināts datums, atkārtotas piekrišanas datums, erneut bestätigt am',
    decides: true,
  },
  askedOn: {
    exact:
      'asked on, re-consent asked on, reconsent sent, re-consent sent, asked for consent on, jautāts, prasīts, nosūtīts aicinājums, aicinājuma datums',
  },
  lastActivity: {
    exact:
      'last activity, last visit, last contact, last contacted by customer, last interaction, pēdējā aktivitāte, pēdējais apmeklējums, pēdējā saziņa, pēdējais kontakts, letzte aktivität, dernière activité, ostatnia aktywność, последняя активность, last activity date, last visit date, last contact date',
    several: true,
  },
  lastPurchase: {
    exact:
      'last purchase, last purchase date, last order, last order date, date of last purchase, pēdējais pirkums, pēdējā pirkuma datums, pēdējais pasūtījums, pēdējais darījums, pēdējā darījuma datums, letzter kauf, letzte bestellung, dernier achat, ostatni zakup, última compra, последняя покупка, viimane ost, paskutinis pirkimas',
    several: true,
  },
  legalBasis: {
    exact:
      'legal basis, lawful basis, basis, legal basis for processing contacts data, legal basis for processing contact s data, tiesiskais pamats, pamats, rechtsgrundlage, base légale, base legal, podstawa prawna, правовое основание, õiguslik alus, teisinis pagrindas',
    decides: true,
  },
  keepUntil: {
    exact: 'keep until, retain until, retention until, glabāt līdz, uzglabāt līdz, aufbewahren bis, conserver jusqu au',
    decides: true,
  },
  birthDate: {
    exact:
      'date of birth, birth date, birthdate, birthday, dob, dzimšanas datums, dzimšanas diena, dzim. datums, dzimis, geburtsdatum, geburtstag, date de naissance, fecha de nacimiento, data urodzenia, дата рождения, sünniaeg, gimimo data',
    decides: true,
  },
  country: {
    exact:
      'country, country code, country region, default address country code, valsts, valsts kods, land, pays, país, kraj, страна, riik, šalis',
    weak: 'default address country, billing country, shipping country',
  },
  parentalAuthorisation: {
    exact:
      'parental consent, parental authorisation, parental authorization, parent consent, consent of parent, guardian consent, vecāku piekrišana, vecāku atļauja, aizbildņa piekrišana, einwilligung der eltern',
  },
  request: { exact: 'request, data subject request, gdpr request, pieprasījums, gdpr pieprasījums, lūgums' },
  erasureRequest: {
    exact:
      'erasure request, erasure requested, deletion request, delete request, right to erasure, right to be forgotten, forget me, dzēšanas pieprasījums, dzēst pieprasījums, lūdz dzēst, lūdza dzēst, dzēst datus, pieprasīta dzēšana, löschantrag, demande d effacement',
    several: true,
  },
  restrictionRequest: {
    exact:
      'restriction request, restriction requested, restrict processing, restricted, ierobežošanas pieprasījums, apstrādes ierobežošana, ierobežot apstrādi, einschränkung',
    several: true,
  },
  bounced: {
    exact:
      'bounced, bounce, bounce reason, email bounced, hard bounced, hard_bounce, cleaned, clean_time, atlēcis, neaizgāja',
    perChannel: true,
    several: true,
  },
  status: {
    exact:
      'status, marketing status, mailing list, mailing list status, email status, subscriber status, subscription status, merge status, member status, statuss',
    perChannel: true,
    several: true,
  },
  ignored: {
    exact:
      'date added, added time, added_time, created, created at, created utc, create date, created date, creation date, signup date, last open, last opened, last click, last email open date, accepts terms, agrees to terms, terms accepted, terms and conditions, ' +
      'piekrīt noteikumiem, piekrišana noteikumiem, noteikumi, lietošanas noteikumi, piekrišana lietošanas noteikumiem, pievienots, izveidots, pievienošanas datums, cookie consent, sīkdatņu piekrišana, ' +
      'unsubscribe link, unsubscribe url, opt-out link, opt-out url, payment status, order status, invoice status, apmaksas statuss, rēķina statuss, last_changed, last changed, email type, e-mail 1 type, optin_ip, confirm_ip, gdpr zona, gdpr zone',
    within: 'terms, noteikumi, unsubscribe link, unsubscribe url, photo, foto, cookie, sīkdat',
    several: true,
  },
};

/** Words that may stand beside a name without changing what the column holds. */
export const QUALIFIERS =
  'marketing, mārketings, mārketinga, mārketingam, status, statuss, flag, customer, client, klienta, klientu, is, ir, vai, the, gdpr, vdar, of, for, to, par, uz, from, pa, ' +
  'reklāma, reklāmai, reklāmas, communication, communications, message, messages, saziņa, saziņai, lauks, given, saņemt, receive, via, caur, ziņas, ziņām, accepts, accepted, agrees, piekrīt';

/** Words that say that something is agreed to; with a channel and nothing else they name the consent of that channel. */
export const AGREEING_WORDS =
  'marketing, mārketings, mārketinga, receive, saņemt, accepts, accepted, agrees, piekrīt, piekrītu';

/** Words that may stand beside the name, address or number of a person. */
export const BELONGING_WORDS =
  'customer, client, contact, person, your, klienta, klientu, kontakta, kunden, klienta, nr, no, number, main, primary, galvenais, the';

/** Words in brackets behind a title that say how to fill the column. */
export const FILLER_WORDS =
  'required, optional, mandatory, obligāti, obligāts, obligāta, neobligāti, pflichtfeld, obligatoire, yes, no, jā, nē, ja, nein, oui, non, dd, mm, yyyy, gggg, jjjj, date, datums';

/**
 * Columns that a shop or a mailing tool fills by itself: a "no" there is the default of a machine, in which never asked and
 * refused are one, and so not a person's refusal.
 */
export const MACHINE_HEADERS =
  'accepts marketing, accepts email marketing, accepts sms marketing, email marketing consent, sms marketing consent, email consent status, sms consent status, email_optin, sms_optin, emailoptin, smsoptin';

/** A column that the alias alone ties to a channel, though its header does not name one as a word of its own. */
export const CHANNEL_OF_HEADER: Readonly<Record<string, Channel | null>> = {
  unsubscribedfromallemail: 'email',
  donotemail: 'email',
  donotcall: 'phone',
  donotsms: 'sms',
  donottext: 'sms',
  // Post to one, e-mail to another: so neither.
  donotmail: null,
  nezvanit: 'phone',
  nesutitepastus: 'email',
};
