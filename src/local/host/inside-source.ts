import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Esbuild from 'esbuild';

const PROJECT = 'gdpr-zones';
const ENTRY = 'src/local/host/inside/index.ts';

let compiled: string | null = null;

/**
 * The script of the half of the host that runs inside an execution. Its value is a function that takes a module object
 * and fills its exports. It is compiled once in a process; the project's sources must be at hand.
 */
export function insideSource(): string {
  compiled ??= compile();
  return compiled;
}

function compile(): string {
  const root = projectRoot(path.dirname(fileURLToPath(import.meta.url)));
  // Required, not imported: whoever hands createHost a compiled text does without esbuild.
  const esbuild = createRequire(import.meta.url)('esbuild') as typeof Esbuild;
  const built = esbuild.buildSync({
    entryPoints: [path.join(root, ENTRY)],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2022',
    platform: 'neutral',
    logLevel: 'silent',
    banner: { js: '(function (module, exports) {"use strict";' },
    footer: { js: '})' },
  });
  return built.outputFiles[0]?.text ?? '';
}

function projectRoot(from: string): string {
  const manifest = path.join(from, 'package.json');
  if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === PROJECT) {
    return from;
  }
  const above = path.dirname(from);
  if (above === from) throw new Error(`The sources of ${PROJECT} are not above this file.`);
  return projectRoot(above);
}
