import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { WorkbookView } from '../../protocol';

/** The sample files of a folder, with titles made of their names. */
export function samplesIn(folder: string): WorkbookView['samples'] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => /\.(?:csv|xlsx)$/.test(name))
    .sort()
    .map((name) => ({ name, title: titleOf(basename(name, extname(name))) }));
}

/** The path of a sample; null for a name that is none of them. */
export function samplePath(folder: string, name: string): string | null {
  return samplesIn(folder).some((sample) => sample.name === name) ? join(folder, name) : null;
}

function titleOf(stem: string): string {
  const words = stem.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
