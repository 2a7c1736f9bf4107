import { FileProblem, type OtherKind } from './file-problem';
import type { ZipEntry } from './zip/zip-directory';

const MAGIC: readonly (readonly [OtherKind | 'zip-archive' | 'ole', readonly number[]])[] = [
  ['zip-archive', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x52, 0x61, 0x72, 0x21]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Tells a zip file from text by the content, whatever the name says, and refuses what is known to be neither. */
export function containerOf(bytes: Uint8Array): 'zip' | 'text' {
  const found = MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0];
  if (found === 'zip-archive') return 'zip';
  if (found === 'ole') throw oleProblem(bytes);
  if (found !== undefined) throw new FileProblem('not-a-table', { kind: found });
  return 'text';
}

/** Refuses a zip file that holds something else than a workbook. */
export function requireWorkbook(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name));
  const starts = (prefix: string) => entries.some(({ name }) => name.startsWith(prefix));
  if (names.has('xl/workbook.bin')) throw new FileProblem('not-a-table', { kind: 'xlsb' });
  if (names.has('[Content_Types].xml') && starts('xl/')) return;
  if (starts('word/')) throw new FileProblem('not-a-table', { kind: 'docx' });
  if (starts('ppt/')) throw new FileProblem('not-a-table', { kind: 'pptx' });
  throw new FileProblem('not-a-table', { kind: names.has('mimetype') ? 'ods' : 'zip' });
}

/** Refuses text that is marked up for something else, or is no text at all. */
export function requirePlainText(text: string): void {
  const start = text.slice(0, 1000).trimStart().toLowerCase();
  if (/^<(!doctype html|html|head|body|table|meta)\b/.test(start)) {
    throw new FileProblem('not-a-table', { kind: 'html' });
  }
  if (start.startsWith('<?xml')) throw new FileProblem('not-a-table', { kind: 'xml' });
  // Text may hold a stray control character; a binary file is full of them.
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const control = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (sample.includes('\0') || control > sample.length / 20) throw new FileProblem('not-a-table', { kind: 'binary' });
}

/** Old Excel files and encrypted new ones come in the same container. */
function oleProblem(bytes: Uint8Array): FileProblem {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return encrypted ? new FileProblem('password') : new FileProblem('not-a-table', { kind: 'xls' });
}
