import type { CellStyle } from '../../workbook';
import { argb, colorOf } from './color';
import { attributeOf, contentOf, elementOf, isTrue } from './xml-text';

export type FontLook = Pick<CellStyle, 'bold' | 'italic' | 'fontColor'>;

/** What a font of the file looks like; black is the colour of every cell. */
export function fontLook(font: string, theme: readonly string[]): FontLook {
  const fontColor = colorOf(elementOf(font, 'color'), theme);
  return {
    ...(fontColor && fontColor !== '#000000' && { fontColor }),
    ...(isOn(font, 'b') && { bold: true }),
    ...(isOn(font, 'i') && { italic: true }),
  };
}

/** The font with another look. The order of the children is the format's: b, i, …, sz, color, name. */
export function fontWith(font: string, look: FontLook, { bold, italic, fontColor }: FontLook): string {
  const kept = fontColor === look.fontColor ? (elementOf(font, 'color') ?? '') : '';
  const color = kept === '' && fontColor ? `<color rgb="${argb(fontColor)}"/>` : kept;
  const rest = contentOf(font).replace(/<(b|i|color)(?=[\s/>])[^>]*\/>/g, '');
  const place = rest.search(/<(name|family|charset|scheme)[\s/>]/);
  const at = place < 0 ? rest.length : place;
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${rest.slice(0, at)}${color}${rest.slice(at)}</font>`;
}

function isOn(font: string, name: string): boolean {
  const element = elementOf(font, name);
  return element !== undefined && isTrue(attributeOf(element, 'val') ?? '1');
}
