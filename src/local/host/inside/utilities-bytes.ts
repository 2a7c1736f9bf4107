import { outside } from './outside-link';
import type { Methods } from './service';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;

const TEXT_OR_BYTES = ['String', 'String, Charset', 'Byte[]'];
const DECODED = ['String', 'String, Charset'];
const SIGNED = ['String, String', 'String, String, Charset', 'Byte[], Byte[]'];

/**
 * Texts as bytes and sums over them. A text without a charset is read as ASCII: what ASCII lacks becomes a question mark,
 * which is what scripts that leave the charset out come to.
 */
export const UTILITIES_BYTES: Methods<GoogleUtilities, null> = {
  base64Encode: { takes: TEXT_OR_BYTES, gives: (_state, ...given: readonly unknown[]) => toBase64(given, false) },
  base64EncodeWebSafe: { takes: TEXT_OR_BYTES, gives: (_state, ...given: readonly unknown[]) => toBase64(given, true) },
  base64Decode: { takes: DECODED, gives: (_state, encoded) => fromBase64(encoded, false) },
  base64DecodeWebSafe: { takes: DECODED, gives: (_state, encoded) => fromBase64(encoded, true) },
  computeDigest: {
    takes: TEXT_OR_BYTES.map((list) => `DigestAlgorithm, ${list}`),
    gives: (_state, ...given: readonly unknown[]) =>
      Array.from(outside().bytes.digest(String(given[0]), bytesOf(given[1], given[2]))),
  },
  computeHmacSignature: {
    takes: SIGNED.map((list) => `MacAlgorithm, ${list}`),
    gives: (_state, ...given: readonly unknown[]) => hmac(String(given[0]), given.slice(1)),
  },
  computeHmacSha256Signature: {
    takes: SIGNED,
    gives: (_state, ...given: readonly unknown[]) => hmac('HMAC_SHA_256', given),
  },
};

function toBase64([data, charset]: readonly unknown[], webSafe: boolean): string {
  return outside().bytes.toBase64(bytesOf(data, charset), webSafe);
}

function fromBase64(encoded: string, webSafe: boolean): number[] {
  return Array.from(outside().bytes.fromBase64(encoded, webSafe));
}

function hmac(algorithm: string, [value, key, charset]: readonly unknown[]): number[] {
  return Array.from(outside().bytes.hmac(algorithm, bytesOf(value, charset), bytesOf(key, charset)));
}

function bytesOf(data: unknown, charset: unknown): readonly number[] {
  if (typeof data !== 'string') return data as readonly number[];
  return outside().bytes.encode(data, charset === undefined ? null : String(charset));
}
