// Builds what clasp pushes, `dist/`, and what runs on this machine, `build/`.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { buildKit, buildSidebar } from './build-sidebar.mjs';
import { buildWorkbench } from './build-workbench.mjs';

/** Programs for this machine: the command line, the workbench's server, and the thread in which its host runs. */
const programs = build({
  entryPoints: {
    cli: 'src/local/cli/main.ts',
    workbench: 'src/local/workbench/server/main.ts',
    'workbench-host': 'src/local/workbench/server/host-thread.ts',
    'inside-source': 'src/local/host/inside-source.ts',
  },
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
/** What stands in for google.script in a panel of the workbench. */
const panel = build({
  entryPoints: { 'workbench-panel': 'src/local/workbench/server/panel/panel-entry.ts' },
  outdir: 'build',
  bundle: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'warning',
});
const addOn = import('./build-add-on.mjs');
await Promise.all([addOn, panel, programs, buildWorkbench('build/workbench')]);
await buildSidebar('dist/Sidebar.html');
await buildKit('dist/Kit.html');

// The half of the host inside an execution, compiled here so that the workbench is there sooner.
const { insideSource } = await import('../build/inside-source.mjs');
writeFileSync('build/workbench-inside.js', insideSource());
