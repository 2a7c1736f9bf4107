import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const TABLES = readdirSync(SAMPLES).filter((name) => name.endsWith('.csv'));

describe('the sample files', () => {
  it('are what the script writes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'samples-'));
    execFileSync(process.execPath, [join(SAMPLES, '../scripts/make-samples.mjs'), folder]);
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8'), name).toBe(readFileSync(join(SAMPLES, name), 'utf8'));
    }
    rmSync(folder, { recursive: true });
  });

  it('hold 200 customers of the shop, each with a number of its own', async () => {
    const { book } = await read('latvijas-veikals.csv');
    const numbers = (book.sheets[0]?.values ?? [])
      .map(([number]) => number)
      .filter((text) => /^\d{5}$/.test(`${text}`));
    expect(new Set(numbers).size).toBe(200);
    expect(numbers).toHaveLength(200);
    expect(numbers).toContain('00042');
  });

  it.each(TABLES)('name nobody real: %s has addresses and telephone numbers kept for examples alone', async (name) => {
    const { book } = await read(name);
    const cells = (book.sheets[0]?.values ?? []).flat().map(String);
    for (const address of cells.filter((cell) => cell.includes('@'))) {
      expect(address.toLowerCase().trim()).toMatch(/@([a-z]+\.)?(example\.(lv|com)|[a-z]+\.example)$/);
    }
    for (const phone of cells.filter((cell) => /^\D{0,2}\+?\(?371/.test(cell))) {
      expect(phone.replace(/\D/g, '')).toMatch(/^37120000\d{3}$/);
    }
  });
});

// Helpers

function read(name: string) {
  return readWorkbook(readFileSync(join(SAMPLES, name)), name);
}
