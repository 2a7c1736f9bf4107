import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HostOptions } from '../../../host/host';

/** Reads the built add-on from its folder: scripts in the order of their names, pages, and what the manifest says. */
export function readAddOn(dist: string): Pick<HostOptions, 'scripts' | 'pages' | 'scopes' | 'scriptTimeZone'> {
  const names = readdirSync(dist).sort();
  const text = (name: string): string => readFileSync(join(dist, name), 'utf8');
  const manifest = JSON.parse(text('appsscript.json')) as {
    readonly timeZone: string;
    readonly oauthScopes: readonly string[];
  };
  return {
    scripts: names.filter((name) => name.endsWith('.js')).map((name) => ({ name, source: text(name) })),
    pages: Object.fromEntries(
      names.filter((name) => name.endsWith('.html')).map((name) => [basename(name, '.html'), text(name)]),
    ),
    scopes: manifest.oauthScopes,
    scriptTimeZone: manifest.timeZone,
  };
}
