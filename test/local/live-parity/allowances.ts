import type { Allowance } from './comparison';

/** Probes that the host cannot run yet, each with the reason. The list is exact: one too many fails as one too few does. */
export const NOT_MODELLED: Readonly<Record<string, string>> = {
  'format-string-json': 'Nobody knows what Sheets says to a letter that Java does not have.',
};

/** Where the host may differ from Sheets, by the id of the probe without its locale. */
export const ALLOWANCES: Readonly<Record<string, Allowance>> = {
  'plus-digits': { reading: { settings: { plusIsRead: false }, live: null } },
  'plus-word': { reading: { settings: { plusIsRead: false }, live: null } },
  'text-format-equals': { reading: { settings: { textFormatStopsFormulas: false }, live: null } },
  'rich-text-equals': { reading: { settings: { richTextStopsFormulas: true }, live: null } },
  'function-asynchronous': { reading: { settings: { promisesArrive: true }, live: null } },
  'long-text-surfaces': { reading: { settings: { refusesLate: false }, live: null } },
  'insert-rows-looks': { reading: { settings: { insertedLinesInheritLooks: false }, live: null } },
  'filter-writes': { reading: { settings: { filterSkipsHidden: false }, live: null } },
  'filter-value': { reading: { settings: { filterSkipsHidden: false }, live: null } },
  'not-a-number': { refuses: 'A cell that is to hold NaN is a mistake of the script.' },
  'invalid-date': { refuses: 'A cell that is to hold an invalid date is a mistake of the script.' },
  'list-in-a-cell': { refuses: 'Sheets stores the name of a Java class, which no script wants.' },
  'cache-seconds': { refuses: 'What a cache does with more than six hours, or with none, is not known.' },
  'unknown-colour': { refuses: 'A colour that does not exist is misspelt.' },
};
