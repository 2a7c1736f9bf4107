import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { csvFileOf } from './csv-file.mjs';

const CLI = 'build/cli.mjs';
const ROWS = 50_000;
// Loaded before the command line, it says at the end how much memory the process had at its peak, in KB.
const WITNESS =
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));";

/** The memory that judging a large file through the command line takes at its peak. */
export function measureCommandLine() {
  const what = `Peak memory of the command line, ${ROWS.toLocaleString('en')} rows of csv`;
  if (!existsSync(CLI)) return [{ what, value: 'not built yet', unit: '' }];
  const run = peakOf([CLI, csvFileOf(ROWS), '-o', 'build/bench/judged.xlsx']);
  const empty = peakOf(['--eval', '0']);
  return [
    { what, value: run, unit: typeof run === 'number' ? 'MB' : '' },
    { what: 'Peak memory of a process that does nothing', value: empty, unit: 'MB' },
  ];
}

function peakOf(args) {
  const witness = `data:text/javascript,${encodeURIComponent(WITNESS)}`;
  const { status, output, stderr } = spawnSync(process.execPath, ['--import', witness, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return status === 0 ? Number(output[3]) / 1024 : `failed: ${stderr.trim().split('\n')[0]}`;
}
