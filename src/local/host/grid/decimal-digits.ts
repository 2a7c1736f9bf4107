/** The digits of a number that is not negative, with what stands before and after the mark. */
export interface DecimalDigits {
  /** Without zeros in front: empty for a number below one. */
  readonly whole: string;
  /** As many digits as were asked for. */
  readonly fraction: string;
}

/**
 * Rounds a number, times a power of ten, half up as a person would. Spreadsheets know fifteen digits of a number:
 * rounding these is why 1.005 becomes 1.01, which it would not in binary.
 */
export function decimalDigits(size: number, decimals: number, power = 0): DecimalDigits {
  const [mantissa = '', exponent = '0'] = size.toExponential(14).split('e');
  const kept = Number(exponent) + 1 + power + decimals;
  const scaled = kept < 0 ? '' : rounded(mantissa.replace('.', ''), kept);
  const padded = scaled.padStart(decimals + 1, '0');
  return {
    whole: padded.slice(0, padded.length - decimals).replace(/^0+/, ''),
    fraction: padded.slice(padded.length - decimals),
  };
}

/** The power of ten of the first digit of a number that is not negative; zero has none and counts as one. */
export function firstDigitPower(size: number): number {
  return size === 0 ? 0 : Number(size.toExponential(14).split('e')[1]);
}

function rounded(digits: string, kept: number): string {
  if (kept >= digits.length) return digits.padEnd(kept, '0');
  const cut = BigInt(digits.slice(0, kept) || '0');
  return String((digits[kept] ?? '0') >= '5' ? cut + 1n : cut);
}
