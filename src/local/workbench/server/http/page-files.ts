import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Whether its name tells what it holds: other bytes would have another name, so that a browser may keep it for good. */
  readonly isNamedByHash: boolean;
}

/** How the build ends the names of files: `main-WG755AKD.js`. */
const HASHED = /-[0-9A-Z]{8}\.[a-z0-9]+$/;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Reads all files of a folder that a browser knows what to do with, by the path that asks for each. Nothing is looked up on
 * the disk afterwards, so no path leads to another file.
 */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries.flatMap((entry) => {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) return [];
    const path = join(entry.parentPath, entry.name);
    const asked = `/${relative(folder, path).split(sep).join('/')}`;
    const file = { type, bytes: readFileSync(path), isNamedByHash: HASHED.test(entry.name) };
    return [[asked === '/index.html' ? '/' : asked, file] as const];
  });
  return new Map(files);
}
