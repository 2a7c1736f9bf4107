import { decimalDigits, firstDigitPower } from './decimal-digits';
import { fractionTexts, wholeTexts } from './digit-places';
import { generalNumber } from './general-number';
import type { LocaleHabits } from './locale';
import { type NumberPattern, type NumberPiece, numberPattern, placesOf } from './number-pattern';
import { printedFraction } from './printed-fraction';

/** A number under one section of a number format. A section of its own for negative numbers shows no sign. */
export function printedNumber(value: number, pattern: string, ownSign: boolean, habits: LocaleHabits): string {
  const parts = numberPattern(pattern);
  const size = Math.abs(value);
  const { text, isZero } = parts.pieces.some((piece) => piece.kind === 'slash')
    ? printedFraction(size, pattern)
    : laidOut(size, parts, habits);
  return value < 0 && !ownSign && !isZero ? `-${text}` : text;
}

function laidOut(size: number, parts: NumberPattern, habits: LocaleHabits): { text: string; isZero: boolean } {
  const places = placesOf(parts, 'whole');
  const decimals = placesOf(parts, 'fraction');
  const power = parts.pieces.some((piece) => piece.kind === 'exponent')
    ? exponentOf(size, Math.max(1, places.length), decimals.length)
    : 0;
  const { whole, fraction } = decimalDigits(size, decimals.length, parts.shift - power);
  const texts = [
    ...wholeTexts(whole, places, parts.isGrouped ? habits.groupMark : ''),
    ...fractionTexts(fraction, decimals),
    ...wholeTexts(String(Math.abs(power)), placesOf(parts, 'exponent'), ''),
  ];
  const hasPlaces = places.length + decimals.length > 0;
  const print = (piece: NumberPiece): string => {
    switch (piece.kind) {
      case 'digit':
        return texts.shift() ?? '';
      case 'point':
        return habits.decimalMark;
      case 'exponent':
        return `${piece.text.charAt(0)}${power < 0 ? '-' : piece.text.charAt(1).replace('-', '')}`;
      case 'general':
        return generalNumber(size, habits);
      case 'slash':
        return '/';
      case 'literal':
        return piece.text;
    }
  };
  return {
    text: parts.pieces.map(print).join(''),
    isZero: hasPlaces ? /^0*$/.test(whole + fraction) : size === 0,
  };
}

// Three places before the mark make exponents of thousands. What is rounded up to a further digit takes the next one.
function exponentOf(size: number, places: number, decimals: number): number {
  const power = Math.floor(firstDigitPower(size) / places) * places;
  return decimalDigits(size, decimals, -power).whole.length > places ? power + places : power;
}
