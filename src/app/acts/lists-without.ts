import type { Tab } from '../../core/tabs';
import type { Change } from '../change';
import type { Judgement } from '../classify';
import { dryRun } from '../dry-run';
import { buildAskAnotherWay } from '../lists/ask-another-way';
import { buildDeletion } from '../lists/deletion';
import { buildReconsent } from '../lists/reconsent';
import { buildSafeToSend } from '../lists/safe-to-send';
import { buildStopMarketing } from '../lists/stop-marketing';
import type { Workbook } from '../workbook';
import { forgetting, judgementWithout } from './forgetting';

/** Every list that names people, and what makes it. */
export const LISTS_OF_PEOPLE = {
  reconsent: buildReconsent,
  askAnotherWay: buildAskAnotherWay,
  safeToSend: buildSafeToSend,
  stopMarketing: buildStopMarketing,
  deletion: buildDeletion,
} as const satisfies Readonly<Partial<Record<Tab, (workbook: Workbook, judgement: Judgement) => unknown>>>;

/**
 * The lists that stand already, without the people of some rows of the customers; a list that is not there is not made.
 *
 * @param rows counted from 0 below the header.
 * @param alsoUnknown whether those go too whom no row knows: a run that was cut off has taken theirs.
 */
export function listsWithout(
  workbook: Workbook,
  judgement: Judgement,
  rows: ReadonlySet<number>,
  alsoUnknown: boolean,
): readonly Change[] {
  const others = judgementWithout(judgement, rows);
  const without = forgetting(workbook, judgement, rows, alsoUnknown);
  return (Object.keys(LISTS_OF_PEOPLE) as (keyof typeof LISTS_OF_PEOPLE)[]).flatMap((tab) => {
    if (workbook.tab(tab) === null) return [];
    return dryRun(without, (dry) => LISTS_OF_PEOPLE[tab](dry, others)).filter(
      (change) => change.kind === 'write-tab' && change.content.tab === tab,
    );
  });
}
