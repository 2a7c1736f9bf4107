import { mkdirSync, writeFileSync } from 'node:fs';
import { customerRows, HEADER } from './rows.mjs';

/** Writes made-up customers into a csv file and answers its path. */
export function csvFileOf(rows) {
  mkdirSync('build/bench', { recursive: true });
  const file = `build/bench/customers-${rows}.csv`;
  const lines = [HEADER, ...customerRows(rows)].map((line) => line.map(quoted).join(','));
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

function quoted(cell) {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
