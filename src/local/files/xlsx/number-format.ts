import { attributeOf, elementsOf, escapeXml } from './xml-text';

const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};
const FIRST_OWN = 164;

/** The number formats of a file: numbers to patterns, and patterns to numbers, new ones added at need. */
export class NumberFormats {
  readonly #patterns: Map<number, string>;

  constructor(numFmts: string) {
    this.#patterns = new Map(
      elementsOf(numFmts, 'numFmt').map((element) => [
        Number(attributeOf(element, 'numFmtId')),
        attributeOf(element, 'formatCode') ?? '',
      ]),
    );
  }

  /** Undefined for automatic. */
  patternOf(id: number): string | undefined {
    const pattern = this.#patterns.get(id) ?? BUILT_IN[id];
    return pattern === 'General' ? undefined : pattern;
  }

  idOf(pattern: string | undefined): number {
    if (pattern === undefined) return 0;
    const known = [...this.#patterns].find(([, own]) => own === pattern)?.[0];
    const builtIn = Object.entries(BUILT_IN).find(([, own]) => own === pattern)?.[0];
    if (known !== undefined || builtIn !== undefined) return known ?? Number(builtIn);
    const id = Math.max(FIRST_OWN - 1, ...this.#patterns.keys()) + 1;
    this.#patterns.set(id, pattern);
    return id;
  }

  toXml(): string {
    if (this.#patterns.size === 0) return '';
    const elements = [...this.#patterns].map(
      ([id, pattern]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(pattern)}"/>`,
    );
    return `<numFmts count="${elements.length}">${elements.join('')}</numFmts>`;
  }
}

/** Whether a pattern shows a day or a time. */
export function isDatePattern(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  return /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\.|[*_].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, ''));
}
