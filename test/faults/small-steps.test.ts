import { beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../src/local/host/execution';
import { addOnWith } from '../bugs/add-on';
import { endures } from './endures';
import { installed, seen, sheetNamed } from './shop';
import { grown, judged, listed } from './states';

// Every few rows are a call of their own, as every 33,000 are in a large sheet.
const CELLS = 12;
const ROWS = 20;

let scripts: readonly Script[];
beforeAll(async () => {
  const slices = { file: 'src/sheets/slice-size.ts', take: 'CELLS_A_WRITE = ', put: `CELLS_A_WRITE = ${CELLS} || ` };
  const reads = { file: 'src/sheets/slice-size.ts', take: 'CELLS_A_READ = ', put: `CELLS_A_READ = ${10 * CELLS} || ` };
  scripts = (await addOnWith([slices, reads])).scripts;
});

const inSteps = () => ({ scripts });

endures('judging again in steps', 'classifySheet', () => grown(judged(ROWS)), inSteps);
endures(
  'refreshing the list of those to ask again in steps',
  'buildReconsentTab',
  () => grown(listed('buildReconsentTab', ROWS)),
  inSteps,
);
endures(
  'refreshing the list of those to delete in steps',
  'buildDeletionTab',
  () => grown(listed('buildDeletionTab', ROWS)),
  inSteps,
);

describe('in steps', () => {
  it.each(['classifySheet', 'buildReconsentTab', 'buildDeletionTab'])('%s gives what it gives in one step', (item) => {
    const [whole, steps] = [{}, inSteps()].map((options) => {
      const host = installed(grown(listed('buildReconsentTab', ROWS)), options);
      host.run(item);
      expect(host.alerts).toEqual([]);
      return seen(host.book);
    });
    expect(steps).toEqual(whole);
  });

  it('what was set aside by a run that was cut off is read again, and gone when the next is done', () => {
    const start = listed('buildReconsentTab', ROWS);
    const host = installed(grown(start), {
      scripts,
      settings: {
        faults: [
          { call: 'Range.setValues', occurrence: 5 },
          { call: 'Range.setValues', occurrence: 6 },
        ],
      },
    });
    host.run('buildReconsentTab');
    const list = sheetNamed(host, 'GDPR Re-consent');
    expect(host.alerts.map(({ title }) => title)).toEqual(['Not finished']);
    expect(list.values.map(([key]) => key)).toContainEqual(expect.stringMatching(/^Set aside while/));
    host.run('buildReconsentTab');
    expect(list.values.map(([key]) => key)).not.toContainEqual(expect.stringMatching(/^Set aside while/));
    expect(list.values.filter((line) => line.includes('called on Monday'))).toHaveLength(2);
  });
});
