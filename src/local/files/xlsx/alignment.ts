import type { CellStyle } from '../../workbook';
import { attributeOf, contentOf, elementOf, isTrue, withAttribute } from './xml-text';

type AlignmentLook = Pick<CellStyle, 'wrap' | 'verticalAlignment'>;

const VERTICAL = new Map<string | undefined, CellStyle['verticalAlignment']>([
  ['top', 'top'],
  ['center', 'middle'],
  ['bottom', 'bottom'],
]);

/** How a format of the file places text. */
export function alignmentLook(xf: string): AlignmentLook {
  const alignment = elementOf(xf, 'alignment') ?? '';
  const verticalAlignment = VERTICAL.get(attributeOf(alignment, 'vertical'));
  return {
    ...(isTrue(attributeOf(alignment, 'wrapText')) && { wrap: true }),
    ...(verticalAlignment && { verticalAlignment }),
  };
}

/** The format with text placed otherwise. */
export function alignedXf(xf: string, { wrap, verticalAlignment }: AlignmentLook): string {
  const vertical = verticalAlignment === 'middle' ? 'center' : verticalAlignment;
  const existing = elementOf(xf, 'alignment') ?? '<alignment/>';
  const alignment = withAttribute(withAttribute(existing, 'wrapText', wrap ? '1' : undefined), 'vertical', vertical);
  const rest = contentOf(xf).replace(existing, '');
  const tag = withAttribute(xf.slice(0, xf.indexOf('>') + 1), 'applyAlignment', '1').replace(/\s*\/?>$/, '>');
  return `${tag}${alignment}${rest}</xf>`;
}
