import { localSpreadsheet } from './local-sheet.mjs';

const SHEETS = [100, 10_000, 200_000];
const COLUMNS = 15;
const SIX_MINUTES = 360;

/** What is done one after the other, as an owner would. */
const OPERATIONS = [
  ['classifySheet, first use', 'classifySheet'],
  ['classifySheet, again', 'classifySheet'],
  ['buildReconsentTab', 'buildReconsentTab'],
  ['buildReconsentTab, again', 'buildReconsentTab'],
  ['buildDeletionTab', 'buildDeletionTab'],
  ['buildDeletionTab, again', 'buildDeletionTab'],
  ['insertLiveZones', 'insertLiveZones'],
  ['classifySheet over the formula', 'classifySheet'],
  ['removeColours', 'removeColours'],
];

/** Service calls of each operation, and the seconds that they take on the virtual clock, by the size of the sheet. */
export async function measureCalls() {
  const { installed } = await localSpreadsheet();
  return SHEETS.flatMap((rows) => {
    const host = installed(rows, undefined, COLUMNS);
    return OPERATIONS.map(([what, item]) => {
      host.resetCalls();
      const [told, before] = [host.alerts.length, host.now()];
      host.run(item);
      const calls = [...host.calls.values()].reduce((sum, count) => sum + count, 0);
      const seconds = (host.now() - before) / 1000;
      const isRefused = host.alerts.length > told;
      return {
        what: `${what}, ${rows.toLocaleString('en')} × ${COLUMNS}${isRefused ? ` (refused: ${host.alerts.at(-1).prompt.slice(0, 40)}…)` : ''}`,
        value: `${calls} calls, ${seconds.toFixed(1)} s`,
        unit: '',
        aim: 'one run of 6 minutes',
        met: seconds < SIX_MINUTES,
      };
    });
  });
}
