import { SETTING_NAMES } from '../../src/core/texts/setting-names';
import { type Office, tabNamed, typeInto } from './office';
import { DEADLINE, SOURCES } from './shop-company';

const ANSWERS: readonly (readonly [keyof typeof SETTING_NAMES.en, string])[] = [
  ['country', 'LV'],
  ['strategy', 'GREEN'],
  ['procedureAdopted', '2025-05-20'],
  ['procedureReview', '2026-12-31'],
  ['campaignDeadline', DEADLINE],
];

/** Types the company's answers into the tabs that the first run has made. */
export function answerAll(office: Office): void {
  const settings = tabNamed(office, 'GDPR Settings');
  for (const [key, value] of ANSWERS) {
    const row = settings.values.findIndex(([label]) => label === SETTING_NAMES.en[key]);
    typeInto(office, settings, row, 1, value);
  }
  const sources = tabNamed(office, 'GDPR Sources');
  for (const [name, { preTicked, wordingKept, personActed, thirdParty }] of Object.entries(SOURCES)) {
    const row = sources.values.findIndex(([source]) => source === name);
    for (const [at, answer] of [preTicked, wordingKept, personActed, thirdParty].entries()) {
      if (answer !== 'unknown') typeInto(office, sources, row, at + 1, answer);
    }
  }
}
