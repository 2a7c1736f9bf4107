// Builds what clasp pushes, `dist/`, and what runs on this machine, `build/`.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { buildSidebar } from './build-sidebar.mjs';
import { buildWorkbench } from './build-workbench.mjs';

const SHIPPED = ['GdprZones.js', 'functions.js', 'Sidebar.html', 'appsscript.json'];

mkdirSync('dist', { recursive: true });
for (const name of readdirSync('dist')) if (!SHIPPED.includes(name)) rmSync(`dist/${name}`, { recursive: true });

// The bundle is one variable of the script's global scope; what the outside may call stands in functions.js beside it, since a
// bundler would drop the comments and parameter names that Sheets shows as help.
const addOn = build({
  entryPoints: ['src/entry/main.ts'],
  outfile: 'dist/GdprZones.js',
  bundle: true,
  format: 'iife',
  globalName: 'GdprZones_',
  target: 'es2019',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  legalComments: 'none',
  logLevel: 'warning',
});
copyFileSync('src/entry/functions.js', 'dist/functions.js');
copyFileSync('appsscript.json', 'dist/appsscript.json');

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
await Promise.all([panel, addOn, programs, buildSidebar('dist/Sidebar.html'), buildWorkbench('build/workbench')]);

// The half of the host inside an execution, compiled here so that the workbench is there sooner.
const { insideSource } = await import('../build/inside-source.mjs');
writeFileSync('build/workbench-inside.js', insideSource());
