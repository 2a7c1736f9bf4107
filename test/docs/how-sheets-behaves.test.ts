import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HARSHEST } from '../../src/local/host/grid/desk';
import { behaviourRows, CERTAINTIES } from './how-sheets-behaves-rows';
import { isTest } from './how-sheets-behaves-tests';

const ROWS = behaviourRows(readFileSync('docs/how-sheets-behaves.md', 'utf8'));

describe('docs/how-sheets-behaves.md', () => {
  it('has a test for every behaviour', () => {
    expect(ROWS.length).toBeGreaterThan(0);
    expect(ROWS.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  it('names no test that is not there', () => {
    expect(ROWS.flatMap(({ tests }) => tests).filter((name) => !isTest(name))).toEqual([]);
  });

  it('says of every behaviour how sure it is, and where it is known from', () => {
    expect(ROWS.filter(({ certainty }) => !CERTAINTIES.includes(certainty))).toEqual([]);
    expect(ROWS.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('tells every behaviour once', () => {
    const told = ROWS.map(({ theme, behaviour }) => `${theme}: ${behaviour}`);
    expect(told.filter((one, at) => told.indexOf(one) !== at)).toEqual([]);
  });
});

describe('docs/known-limits.md', () => {
  it('tells of every switch of the host', () => {
    const page = readFileSync('docs/known-limits.md', 'utf8');
    expect(Object.keys(HARSHEST).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('A test that a page names', () => {
  it.each([
    'local/host/grid.test.ts › A sheet › can come at a place counted from 0',
    'local/host/grid.test.ts › A range › %s throws: %s',
    `bundle/built-files.test.ts › the built files › give Sheets the help of \${name}: its parameters, what it returns, and that it is a custom function`,
  ])('is found: %s', (name) => {
    expect(isTest(name)).toBe(true);
  });

  it.each([
    'local/host/gone.test.ts › A sheet › can come at a place counted from 0',
    'local/host/grid.test.ts › A sheet › can come at a place counted from 1',
    'local/host/grid.test.ts › can come at a place counted from 0',
    'local/host/grid.test.ts › A range › sheet.getRange(0, 1) throws: The starting row of the range is too small.',
    `local/live-parity/parity.test.ts › What Sheets does, the host does: › NOT COMPARED: nobody has run the probes in a live spreadsheet yet, so there is no \${FIXTURE}`,
  ])('is missed: %s', (name) => {
    expect(isTest(name)).toBe(false);
  });

  it('may have a bar in its name, which the page writes with a backslash', () => {
    const page =
      '# T\n| Sheets | How sure | Known from | Held by |\n| --- | --- | --- | --- |\n| a\\|b | reported | [x](https://example.com/) | `f › a\\|b`, `f › c` |';
    expect(behaviourRows(page)).toEqual([
      {
        theme: 'T',
        behaviour: 'a|b',
        certainty: 'reported',
        sources: ['https://example.com/'],
        tests: ['f › a|b', 'f › c'],
      },
    ]);
  });
});
