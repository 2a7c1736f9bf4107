/**
 * The law that the rules stand on. How each is cited is in the texts, its gist beside them (`texts/law-gists-…`), a file per language;
 * here is where each can be read and the day on which the address and the gist were last compared with the product's reading of it.
 */
export interface LawSource {
  readonly url: string;
  /** ISO day. */
  readonly checkedOn: string;
}

const GDPR = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const EPRIVACY = 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19';

const checkedOn = '2026-11-24';

export const LAW = {
  'gdpr-4-11': { url: GDPR, checkedOn },
  'gdpr-5-2': { url: GDPR, checkedOn },
  'gdpr-6-1-a': { url: GDPR, checkedOn },
  'gdpr-7-1': { url: GDPR, checkedOn },
  'gdpr-7-3': { url: GDPR, checkedOn },
  'gdpr-8-1': { url: GDPR, checkedOn },
  'gdpr-17-1': { url: GDPR, checkedOn },
  'gdpr-18': { url: GDPR, checkedOn },
  'gdpr-21-2': { url: GDPR, checkedOn },
  'gdpr-21-3': { url: GDPR, checkedOn },
  'gdpr-24-2': { url: GDPR, checkedOn },
  'gdpr-25': { url: GDPR, checkedOn },
  'gdpr-recital-32': { url: GDPR, checkedOn },
  'gdpr-recital-171': { url: GDPR, checkedOn },
  'cjeu-planet49': { url: 'https://curia.europa.eu/juris/liste.jsf?num=C-673/17', checkedOn },
  'cjeu-orange-romania': { url: 'https://curia.europa.eu/juris/liste.jsf?num=C-61/19', checkedOn },
  'edpb-consent': {
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
    checkedOn,
  },
  'eprivacy-13-1': { url: EPRIVACY, checkedOn },
  'eprivacy-13-2': { url: EPRIVACY, checkedOn },
  'eprivacy-13-5': { url: EPRIVACY, checkedOn },
} as const satisfies Record<string, LawSource>;

export type LawId = keyof typeof LAW;
