/** The bundle, as it stands beside `functions.js` in the script. */
declare const GdprZones_: typeof import('./main');
