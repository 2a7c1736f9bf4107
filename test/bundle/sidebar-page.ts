import { expect } from 'vitest';
import type { Answer, ColumnsView, CustomersView, SourceView } from '../../src/app/contract';
import type { Host } from '../../src/local/host/host';
import type { SheetData, StoredValue, WorkbookData } from '../../src/local/workbook';
import { sheetNamed } from './built-add-on';

/** Asks as the sidebar does, through google.script.run, and answers with what was found; a failure is one of the test. */
export function asked<Value>(host: Host, name: string, ...args: readonly unknown[]): Value {
  const answer = host.ask(name, args) as Answer<Value>;
  if (answer.state === 'failed') throw new Error(`${name} failed: ${answer.title}: ${answer.message}`);
  return answer.value;
}

/** Asks for what is refused, and answers with the words. */
export function refusal(host: Host, name: string, ...args: readonly unknown[]): string {
  const answer = host.ask(name, args) as Answer<unknown>;
  expect(answer.state, `${name} ${args.join(' ')}`).toBe('failed');
  return answer.state === 'failed' ? answer.message : '';
}

export const columnsOf = (host: Host): ColumnsView => asked(host, 'readColumns');
export const customersOf = (host: Host): CustomersView => asked(host, 'lookAtCustomers');

/** What stands for a source in step 2. */
export function sourceIn({ sources }: CustomersView, key: string): SourceView {
  const found = sources.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no source ${key}`);
  return found;
}

/** All that a spreadsheet holds, for comparing: what is written is no more than what was there. */
export function everythingIn(book: WorkbookData): unknown {
  return structuredClone({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet })) });
}

/** The value beside a label of the Settings tab, or undefined where there is no such line. */
export function settingIn(host: Host, label: string | RegExp, tab = 'GDPR Settings'): StoredValue | undefined {
  return lineNamed(sheetNamed(host, tab), label)?.[1];
}

export function lineNamed({ values }: SheetData, label: string | RegExp): StoredValue[] | undefined {
  return values.find(([first]) => (typeof label === 'string' ? first === label : label.test(String(first))));
}

/** Zones as they stand in a sheet, by line. */
export function zonesIn(sheet: SheetData, title = 'GDPR zone'): readonly StoredValue[] {
  const header = sheet.values.findIndex((line) => line.includes(title));
  const at = sheet.values[header]?.indexOf(title) ?? -1;
  return sheet.values.slice(header + 1).map((line) => line[at] ?? '');
}

/** Words of ours: nothing that Google or a program says of itself. */
export const RAW = /Exception|TypeError|undefined|\[object|Service |document with id|Sheet \d/;
