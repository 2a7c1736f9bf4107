import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { insideSource } from '../../../src/local/host/inside-source';

/** A workbench as it is built, in a folder of its own with everything that it looks for. */
export interface BuiltWorkbench {
  /** What stands for the project's folder. */
  readonly project: string;
  /** What is started. */
  readonly main: string;
  readonly remove: () => void;
}

const SERVER = 'src/local/workbench/server';

/**
 * Builds the server from its sources. The folder is one of the project's own, so that packages are found.
 *
 * @param addOn files that stand in for those of the built add-on
 */
export async function buildWorkbench(addOn?: Readonly<Record<string, string>>): Promise<BuiltWorkbench> {
  mkdirSync('build', { recursive: true });
  const project = mkdtempSync('build/workbench-test-');
  const outdir = join(project, 'build');
  const common = { bundle: true, target: 'node20', packages: 'external', logLevel: 'warning' } as const;
  await build({
    ...common,
    entryPoints: { workbench: `${SERVER}/main.ts`, 'workbench-host': `${SERVER}/host-thread.ts` },
    outdir,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
  });
  await build({
    ...common,
    entryPoints: { 'workbench-panel': `${SERVER}/panel/panel-entry.ts` },
    outdir,
    target: 'es2022',
    platform: 'browser',
    format: 'iife',
  });
  writeFileSync(join(outdir, 'workbench-inside.js'), insideSource());
  cpSync('samples', join(project, 'samples'), { recursive: true });
  if (addOn) writeFiles(join(project, 'dist'), { ...addOn });
  else cpSync('dist', join(project, 'dist'), { recursive: true });
  writeFiles(join(outdir, 'workbench'), {
    'index.html': '<!doctype html><title>Page</title>',
    'main-1.js': 'export {};',
    'grid-WG755AKD.js': 'export {};',
    'built-from': 'not for anybody',
  });
  return {
    project,
    main: join(outdir, 'workbench.mjs'),
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
