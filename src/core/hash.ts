import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return hexOf(sha256(utf8(text)));
}

/**
 * HMAC-SHA-256 of texts in UTF-8, as 64 hexadecimal digits: without the key nobody can try out which address gives a hash.
 *
 * @param key in hexadecimal digits.
 */
export function keyedHash(key: string): (text: string) => string {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return (text) => hexOf(hmac(sha256, bytes, utf8(text)));
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX[byte];
  return hex;
}

/** By hand, since the scripts of Sheets have no TextEncoder. Half a surrogate pair becomes the replacement character, as there. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  const tail = (code: number, shift: number): number => 0x80 | ((code >> shift) & 0x3f);
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code, 0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code, 6), tail(code, 0));
    else bytes.push(0xf0 | (code >> 18), tail(code, 12), tail(code, 6), tail(code, 0));
  }
  return Uint8Array.from(bytes);
}
