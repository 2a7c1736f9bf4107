import { randomBytes } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem, type FileProblemCode } from './file-problem';

const READ_CODES: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-a-folder',
  EBUSY: 'held-open',
};

const WRITE_CODES: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: 'output-folder-missing',
  ENOTDIR: 'output-folder-missing',
  EISDIR: 'output-is-a-folder',
  EBUSY: 'output-held-open',
  // A file that Excel holds open refuses to be replaced on Windows with EPERM; elsewhere EPERM is a matter of rights.
  EPERM: process.platform === 'win32' ? 'output-held-open' : 'output-not-writable',
  ENOSPC: 'output-disk-full',
  EDQUOT: 'output-disk-full',
};

/** The bytes of a file, or a `FileProblem` that says why not. */
export async function readFileWhole(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw asProblem(error, path, READ_CODES, 'not-readable');
  }
}

/**
 * Writes a file that is either there whole or as it was before: the bytes go into a new file beside it, which then
 * takes its name. A target that may not be written is refused although its folder would let it be replaced.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    await replace(target, bytes, await modeOf(target));
  } catch (error) {
    throw asProblem(error, path, WRITE_CODES, 'output-not-writable');
  }
}

async function replace(target: string, bytes: Uint8Array, mode: number): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** The rights that the new file shall have: those of the file that it replaces. */
async function modeOf(target: string): Promise<number> {
  const existing = await stat(target).catch(() => undefined);
  if (existing === undefined) return 0o666;
  if (existing.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // A device or a pipe would be replaced by a file, and be gone.
  if (!existing.isFile()) throw Object.assign(new Error('no file'), { code: 'EINVAL' });
  await access(target, constants.W_OK);
  return existing.mode & 0o777;
}

function asProblem(
  error: unknown,
  path: string,
  codes: Readonly<Record<string, FileProblemCode>>,
  otherwise: FileProblemCode,
): FileProblem {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  return new FileProblem(codes[errno] ?? otherwise, { path, errno }, { cause: error });
}
