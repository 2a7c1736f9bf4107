import { expect } from 'vitest';
import type { Host, HostOptions } from '../../src/local/host/host';
import type { StoredValue, WorkbookData } from '../../src/local/workbook';
import { bookOf, installed, PAGES } from '../bundle/built-add-on';
import type { AddOn } from './add-on';

/** A spreadsheet with an add-on installed as its manifest says. */
export function opened(
  { scripts, manifest, texts }: AddOn,
  book: WorkbookData,
  options: Partial<HostOptions> = {},
): Host {
  return installed(book, {
    scripts,
    pages: { ...PAGES, ...texts },
    scopes: manifest['oauthScopes'] as readonly string[],
    scriptTimeZone: String(manifest['timeZone']),
    ...options,
  });
}

/** A spreadsheet with these cells and an add-on installed. */
export function openedWith(
  addOn: AddOn,
  values: readonly (readonly StoredValue[])[],
  options: Partial<HostOptions> = {},
): Host {
  return opened(addOn, bookOf(values), options);
}

const MOST_CALLS = 600;

/** Lets something happen just before a call is made for the nth time in the life of a host, within the next execution. */
export function beforeCall(host: Host, call: string, nth: number, happening: () => void): void {
  let isDue = true;
  for (let number = 1; number <= MOST_CALLS; number += 1) {
    host.meanwhile(number, () => {
      if (!isDue || host.calls.get(call) !== nth) return;
      isDue = false;
      happening();
    });
  }
}

/** Everything that went wrong as far as a person or a log can tell, in one text. */
export function troubleIn(host: Host): string {
  return [...host.alerts.map(({ title, prompt }) => `${title}: ${prompt}`), ...host.log.map(({ text }) => text)].join(
    '\n',
  );
}

/** Runs a menu item while the person stands on the customers' sheet; throws where anything goes wrong. */
export function runsWell(host: Host, name: string): void {
  host.book.activeSheetId = 0;
  host.run(name);
  const trouble = troubleIn(host);
  expect(trouble, `${name}: ${trouble}`).toBe('');
}
