import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { expect } from 'vitest';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug } from './bug';
import { opened, runsWell } from './opened';

const CUSTOMERS = [
  ['Name', 'Email', 'Consent'],
  ['Jānis', 'j@example.lv', 'no'],
];

/** Bugs of scripts that Google does not take, and of formulas that a spreadsheet of another country does not. */
export const BUILT_FILES: readonly Bug[] = [
  {
    number: 25,
    title:
      'a script was not taken for new syntax or a left-over export, and formulas with commas failed where they are decimal marks',
    sources: [
      'https://github.com/google/clasp/issues/907',
      'https://github.com/google/aside',
      'https://github.com/mricon/ingress-fieldplan/issues/5',
    ],
    check(addOn) {
      scriptsAreTaken(addOn);
      for (const locale of ['lv_LV', 'de_DE', 'en_US']) formulasAreTaken(addOn, locale);
    },
    guards: [
      {
        without: 'building for the syntax of 2019',
        replacements: [{ file: 'scripts/build-add-on.mjs', take: "target: 'es2019'", put: "target: 'es2022'" }],
        says: /GdprZones\.js is of the syntax of 2019/,
      },
      {
        without: 'making a script of the bundle, not a module',
        replacements: [{ file: 'scripts/build-add-on.mjs', take: "format: 'iife'", put: "format: 'esm'" }],
        says: /GdprZones\.js is a script/,
      },
      {
        without: 'semicolons between the arguments of a formula',
        replacements: [
          {
            file: 'src/sheets/write-formula.ts',
            take: '}; ; $',
            put: '}, , $',
          },
        ],
        says: /commas in the formula/,
      },
    ],
  },
];

function scriptsAreTaken({ scripts }: AddOn): void {
  for (const { name, source } of scripts) {
    expect(() => new Script(source), `${name} is a script`).not.toThrow();
    const [lowered, kept] = (['es2019', 'esnext'] as const).map((target) => transformSync(source, { target }).code);
    expect(lowered === kept, `${name} is of the syntax of 2019`).toBe(true);
  }
}

function formulasAreTaken(addOn: AddOn, locale: string): void {
  const host = opened(addOn, bookOf(CUSTOMERS, { locale }));
  runsWell(host, 'classifySheet');
  runsWell(host, 'insertLiveZones');
  const sheet = sheetNamed(host, 'Customers');
  const written = [
    ...host.book.sheets.flatMap(({ formulas }) => [...formulas.values()]),
    ...sheet.conditionalFormats.flatMap(({ formula }) => formula ?? []),
  ];
  expect(written.length, 'formulas of ours').toBeGreaterThan(4);
  for (const formula of written) {
    const withoutTexts = formula.replace(/"[^"]*"|'[^']*'/g, '');
    expect(withoutTexts, `commas in the formula ${formula}, in ${locale}`).not.toContain(',');
  }
  expect([...host.formulaErrors], `errors in ${locale}`).toEqual([]);
  expect(sheet.values[1]?.[3], `what the formula comes to in ${locale}`).toBe('RED');
}
