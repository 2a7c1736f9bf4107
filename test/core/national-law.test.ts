import { describe, expect, it } from 'vitest';
import { ageOfConsent, invoiceYears } from '../../src/core/national-law';

describe('the age of own consent', () => {
  it.each([
    [13, 'BE EE FI LV MT PT SE GB IS NO'],
    [14, 'AT BG CY ES IT LT'],
    [15, 'CZ DK FR GR SI'],
    [16, 'DE HR HU IE LU NL PL RO SK LI'],
  ])('is %i in %s', (age, countries) => {
    for (const country of countries.split(' ')) expect(ageOfConsent(country), country).toBe(age);
  });

  it('is the highest where the country is not listed, not understood or not known', () => {
    for (const country of ['US', 'XX', '?', '', null]) expect(ageOfConsent(country)).toBe(16);
  });
});

describe('the years that an invoice is kept', () => {
  it.each([
    [5, 'LV PL DK'],
    [6, 'ES GB'],
    [7, 'EE NL AT'],
    [8, 'DE'],
    [10, 'FR IT BE LT'],
  ])('are %i in %s', (years, countries) => {
    for (const country of countries.split(' ')) expect(invoiceYears(country), country).toBe(years);
  });

  it('are the longest where the country is not listed or not known', () => {
    for (const country of ['SE', 'US', '?', '', null]) expect(invoiceYears(country)).toBe(10);
  });
});
