import { el, type Shown } from '../dom/el';
import type { Zone } from '../named-in-contract';
import { type IconName, icon } from './icon';

const ICONS: Readonly<Record<Zone, IconName>> = { RED: 'cross', GREY: 'half', GREEN: 'check', OUT: 'dash' };

/** A zone as it stands in the sheet, told by word and drawing as well as by colour. */
export function zoneBadge(zone: Zone): Shown {
  return el('span', { class: `zone zone-${zone}` }, icon(ICONS[zone]), zone);
}
