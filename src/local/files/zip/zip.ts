import { deflateRawSync } from 'node:zlib';

/** A part's bytes, or its text in pieces: a large sheet never stands in memory as one string. */
export type PartContent = Uint8Array | Iterable<string>;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** 1980-01-01: the same input gives the same bytes on every day. */
const DOS_DATE = 0x21;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;

/** Packs parts into a zip file, in the order given. */
export function zip(parts: Iterable<readonly [string, PartContent]>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const bytes = content instanceof Uint8Array ? content : encode(content);
    const packed = deflateRawSync(bytes, { level: 6 });
    const nameBytes = Buffer.from(name, 'utf8');
    const fields = commonFields(crc32(bytes), packed.length, bytes.length, nameBytes.length);
    chunks.push(header(0x04034b50, fields), nameBytes, packed);
    directory.push(directoryEntry(fields, offset), nameBytes);
    offset += 30 + nameBytes.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...chunks, ...directory, endRecord(directory.length / 2, size, offset)]);
}

function encode(pieces: Iterable<string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (const piece of pieces) chunks.push(Buffer.from(piece, 'utf8'));
  return Buffer.concat(chunks);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** What a local header and a directory entry have in common. */
function commonFields(crc: number, packedSize: number, size: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function header(signature: number, fields: Buffer): Buffer {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature, 0);
  return Buffer.concat([start, fields]);
}

function directoryEntry(fields: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(20, 0);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([header(0x02014b50, madeBy), fields, rest]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
