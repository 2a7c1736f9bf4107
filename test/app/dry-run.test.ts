import { expect, it } from 'vitest';
import { dryRun } from '../../src/app/dry-run';
import { suppress } from '../../src/app/suppression-tab';
import type { Workbook } from '../../src/app/workbook';
import { settingsOf } from '../core/judged';

it('a dry run of putting somebody on the suppression list makes no key', () => {
  const made: string[] = [];
  const workbook = {
    tab: () => null,
    surroundings: { calendar: {} },
    secrets: { suppressionKey: () => null, makeSuppressionKey: () => made.push('key'), logWitness: () => null },
  } as unknown as Workbook;
  const changes = dryRun(workbook, (dry) => {
    const addition = { address: 'anna@example.lv', channel: null, reason: 'stopped', date: null } as const;
    dry.apply(suppress(dry, settingsOf(), [addition]).changes);
  });
  expect(changes).toHaveLength(1);
  expect(made).toEqual([]);
});
