import { argb, colorOf } from './color';
import { attributeOf, elementOf } from './xml-text';

/** The colour of a cell's fill; patterns and gradients have none. */
export function backgroundOf(fill: string, theme: readonly string[]): string | undefined {
  const pattern = elementOf(fill, 'patternFill') ?? '';
  return attributeOf(pattern, 'patternType') === 'solid' ? colorOf(elementOf(fill, 'fgColor'), theme) : undefined;
}

/** The colour of a conditional format's fill, which stands where a cell's fill has the colour behind its pattern. */
export function conditionalBackgroundOf(fill: string, theme: readonly string[]): string | undefined {
  return colorOf(elementOf(fill, 'bgColor') ?? elementOf(fill, 'fgColor'), theme);
}

export function fillXml(color: string): string {
  return solid(argb(color), 'indexed="64"');
}

export function conditionalFillXml(color: string): string {
  return solid(argb(color), `rgb="${argb(color)}"`);
}

function solid(front: string, behind: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${front}"/><bgColor ${behind}/></patternFill></fill>`;
}
