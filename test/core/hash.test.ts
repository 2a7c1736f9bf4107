import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedHash, sha256Hex } from '../../src/core/hash';
import { keyBackup, keyFromBackup, keyId } from '../../src/core/suppression-key';

const text = fc.string({ unit: 'binary', maxLength: 200 });
const key = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

describe('hashes', () => {
  it('are those of another implementation, for any text in any script', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    fc.assert(
      fc.property(text, key, (one, secret) => {
        expect(sha256Hex(one)).toBe(createHash('sha256').update(one, 'utf8').digest('hex'));
        const other = createHmac('sha256', Buffer.from(secret, 'hex')).update(one, 'utf8').digest('hex');
        expect(keyedHash(secret)(one)).toBe(other);
      }),
    );
  });
});

describe('the backup of a key', () => {
  it('gives the key back, however it was copied', () => {
    fc.assert(
      fc.property(key, (secret) => {
        const backup = keyBackup(secret);
        expect(keyFromBackup(backup)).toBe(secret);
        expect(keyFromBackup(`  ${backup.slice(0, 30)}\n${backup.slice(30).toUpperCase()} `)).toBe(secret);
      }),
    );
  });

  it('is refused with any character lost or wrong', () => {
    fc.assert(
      fc.property(key, fc.nat(80), fc.constantFrom('', 'x', '0', 'f'), (secret, at, other) => {
        const backup = keyBackup(secret);
        const spoilt = backup.slice(0, at) + other + backup.slice(at + 1);
        expect(keyFromBackup(spoilt)).toBe(spoilt === backup ? secret : null);
      }),
    );
  });

  it('says nothing of the key in what entries are known by', () => {
    fc.assert(fc.property(key, (secret) => !secret.includes(keyId(secret)) && keyId(secret).length === 8));
  });
});
