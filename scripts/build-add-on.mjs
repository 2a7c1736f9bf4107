// Builds the scripts and the manifest that clasp pushes, into `dist/`.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const SHIPPED = ['GdprZones.js', 'functions.js', 'Kit.html', 'Sidebar.html', 'appsscript.json'];

mkdirSync('dist', { recursive: true });
for (const name of readdirSync('dist')) if (!SHIPPED.includes(name)) rmSync(`dist/${name}`, { recursive: true });

// The bundle is one variable of the script's global scope; what the outside may call stands in functions.js beside it, since a
// bundler would drop the comments and parameter names that Sheets shows as help.
await build({
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
