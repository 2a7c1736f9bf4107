import { describe, expect, it } from 'vitest';
import { addOnWith, builtAddOn } from './add-on';
import { BUILT_FILES } from './built-files';
import { DAYS } from './days';
import { FORMULAS } from './formulas';
import { GRID } from './grid';
import { LOOKS } from './looks';
import { MENU_AND_SIDEBAR } from './menu-and-sidebar';
import { ODD_CELLS } from './odd-cells';
import { OTHERS_AT_WORK } from './others-at-work';
import { prove } from './proof';
import { TEXTS } from './texts';
import { TIME_OUTS } from './time-outs';

/** What went wrong in other add-ons. */
const BUGS = [...MENU_AND_SIDEBAR, ...FORMULAS, ...GRID, ...TEXTS, ...DAYS, ...LOOKS, ...BUILT_FILES, ...TIME_OUTS];

/** What was looked for besides. */
const PROBES = [...OTHERS_AT_WORK, ...ODD_CELLS];

describe('the list of bugs that other add-ons had', () => {
  it('has no gap', () => {
    const numbers = BUGS.flatMap(({ number }) => number ?? []).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
  });
});

describe('a variant of the add-on', () => {
  it('from which nothing is taken is the built one to the letter, so that what fails in another fails for its guard', async () => {
    expect(await addOnWith([])).toEqual(builtAddOn());
  });

  it('cannot be made by a text that is not there, or there twice, or no part of the add-on', async () => {
    const menu = { file: 'src/sheets/menu.ts', put: '' };
    await expect(addOnWith([{ ...menu, take: 'no such text' }])).rejects.toThrow('holds 0 times');
    await expect(addOnWith([{ ...menu, take: 'addItem' }])).rejects.toThrow(/holds \d+ times/);
    await expect(addOnWith([{ file: 'README.md', take: '# ', put: '' }])).rejects.toThrow('no part of the add-on');
  });
});

for (const bug of [...BUGS, ...PROBES]) prove(bug);
