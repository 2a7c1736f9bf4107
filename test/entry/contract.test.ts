import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Contract, SliceOutcome } from '../../src/app/contract';
import type * as entry from '../../src/entry/tasks';

/** What an export may be handed: anything at all, as google.script.run carries in whatever a page sends. */
type Served = { readonly [Name in keyof Contract]: (typeof entry)[Name] };

/** Each name once; one that is added to the contract and not here does not compile. */
const NAMES: { readonly [Name in keyof Contract]: true } = {
  readColumns: true,
  correctColumn: true,
  lookAtCustomers: true,
  answerSource: true,
  answerSetting: true,
  rowsWith: true,
  goToRow: true,
  previewList: true,
  previewAct: true,
  kitFacts: true,
  runSlice: true,
  runProgress: true,
  cancelRun: true,
};

const PAGE = readFileSync('src/entry/functions.js', 'utf8');
const PARAMETERS: Readonly<Record<keyof Contract, string>> = {
  readColumns: '',
  correctColumn: 'column, header, fact',
  lookAtCustomers: '',
  answerSource: 'source, question, answer',
  answerSetting: 'key, value',
  rowsWith: 'reason, from',
  goToRow: 'row, who',
  previewList: 'task',
  previewAct: 'task',
  kitFacts: '',
  runSlice: 'task',
  runProgress: '',
  cancelRun: '',
};

describe('what the sidebar may ask', () => {
  it('is answered by the entry as the contract says: this test is one for the compiler', () => {
    expectTypeOf<Served>().toExtend<Contract>();
    expectTypeOf<ReturnType<(typeof entry)['runSlice']>>().toExtend<SliceOutcome>();
  });

  it.each(Object.keys(NAMES) as (keyof Contract)[])(
    '%s is a plain function that hands on all its arguments',
    (name) => {
      const parameters = PARAMETERS[name];
      expect(PAGE).toContain(
        `\nfunction ${name}(${parameters}) {\n  return GdprZones_.tasks().${name}(${parameters});\n}\n`,
      );
    },
  );

  it('is said in a comment above each function that the outside can call', () => {
    const functions = [...PAGE.matchAll(/^function (\w+)/gm)];
    expect(functions.length).toBeGreaterThan(Object.keys(NAMES).length);
    for (const { index = 0, 1: name } of functions) expect(PAGE.slice(0, index), name).toMatch(/\*\/\n$/);
  });
});
