/**
 * The text of a file that does not say its encoding: the marks at its start, else UTF-8 where every byte fits, else the
 * Baltic or the West European code page, whichever gives more letters of its languages.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeCodePage(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** In UTF-16 every second byte of separators, digits and Latin letters is zero; in no other text is any. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even < odd / 10) return 'utf-16le';
  if (even > start.length / 4 && odd < even / 10) return 'utf-16be';
  return undefined;
}

const BALTIC_LETTERS = /[āčēģīķļņšūžąęėįų]/gi;
/** Without â, î, ï, û, ì, ò, ð and þ: rare in the West, and what Baltic letters look like when misread. */
const WESTERN_LETTERS = /[éèêëàáíóúùñçøåæ]/gi;

function decodeCodePage(bytes: Uint8Array): string {
  const baltic = new TextDecoder('windows-1257').decode(bytes);
  const western = new TextDecoder('windows-1252').decode(bytes);
  return count(western, WESTERN_LETTERS) > count(baltic, BALTIC_LETTERS) ? western : baltic;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
