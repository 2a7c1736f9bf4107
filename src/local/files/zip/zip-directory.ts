import { FileProblem } from '../file-problem';

/** A part of a zip file as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/** The parts of a zip file, from its directory alone: nothing is unpacked. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RangeError('no entry where the directory has one');
      entries.push(readEntry(view, bytes, at));
      at +=
        ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    throw new FileProblem('damaged-xlsx', {}, { cause });
  }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new RangeError('no directory');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const nameAt = at + ENTRY_LENGTH;
  const sizes = { packedSize: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) };
  const headerOffset = view.getUint32(at + 42, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    headerOffset,
    ...sizes,
    ...largeSizes(view, nameAt + nameLength, view.getUint16(at + 30, true), { ...sizes, headerOffset }),
  };
}

type Places = Pick<ZipEntry, 'size' | 'packedSize' | 'headerOffset'>;

/** Writers that stream mark the sizes as "see the extra field", even of small parts. */
function largeSizes(view: DataView, from: number, length: number, small: Places): Partial<Places> {
  const wanted = (['size', 'packedSize', 'headerOffset'] as const).filter((key) => small[key] === IN_ZIP64);
  if (wanted.length === 0) return {};
  for (let at = from; at < from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    return Object.fromEntries(wanted.map((key, place) => [key, Number(view.getBigUint64(at + 4 + 8 * place, true))]));
  }
  throw new RangeError('sizes are missing');
}
