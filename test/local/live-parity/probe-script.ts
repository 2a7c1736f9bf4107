import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { createHost, type Host, type HostOptions } from '../../../src/local/host/host';
import { emptySheet, type WorkbookData } from '../../../src/local/workbook';
import { MARCH_FIRST } from '../host/host-of';
import { type Fixture, readFixture } from './fixture';

/** The script that a person pastes into the script editor of an empty spreadsheet. */
export const SCRIPT = readFileSync('docs/live-parity/live-parity.gs', 'utf8');

/** A probe under one locale. */
export interface Probe {
  /** With its locale where it has one: `typed-dates@lv_LV`. */
  readonly id: string;
  readonly claim: string;
}

/** The probes of the script, as the script itself lists them. */
export function probes(): readonly Probe[] {
  const listed = `jobs_().map(({ id, locale, probe }) =>
    ({ id, claim: probe.locales ? locale + ': ' + probe.claim : probe.claim }))`;
  const found = vm.runInNewContext(`${SCRIPT}\nJSON.stringify(${listed})`) as string;
  return JSON.parse(found) as Probe[];
}

/** The spreadsheet as a person finds it who has just made one. */
export function emptyBook(rest: Partial<WorkbookData> = {}): WorkbookData {
  const made: Partial<WorkbookData> = {
    name: 'Untitled spreadsheet',
    locale: 'en_US',
    timeZone: 'Europe/Riga',
    sheets: [emptySheet(0, 'Sheet1')],
    activeSheetId: 0,
    nextSheetId: 1,
    documentProperties: new Map(),
    ...rest,
  };
  return made as WorkbookData;
}

/** A host in which the script is, on an empty spreadsheet unless told otherwise. */
export function parityHost(options: Partial<HostOptions> = {}): Host {
  const scripts = [{ name: 'live-parity.gs', source: SCRIPT }];
  return createHost({ book: emptyBook(), now: () => MARCH_FIRST, functionPrefix: 'PARITY_', ...options, scripts });
}

/** Runs the probes as often as it takes, as its person does, and answers how often that was. */
export function runAll(host: Host, most = 30): number {
  for (let run = 1; run <= most; run += 1) {
    host.run('runProbes');
    if (resultOf(host) !== null) return run;
  }
  throw new Error(`The probes have not come to an end after ${most} runs.`);
}

/** The text of the result sheet, copied out as its lines; null as long as there is none. */
export function resultOf({ book }: Host): string | null {
  const sheet = book.sheets.find(({ name }) => name === 'Live parity');
  return sheet ? sheet.values.map(([line]) => String(line ?? '')).join('\n') : null;
}

/** What the probes find out in the host. */
export function localFixture(options: Partial<HostOptions> = {}): Fixture {
  const host = parityHost(options);
  runAll(host);
  return readFixture(resultOf(host) ?? '');
}
