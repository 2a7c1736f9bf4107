// Builds the sidebar's page: one file with everything in it, as HtmlService serves it.
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
 * Writes the page to a file.
 *
 * @param {string} outfile
 * @returns {Promise<void>}
 */
export async function buildSidebar(outfile) {
  const script = await bundled({ entryPoints: [`${SOURCES}main.ts`], format: 'iife', target: 'es2019' });
  const style = await bundled({ entryPoints: [`${SOURCES}style.css`], target: 'chrome100' });
  const html = readFileSync(`${SOURCES}sidebar.html`, 'utf8')
    .replace('/* style */', () => style.trim())
    .replace('/* script */', () => inScriptElement(script.trim()));
  // HtmlService would take it for the beginning of a scriptlet.
  if (html.includes('<?')) throw new Error('The sidebar holds "<?", which HtmlService reads as a scriptlet.');
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
