const DIACRITICS = /\p{M}+/gu;
// Symbols stay: ✓ and ☐ are answers. What goes is punctuation, invisible marks and the variation that turns ✔ into an emoji.
const PUNCTUATION = /(?:\p{P}|\p{Cf}|\p{Z}|\p{Variation_Selector}|[\s`´^~|=+<>$])+/gu;
const LETTERS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const OWN = /ł|ø|đ|ß|æ|œ|ı/g;
const PLAIN = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;

/**
 * A text as it is compared (domain: section 8): lower case, NFKC, without diacritics, punctuation and emoji variation;
 * words separated by one space. `''` for a text of nothing but punctuation.
 */
export function foldWords(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .replace(OWN, (letter) => LETTERS_OF_THEIR_OWN[letter] ?? letter)
    .replace(PUNCTUATION, ' ')
    .trim();
}

/** The same without spaces, so that `opt-out`, `Opt out` and `OPTOUT` are one. */
export function foldCompact(text: string): string {
  return foldWords(text).replace(/ /g, '');
}
