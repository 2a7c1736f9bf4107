/**
 * What the countries settle for themselves (domain: tables 2.1). A country that is not listed, or not known, gets the
 * protective answer: the highest age, the longest keeping of invoices.
 */
const AGE_OF_CONSENT: Readonly<Record<string, number>> = {
  ...yearsIn(13, 'BE EE FI LV MT PT SE GB IS NO'),
  ...yearsIn(14, 'AT BG CY ES IT LT'),
  ...yearsIn(15, 'CZ DK FR GR SI'),
};
const HIGHEST_AGE = 16;
/** Countries of the Union, and Liechtenstein, whose own age is the highest. */
const PROTECTIVE = 'DE HR HU IE LU NL PL RO SK LI'.split(' ');

const INVOICE_YEARS: Readonly<Record<string, number>> = {
  ...yearsIn(5, 'LV PL DK'),
  ...yearsIn(6, 'ES GB'),
  ...yearsIn(7, 'EE NL AT'),
  ...yearsIn(8, 'DE'),
};
const LONGEST_INVOICE_YEARS = 10;

/** Every country that one of the tables names. */
export const COUNTRIES: readonly string[] = [
  ...new Set([...Object.keys(AGE_OF_CONSENT), ...Object.keys(INVOICE_YEARS), ...PROTECTIVE]),
].sort();

function yearsIn(years: number, countries: string): Record<string, number> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, years]));
}

/** The age from which a person consents alone (GDPR Art. 8(1)), by ISO country code. */
export function ageOfConsent(country: string | null): number {
  return AGE_OF_CONSENT[country ?? ''] ?? HIGHEST_AGE;
}

/** The years that an invoice is kept, counted from the end of the year of the purchase, by the company's country. */
export function invoiceYears(country: string | null): number {
  return INVOICE_YEARS[country ?? ''] ?? LONGEST_INVOICE_YEARS;
}
