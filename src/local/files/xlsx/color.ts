import { resolveThemeColor } from 'hucre/xlsx';
import { attributeOf } from './xml-text';

/** Dark and light stand the other way round in a theme than in the numbers that point at it. */
const THEME_ORDER = [1, 0, 3, 2];

/** The colour that an element such as `<fgColor rgb="FFFF0000"/>` names, `#rrggbb`; undefined for automatic ones. */
export function colorOf(element: string | undefined, theme: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  const rgb = attributeOf(element, 'rgb');
  if (rgb !== undefined) return `#${rgb.slice(-6).toLowerCase()}`;
  const place = attributeOf(element, 'theme');
  if (place === undefined || theme.length === 0) return undefined;
  const index = THEME_ORDER[Number(place)] ?? Number(place);
  return `#${resolveThemeColor([...theme], index, Number(attributeOf(element, 'tint') ?? 0)).toLowerCase()}`;
}

/** `FFRRGGBB`, as a file writes `#rrggbb`. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
