// Builds the workbench's page, `build/workbench/`: index.html and what it loads, under hashed names.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const PAGE = 'src/local/workbench/page';
/** What the page takes from elsewhere, and what decides how it is built. */
const BESIDE_IT = [
  'src/local/workbench/protocol.ts',
  'src/local/workbench/panel-messages.ts',
  'src/local/workbench/carries-files.ts',
  'package-lock.json',
  'scripts/build-workbench.mjs',
];
const STAMP = 'built-from';

/**
 * Builds the page into a folder, unless what lies there was built from the same sources.
 * @param {string} outdir the folder; what it holds is replaced
 */
export async function buildWorkbench(outdir) {
  const from = hashOfSources();
  const stamp = join(outdir, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return;
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const built = await build({
    entryPoints: [join(PAGE, 'main.ts'), join(PAGE, 'style/page.css')],
    outdir,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    // React and others look here which of their two builds is wanted.
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    plugins: [withoutHyphenation],
    logLevel: 'warning',
  });
  writeFileSync(join(outdir, 'index.html'), pageHtml(filesOf(built.metafile, outdir)));
  writeFileSync(stamp, from);
}

/** The grid's engine brings four megabytes of hyphenation for text documents, which a spreadsheet never asks for. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(building) {
    building.onLoad({ filter: /[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/import\("\.\/[\w-]+-[\w-]+\.js"\)/g, 'Promise.resolve({})'),
    }));
  },
};

function hashOfSources() {
  const sources = readdirSync(PAGE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const path of [...sources, ...BESIDE_IT.filter((file) => existsSync(file))].sort())
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** The names of what index.html has to load: the grid's chunk along with the shell, though the shell asks for it only later. */
function filesOf(metafile, outdir) {
  const outputs = Object.entries(metafile.outputs);
  const nameOf = (entryPoint) => {
    const found = outputs.find(([, output]) => output.entryPoint === `${PAGE}/${entryPoint}`);
    if (found === undefined) throw new Error(`The build made nothing of ${entryPoint}.`);
    return found[0].slice(outdir.length + 1);
  };
  return { style: nameOf('style/page.css'), main: nameOf('main.ts'), grid: nameOf('grid/open-grid.ts') };
}

function pageHtml({ style, main, grid }) {
  const loads = [
    `<link rel="stylesheet" href="/${style}">`,
    `<link rel="modulepreload" href="/${grid}">`,
    `<script type="module" src="/${main}"></script>`,
  ];
  return readFileSync(join(PAGE, 'index.html'), 'utf8').replace(/<!-- what the build adds.*-->/, () =>
    loads.join('\n    '),
  );
}
