import type { LawId } from '../law';

/** What each source of law says, in a sentence, for those who read the rules; the add-on itself only cites. */
export const LAW_GISTS_EN: Readonly<Record<LawId, string>> = {
  'gdpr-4-11': 'Consent is a freely given, specific, informed and unambiguous act of the person.',
  'gdpr-5-2': 'The company must be able to show that it keeps to the principles.',
  'gdpr-6-1-a': 'Processing is lawful where the person has consented to it.',
  'gdpr-7-1': 'The company must be able to prove the consent.',
  'gdpr-7-3': 'Consent can be withdrawn at any time, as easily as it was given.',
  'gdpr-8-1': 'Below the national age of 13 to 16 a parent must authorise the consent.',
  'gdpr-17-1': 'Data is erased on request, or when no ground is left to keep it.',
  'gdpr-18': 'Restricted data may be stored and nothing else.',
  'gdpr-21-2': 'Everybody may object to direct marketing at any time.',
  'gdpr-21-3': 'After an objection the data is no longer used for marketing.',
  'gdpr-24-2': 'Where proportionate, the company adopts data protection policies.',
  'gdpr-25': 'Data protection by default: in doubt the protective reading.',
  'gdpr-recital-32': 'Silence, boxes ticked in advance and inactivity are no consent.',
  'gdpr-recital-171': 'A consent from before the GDPR goes on if it met the GDPR’s conditions when given.',
  'cjeu-planet49': 'Planet49: a box ticked in advance is no valid consent, also under the law before the GDPR.',
  'cjeu-orange-romania': 'Orange Romania: a box ticked by staff does not prove that the person consented.',
  'edpb-consent': 'A presumed consent without a record is below the standard of the GDPR.',
  'eprivacy-13-1':
    'Marketing by e-mail and SMS needs prior consent (in Latvia: Law on Information Society Services, s. 9).',
  'eprivacy-13-2':
    'Own customers may be mailed about similar goods if they could refuse at the sale and in every message (in Latvia: s. 9 of the same law).',
  'eprivacy-13-5': 'Prior consent protects natural persons; for companies the states decide.',
};
