/** The zones as they stand in cells, in every language. From worst to best. */
export const ZONES = ['RED', 'GREY', 'GREEN', 'OUT'] as const;
export type Zone = (typeof ZONES)[number];

/** The zone of a row is the worst of its channels. */
export function isWorse(zone: Zone, than: Zone): boolean {
  return ZONES.indexOf(zone) < ZONES.indexOf(than);
}
