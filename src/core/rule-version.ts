/**
 * Which tables judged, for the log: the first digits of their hash. Written down, so that a formula need not hash them; a test
 * holds it to the tables.
 */
export const RULE_VERSION = '2c68605d';
