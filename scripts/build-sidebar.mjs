// Builds the add-on's pages, the sidebar and the kit: each one file with everything in it, as HtmlService serves it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCES = fileURLToPath(new URL('../src/sidebar/', import.meta.url));
const COMMON = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
};

/**
 * Writes the sidebar's page to a file.
 *
 * @param {string} outfile
 * @returns {Promise<void>}
 */
export const buildSidebar = (outfile) => buildPage({ script: 'main.ts', style: 'style.css' }, outfile);

/**
 * Writes the page of what is printed to ask for consent to a file.
 *
 * @param {string} outfile
 * @returns {Promise<void>}
 */
export const buildKit = (outfile) => buildPage({ script: 'kit/main.ts', style: 'kit/kit.css' }, outfile);

async function buildPage(sources, outfile) {
  const script = await bundled({ entryPoints: [`${SOURCES}${sources.script}`], format: 'iife', target: 'es2019' });
  const style = await bundled({ entryPoints: [`${SOURCES}${sources.style}`], target: 'chrome100' });
  const html = readFileSync(`${SOURCES}page.html`, 'utf8')
    .replace('/* style */', () => style.trim())
    .replace('/* script */', () => inScriptElement(script.trim()));
  // HtmlService would take it for the beginning of a scriptlet.
  if (html.includes('<?')) throw new Error('The page holds "<?", which HtmlService reads as a scriptlet.');
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, html);
}

async function bundled(options) {
  const { outputFiles } = await build({ ...COMMON, ...options });
  return outputFiles[0].text;
}

/** What would end a script element early is written so that it does not; in JavaScript it means the same. */
function inScriptElement(script) {
  return script.replace(/<\/script/gi, (tag) => `<\\/${tag.slice(2)}`).replaceAll('<!--', '<\\!--');
}
