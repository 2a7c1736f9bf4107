import { isoDay } from '../core/day';
import { companyOf } from './company';
import type { KitView } from './contract';
import type { Workbook } from './workbook';

/**
 * What the cards and letters that ask for consent begin with. Reads the Settings tab alone, not the customers.
 *
 * @throws Refusal for a setting that cannot be used.
 */
export function kitFacts(workbook: Workbook): KitView {
  const { language, channels, campaignDeadline, today } = companyOf(workbook).settings;
  const deadline = campaignDeadline === null ? '' : isoDay(campaignDeadline);
  return { language, channels, deadline, today: isoDay(today) };
}
