import { inflateRawSync } from 'node:zlib';
import { FileProblem } from '../file-problem';
import { UNPACKED_BYTES } from '../limits';
import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks every part. The declared sizes are judged first, and a part that unpacks to more or less than it declared
 * is refused: a small file cannot fill the memory.
 */
export function unzip(bytes: Uint8Array, entries: readonly ZipEntry[]): Map<string, Uint8Array> {
  const amount = entries.reduce((sum, { size }) => sum + size, 0);
  if (amount > UNPACKED_BYTES) throw new FileProblem('too-large', { unit: 'bytes', amount, limit: UNPACKED_BYTES });
  return new Map(
    entries.filter(({ name }) => !name.endsWith('/')).map((entry) => [entry.name, unpack(bytes, entry)] as const),
  );
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new FileProblem('password');
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset + entry.headerOffset, LOCAL_HEADER_LENGTH);
    const from = entry.headerOffset + LOCAL_HEADER_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
    const content = inflate(bytes.subarray(from, from + entry.packedSize), entry);
    if (content.length !== entry.size) throw new RangeError('not the declared size');
    return content;
  } catch (cause) {
    throw new FileProblem('damaged-xlsx', {}, { cause });
  }
}

function inflate(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new RangeError(`method ${method}`);
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
}
