// Builds the scripts and the manifest that clasp pushes, into `dist/`.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

const LANGUAGES = ['en', 'lv'];
const SHIPPED = [
  'GdprZones.js',
  'functions.js',
  'Kit.html',
  'Sidebar.html',
  ...LANGUAGES.map((language) => `Texts-${language}.html`),
  'appsscript.json',
];

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
// What only tasks say is data that they read: JSON, in the one kind of file that Apps Script gives to a script. Nothing in it may look
// like a tag or a scriptlet.
for (const language of LANGUAGES) {
  const { outputFiles } = await build({
    entryPoints: [`src/core/texts/task-${language}.ts`],
    bundle: true,
    write: false,
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const exported = `${outputFiles[0].text}; JSON.stringify(module.exports.TASK_${language.toUpperCase()})`;
  const json = runInNewContext(exported, { module: {} });
  const escaped = json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  writeFileSync(`dist/Texts-${language}.html`, escaped);
}
copyFileSync('src/entry/functions.js', 'dist/functions.js');
copyFileSync('appsscript.json', 'dist/appsscript.json');
