import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileWhole, writeFileWhole } from '../../../src/local/files/whole-file';
import { problemOf } from './file-examples';

const bytes = new TextEncoder().encode('new');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writing a file whole', () => {
  it('makes it, or takes the place of the one that was there, and leaves nothing else', async () => {
    const path = join(folder, 'out.xlsx');
    await writeFileWhole(path, new TextEncoder().encode('old'));
    await chmod(path, 0o640);
    await writeFileWhole(path, bytes);
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['out.xlsx']);
  });

  it('follows a link to the file that it names', async () => {
    await writeFile(join(folder, 'real.xlsx'), 'old');
    await symlink('real.xlsx', join(folder, 'link.xlsx'));
    await writeFileWhole(join(folder, 'link.xlsx'), bytes);
    expect(await readFile(join(folder, 'real.xlsx'), 'utf8')).toBe('new');
  });

  it('says that the folder is missing', async () => {
    const path = join(folder, 'no', 'out.xlsx');
    expect(await problemOf(writeFileWhole(path, bytes))).toEqual({
      code: 'output-folder-missing',
      path,
      errno: 'ENOENT',
    });
  });

  it('says that the name is a folder', async () => {
    const path = join(folder, 'sub');
    await mkdir(path);
    expect(await problemOf(writeFileWhole(path, bytes))).toEqual({ code: 'output-is-a-folder', path, errno: 'EISDIR' });
    expect(await readdir(folder)).toEqual(['sub']);
  });

  it('never takes the place of a device', async () => {
    await symlink('/dev/null', join(folder, 'out.xlsx'));
    const work = writeFileWhole(join(folder, 'out.xlsx'), bytes);
    expect(await problemOf(work)).toMatchObject({ code: 'output-not-writable', errno: 'EINVAL' });
  });

  it.skipIf(process.getuid?.() === 0)('leaves a file that may not be written as it was', async () => {
    const path = join(folder, 'out.xlsx');
    await writeFile(path, 'old', { mode: 0o444 });
    expect(await problemOf(writeFileWhole(path, bytes))).toMatchObject({ code: 'output-not-writable' });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['out.xlsx']);
  });
});

describe('reading a file whole', () => {
  it('gives its bytes', async () => {
    await writeFile(join(folder, 'in.csv'), 'a;b');
    expect(new TextDecoder().decode(await readFileWhole(join(folder, 'in.csv')))).toBe('a;b');
  });

  it('says that there is none, or that it is a folder', async () => {
    expect(await problemOf(readFileWhole(join(folder, 'no.csv')))).toMatchObject({ code: 'not-found' });
    expect(await problemOf(readFileWhole(folder))).toMatchObject({ code: 'is-a-folder' });
  });

  it.skipIf(process.getuid?.() === 0)('says that it may not be read', async () => {
    await writeFile(join(folder, 'in.csv'), 'a', { mode: 0 });
    expect(await problemOf(readFileWhole(join(folder, 'in.csv')))).toMatchObject({ code: 'not-readable' });
  });
});
