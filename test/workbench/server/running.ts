import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Act, Acted } from '../../../src/local/workbench/protocol';
import { startWorkbench, type WorkbenchOptions } from '../../../src/local/workbench/server/workbench';
import type { BuiltWorkbench } from './built-workbench';

/** A workbench that answers on a free port. */
export interface Running {
  readonly address: string;
  readonly port: number;
  readonly act: (act: Act | Readonly<Record<string, unknown>>) => Promise<Acted & { readonly status: number }>;
  readonly open: (name: string, bytes: Uint8Array) => Promise<Acted & { readonly status: number }>;
  readonly close: () => Promise<void>;
}

/** Starts a built workbench in this process, on the Latvian sample unless told otherwise. */
export async function running(
  { project }: BuiltWorkbench,
  options: Partial<Pick<WorkbenchOptions, 'source' | 'thread' | 'own'>> = {},
): Promise<Running> {
  const build = resolve(project, 'build');
  const { address, close } = await startWorkbench({
    port: 0,
    own: { language: 'en', locale: 'lv_LV', timeZone: 'Europe/Riga' },
    source: { path: join(project, 'samples/latvijas-veikals.csv') },
    dist: join(project, 'dist'),
    samples: join(project, 'samples'),
    page: join(build, 'workbench'),
    thread: pathToFileURL(join(build, 'workbench-host.mjs')),
    panelScript: readFileSync(join(build, 'workbench-panel.js'), 'utf8'),
    failed: () => undefined,
    ...options,
  });
  const origin = address.slice(0, -1);
  const post = async (path: string, type: string, body: string | Uint8Array<ArrayBuffer>) => {
    const headers = { origin, 'content-type': type };
    const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body });
    return { ...((await answer.json()) as Acted), status: answer.status };
  };
  return {
    address,
    port: Number(new URL(address).port),
    act: (act) => post('/act', 'application/json', JSON.stringify(act)),
    open: (name, bytes) =>
      post(`/open?name=${encodeURIComponent(name)}`, 'application/octet-stream', new Uint8Array(bytes)),
    close,
  };
}
