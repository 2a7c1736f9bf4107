import { createHash, createHmac } from 'node:crypto';
import { ServiceException } from './grid/service-exception';

/** What needs Node: texts and bytes, and the sums over them. Bytes are signed, from -128 to 127, as Java's are. */
export const BYTES = {
  /** A text in a charset. Without one it is ASCII, and what ASCII lacks becomes a question mark. */
  encode(text: string, charset: string | null): readonly number[] {
    if (charset === null || isAscii(charset))
      return Array.from(text.replace(/[^\0-\x7f]/gu, '?'), (one) => one.charCodeAt(0));
    return signed(Buffer.from(text, nodeCharset(charset)));
  },
  decode(bytes: readonly number[], charset: string): string {
    const held = Buffer.from(bytes);
    if (isAscii(charset))
      return Array.from(held, (byte) => (byte > 127 ? '\ufffd' : String.fromCharCode(byte))).join('');
    return nodeCharset(charset) === 'utf8'
      ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(held)
      : held.toString('latin1');
  },
  toBase64: (bytes: readonly number[], webSafe: boolean): string => {
    const text = Buffer.from(bytes).toString('base64');
    return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
  },
  /** Throws when a text is not base64 with its padding. */
  fromBase64(text: string, webSafe: boolean): readonly number[] {
    const standard = webSafe ? text.replaceAll('-', '+').replaceAll('_', '/') : text;
    const own = webSafe ? /[+/]/.test(text) : false;
    if (own || standard.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(standard)) {
      throw new ServiceException('Could not decode string.');
    }
    return signed(Buffer.from(standard, 'base64'));
  },
  digest(algorithm: string, bytes: readonly number[]): readonly number[] {
    const name = algorithm.replace('_', '').toLowerCase();
    if (name === 'md2') throw new Error('DigestAlgorithm.MD2 is not modelled by the local host.');
    return signed(createHash(name).update(Buffer.from(bytes)).digest());
  },
  hmac(algorithm: string, bytes: readonly number[], key: readonly number[]): readonly number[] {
    const name = algorithm.replace('HMAC_', '').replace('_', '').toLowerCase();
    return signed(createHmac(name, Buffer.from(key)).update(Buffer.from(bytes)).digest());
  },
};

export type Bytes = typeof BYTES;

function signed(bytes: Buffer): readonly number[] {
  return Array.from(new Int8Array(bytes));
}

function isAscii(charset: string): boolean {
  return /^us[-_]ascii$/i.test(charset);
}

function nodeCharset(charset: string): BufferEncoding {
  if (/^utf[-_]?8$/i.test(charset)) return 'utf8';
  if (/^iso[-_]8859[-_]1$/i.test(charset)) return 'latin1';
  throw new Error(`The charset ${charset} is not modelled by the local host.`);
}
