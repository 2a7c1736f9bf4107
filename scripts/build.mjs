// Builds what clasp pushes, `dist/`, and the command line, `build/cli.mjs`.
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });

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

if (existsSync('src/local/cli/main.ts')) {
  await build({
    entryPoints: ['src/local/cli/main.ts'],
    outfile: 'build/cli.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}
