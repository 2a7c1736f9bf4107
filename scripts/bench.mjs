/**
 * Measures the product against its aims: `npm run bench`. Prints one table and writes it to build/bench.json. A time says
 * little, since machines differ and are busy; a ratio compares two things measured in turns in the same run. What is named is
 * measured alone: `npm run bench -- calls`.
 */
import { writeFileSync } from 'node:fs';
import { measureCalls } from './bench/calls.mjs';
import { measureCommandLine } from './bench/command-line.mjs';
import { measureEvaluating } from './bench/evaluating.mjs';
import { measureJudging } from './bench/judging.mjs';
import { measureSpreadsheet } from './bench/spreadsheet.mjs';
import { measureWorkbench } from './bench/workbench.mjs';

const MEASURES = {
  judging: measureJudging,
  evaluating: measureEvaluating,
  formula: measureSpreadsheet,
  calls: measureCalls,
  'command-line': measureCommandLine,
  workbench: measureWorkbench,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in MEASURES));
if (unknown !== undefined) {
  console.error(`There is no measure ${unknown}. There are: ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(2);
}
const lines = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (asked.length === 0 || asked.includes(name)) lines.push(...(await measure()));
}
writeFileSync('build/bench.json', `${JSON.stringify(lines, null, 2)}\n`);
console.log('| What | Measured | Aim | |\n|---|---:|---|---|');
for (const { what, value, unit, aim = '', met } of lines) {
  console.log(
    `| ${what} | ${shown(value)}${unit && ` ${unit}`} | ${aim} | ${met === undefined ? '' : met ? 'pass' : 'FAIL'} |`,
  );
}

function shown(value) {
  if (typeof value === 'string') return value;
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 100) / 100);
}
