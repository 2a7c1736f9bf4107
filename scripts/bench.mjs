/**
 * Measures the product against its aims: `npm run bench`. Prints one table and writes it to build/bench.json. A time says
 * little, since machines differ and are busy; a ratio compares two things measured in turns in the same run.
 */
import { writeFileSync } from 'node:fs';
import { measureCommandLine } from './bench/command-line.mjs';
import { measureEvaluating } from './bench/evaluating.mjs';
import { measureJudging } from './bench/judging.mjs';
import { measureSpreadsheet } from './bench/spreadsheet.mjs';

const lines = [];
for (const measure of [measureJudging, measureEvaluating, measureSpreadsheet, measureCommandLine]) {
  lines.push(...(await measure()));
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
