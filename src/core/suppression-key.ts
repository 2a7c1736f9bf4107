import { keyedHash, sha256Hex } from './hash';

const ID_DIGITS = 8;
const BACKUP = /^gdpr-key-1:([0-9a-f]{64}):([0-9a-f]{8})$/;

/** What the entries made with a key are known by: it gives away nothing of the key. */
export function keyId(key: string): string {
  return keyedHash(key)('key-id').slice(0, ID_DIGITS);
}

/** A key as a text that a person can keep outside the spreadsheet: `gdpr-key-1:<64 digits>:<check>`. */
export function keyBackup(key: string): string {
  return `gdpr-key-1:${key}:${checkOf(key)}`;
}

/** The key of such a text, however it was copied; null where a character is missing or wrong. */
export function keyFromBackup(text: string): string | null {
  const [, key, check] = BACKUP.exec(text.replace(/\s/g, '').toLowerCase()) ?? [];
  return key !== undefined && check === checkOf(key) ? key : null;
}

function checkOf(key: string): string {
  return sha256Hex(key).slice(0, ID_DIGITS);
}
