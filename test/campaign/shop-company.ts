import type { Company, Day, SourceAnswers } from './law';

const GOOD: SourceAnswers = { preTicked: 'no', wordingKept: 'yes', personActed: 'yes', thirdParty: 'no' };
const UNANSWERED: SourceAnswers = {
  preTicked: 'unknown',
  wordingKept: 'unknown',
  personActed: 'unknown',
  thirdParty: 'unknown',
};

/** What the made-up company answers about the sources of its consents. */
export const SOURCES: Readonly<Record<string, SourceAnswers>> = {
  'web form 2015': GOOD,
  'webshop 2021': GOOD,
  'paper form': { ...GOOD, wordingKept: 'no' },
  'shop counter 2012': { ...GOOD, preTicked: 'yes' },
  'Spring lottery': { preTicked: 'no', wordingKept: 'no', personActed: 'yes', thirdParty: 'yes' },
  'fair 2016': UNANSWERED,
  // These two speak for themselves and need no answer.
  'pirkta datubāze': { ...UNANSWERED, thirdParty: 'yes' },
  'Mailchimp import': { ...UNANSWERED, personActed: 'no' },
};

/** The last day of the campaign. */
export const DEADLINE: Day = '2026-02-28';

/** The made-up company on a day of its campaign. */
export function companyOn(today: Day): Company {
  return {
    today,
    strategy: 'GREEN',
    deadline: DEADLINE,
    procedureIsValid: true,
    optOutOffered: 'unknown',
    sources: SOURCES,
  };
}
