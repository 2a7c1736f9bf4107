import { CSS_COLORS } from './css-colors';

/** A colour as a sheet keeps it, `#rrggbb`; undefined for none. Sheets takes an unknown colour silently: here it throws. */
export function colorOf(color: string | null | undefined): string | undefined {
  if (color === null || color === undefined || color === '') return undefined;
  const lower = color.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replace(/[0-9a-f]/g, '$&$&');
  const named = CSS_COLORS[lower];
  if (named === undefined) throw new Error(`${color} is not a colour.`);
  return named;
}
