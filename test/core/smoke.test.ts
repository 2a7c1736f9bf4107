import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayFrom } from '../../src/core/day';
import { judgeTable } from '../../src/core/judge-table';
import { readSettings, readSources } from '../../src/core/read/settings';

const cases = JSON.parse(readFileSync('/work/shared/cases.json', 'utf8'));
const calendar = { today: dayFrom(2026, 1, 15) as number, dayAt: (ms: number) => Math.floor(ms / 864e5) };
describe('cases', () => {
  for (const c of cases)
    it(c.name, () => {
      const settings = readSettings(Object.entries(c.settings) as never, { language: 'en', country: null, calendar }, { row: 1 });
      const sources = readSources(c.sources, { row: 1 });
      const judged = judgeTable(c.headers, c.rows, { settings, sources }, calendar);
      expect(judged.rows.map((r) => (r ? [r.verdict.rule.zone, r.verdict.rule.id, r.verdict.action] : ['', '', '']))).toEqual(c.expect);
    });
});
