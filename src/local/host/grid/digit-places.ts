import type { DigitPlace } from './number-pattern';

const UNFILLED: Readonly<Record<DigitPlace, string>> = { '0': '0', '#': '', '?': ' ' };

/** What stands in the places before the mark, one text a place: the first one takes the digits that are too many. */
export function wholeTexts(whole: string, places: readonly DigitPlace[], groupMark: string): readonly string[] {
  if (places.length === 0) return [];
  const missing = Math.max(0, places.length - whole.length);
  const shown = [...places.slice(0, missing).map((place) => UNFILLED[place]), ...whole];
  const grouped = shown.map((digit, index) => {
    const after = shown.length - 1 - index;
    return /\d/.test(digit) && after > 0 && after % 3 === 0 ? digit + groupMark : digit;
  });
  const surplus = grouped.length - places.length;
  return [grouped.slice(0, surplus + 1).join(''), ...grouped.slice(surplus + 1)];
}

/** What stands in the places after the mark: zeros at the end say nothing, and are shown only where a `0` asks for it. */
export function fractionTexts(fraction: string, places: readonly DigitPlace[]): readonly string[] {
  const end = Math.max(fraction.replace(/0+$/, '').length, places.lastIndexOf('0') + 1);
  return places.map((place, index) => (index < end ? (fraction[index] ?? '0') : UNFILLED[place]));
}
