import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { Script } from '../../src/local/host/execution';
import type { Replacement } from './bug';
import { FILES_BESIDE } from './files-beside';

/** The two scripts, the manifest and the texts of tasks that clasp pushes. */
export interface AddOn {
  readonly scripts: readonly Script[];
  readonly manifest: Readonly<Record<string, unknown>>;
  /** The code and the texts of tasks, by the names of their files, without the ending. */
  readonly texts: Readonly<Record<string, string>>;
  /** How many cells it writes in one call. */
  readonly cellsAWrite: number;
}

const FILES = [
  'GdprZones.js',
  'functions.js',
  'appsscript.json',
  'Tasks.html',
  'Texts-en.html',
  'Texts-lv.html',
] as const;
const BUILD_SCRIPT = 'scripts/build-add-on.mjs';
const SLICE_SIZE = 'src/sheets/slice-size.ts';

/** The add-on as it was built. */
export function builtAddOn(): AddOn {
  return addOnOf(new Map(FILES.map((name) => [`dist/${name}`, readFileSync(`dist/${name}`, 'utf8')])));
}

/** The same in steps of so few cells that a small table has several of them. */
export const SMALL_STEPS: Replacement = {
  file: SLICE_SIZE,
  take: 'CELLS_A_WRITE = ',
  put: 'CELLS_A_WRITE = 300 || ',
};

/**
 * Builds the add-on by the project's own build script, in memory, with some of its texts replaced.
 *
 * @throws where a text to be replaced does not stand in its file exactly once, or its file is not part of the add-on.
 */
export async function addOnWith(replacements: readonly Replacement[]): Promise<AddOn> {
  const unused = new Set(replacements);
  const altered = new Set(replacements.map(({ file }) => file));
  const read = (file: string): string =>
    replacements
      .filter((replacement) => replacement.file === file)
      .reduce(
        (text, replacement) => {
          unused.delete(replacement);
          return replaced(text, replacement);
        },
        readFileSync(file, 'utf8'),
      );
  const built = await runBuildScript(read, altered);
  for (const { file } of unused) throw new Error(`${file} is no part of the add-on`);
  return addOnOf(built, read(SLICE_SIZE));
}

function replaced(text: string, { file, take, put }: Replacement): string {
  const times = text.split(take).length - 1;
  if (times !== 1) throw new Error(`${file} holds ${times} times, not once: ${take}`);
  // A function, so that a dollar sign in the text means nothing.
  return text.replace(take, () => put);
}

/** What the build script would have written into dist/, by path. */
async function runBuildScript(
  read: (file: string) => string,
  altered: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const written = new Map<string, string>();
  const given = {
    mkdirSync: () => undefined,
    readdirSync: () => [],
    rmSync: () => undefined,
    copyFileSync: (from: string, to: string) => written.set(to, read(from)),
    writeFileSync: (to: string, text: string) => written.set(to, text),
    runInNewContext,
    build: async (options: BuildOptions) => {
      const built = await build({
        ...options,
        write: false,
        logLevel: 'silent',
        plugins: [readWith(read, altered)],
      });
      if (options.outfile !== undefined) written.set(options.outfile, built.outputFiles[0]?.text ?? '');
      return built;
    },
  };
  const script = read(BUILD_SCRIPT).replace(/^import .*$/gm, '');
  await runInNewContext(`(async () => {\n${script}\n})()`, given, { filename: BUILD_SCRIPT });
  return written;
}

function readWith(read: (file: string) => string, altered: ReadonlySet<string>): Plugin {
  const root = resolve('.');
  const names = [...altered].map((file) => basename(file).replace('.', '\\.'));
  return {
    name: 'read-with',
    setup({ onLoad }) {
      if (names.length === 0) return;
      onLoad({ filter: new RegExp(`[\\\\/](?:${names.join('|')})$`) }, ({ path }) => ({
        contents: read(relative(root, path)),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }));
    },
  };
}

function addOnOf(written: ReadonlyMap<string, string>, sliceSize = readFileSync(SLICE_SIZE, 'utf8')): AddOn {
  const [bundle, functions, manifest, ...texts] = FILES.map((name) => {
    const text = written.get(`dist/${name}`);
    if (text === undefined) throw new Error(`The build does not write ${name}`);
    return { name, source: text };
  }) as [Script, Script, Script, ...Script[]];
  const cells = /CELLS_A_WRITE = ([\d_]+)/.exec(sliceSize)?.[1] ?? '';
  const scripts = [bundle, functions];
  const files = Object.fromEntries(texts.map(({ name, source }) => [basename(name, '.html'), source]));
  FILES_BESIDE.set(bundle, files);
  return {
    scripts,
    manifest: JSON.parse(manifest.source) as AddOn['manifest'],
    texts: files,
    cellsAWrite: Number(cells.replace(/_/g, '')),
  };
}
