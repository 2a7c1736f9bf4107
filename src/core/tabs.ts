/** The tabs of ours: the stable key under which the spreadsheet knows each, whatever the user calls it. */
export const TABS = [
  'settings',
  'sources',
  'reconsent',
  'deletion',
  'askAnotherWay',
  'stopMarketing',
  'questions',
  'safeToSend',
  'suppression',
  'log',
  'receipt',
] as const;
export type Tab = (typeof TABS)[number];

/** Our columns beside the customers, in the order in which they stand. */
export const OUR_COLUMNS = ['zone', 'reason', 'action'] as const;
export type OurColumn = (typeof OUR_COLUMNS)[number];
