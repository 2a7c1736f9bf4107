const FRACTION = /^(?:([0#?]+)( +))?([0#?]+)\/([0#?]+|[1-9]\d*)$/;

/**
 * A number that is not negative as a fraction, under a pattern such as `# ?/?` or `0 #/8`. Throws an Error that names a
 * pattern with anything else in it.
 */
export function printedFraction(size: number, pattern: string): { readonly text: string; readonly isZero: boolean } {
  const found = FRACTION.exec(pattern);
  if (!found) throw new Error(`The number format ${pattern} is not modelled by the local host.`);
  const [, wholePlaces = '', space = '', above = '', below = ''] = found;
  const whole = wholePlaces === '' ? 0 : Math.floor(size);
  const part = size - whole;
  const denominator = /^[0#?]+$/.test(below) ? nearest(part, 10 ** below.length - 1) : Number(below);
  const numerator = Math.round(part * denominator);
  const isCarried = wholePlaces !== '' && numerator === denominator;
  const shownWhole = isCarried ? whole + 1 : whole;
  const wholeText = filled(shownWhole === 0 ? '' : String(shownWhole), wholePlaces);
  const isZero = shownWhole === 0 && numerator === 0;
  if (wholePlaces !== '' && (numerator === 0 || isCarried)) return { text: wholeText || '0', isZero };
  const fraction = `${filled(String(numerator), above)}/${filledAfter(String(denominator), below)}`;
  return { text: `${wholeText}${space}${fraction}`, isZero };
}

// The smallest denominator that comes as near as any other.
function nearest(part: number, largest: number): number {
  let best = 1;
  let smallestError = Number.POSITIVE_INFINITY;
  for (let denominator = 1; denominator <= largest; denominator += 1) {
    const error = Math.abs(part - Math.round(part * denominator) / denominator);
    if (error < smallestError - 1e-12) {
      best = denominator;
      smallestError = error;
    }
  }
  return best;
}

function filled(digits: string, places: string): string {
  const missing = places.slice(0, Math.max(0, places.length - digits.length));
  return missing.replaceAll('#', '').replaceAll('?', ' ') + digits;
}

function filledAfter(digits: string, places: string): string {
  return places.includes('?') ? digits.padEnd(places.length, ' ') : digits;
}
