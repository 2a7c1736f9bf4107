import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LawCase } from '../cases/law-case';
import { bookOf, installed } from './built-add-on';

const CASES: readonly LawCase[] = JSON.parse(readFileSync('test/cases/cases.json', 'utf8'));

describe('the built GDPR_REPORT', () => {
  const host = installed(bookOf([]));

  for (const { name, settings, sources, headers, rows, expect: expected } of CASES) {
    it(name, () => {
      const given = [rows, [headers], Object.entries(settings), sources];
      const answer = host.run('GDPR_REPORT', given, 'CUSTOM_FUNCTION') as string[][];
      expect(answer.map((line) => line.slice(0, 3))).toEqual(expected);
      expect(answer.map(([zone, , , sentence]) => (sentence === '') === (zone === ''))).toEqual(rows.map(() => true));
    });
  }
});
