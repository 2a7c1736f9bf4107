import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/local/host/grid/desk';
import { bookOf, hostOf } from './host-of';

const APPEND = "sheet.appendRow(['new']);";

describe('A failure of the services', () => {
  it.each([
    'Service Spreadsheets timed out while accessing document with id local-workbook.',
    'Service Spreadsheets failed while accessing document with id local-workbook.',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Service invoked too many times for one day: spreadsheets.',
    'Service invoked too many times in a short time: exec. Try Utilities.sleep(1000) between calls.',
    'Service using too much computer time for one day',
    'Limit exceeded: spreadsheets.',
    'PERMISSION_DENIED',
  ])('can be put anywhere: %s', (message) => {
    const host = hostOf(`try { ${APPEND} } catch (e) { ${APPEND} return [e.name, e.message]; }`, {
      settings: { faults: [append({ message })] },
    });
    expect(host.run('go')).toEqual(['Exception', message]);
    expect(host.book.sheets[0]?.values).toEqual([['new']]);
  });

  it('by time may come after the change: who tries again without looking does it twice', () => {
    const body = `try { ${APPEND} } catch (e) { ${APPEND} }`;
    const host = hostOf(body, { settings: { faults: [append({ takesEffect: true })] } });
    host.run('go');
    expect(host.book.sheets[0]?.values).toEqual([['new'], ['new']]);
  });

  it('reaches the failure handler of a page with its message', () => {
    const host = hostOf(APPEND, { settings: { faults: [append({ message: 'PERMISSION_DENIED' })] } });
    const page = host.client();
    const told: string[] = [];
    page.run.withFailureHandler((error) => told.push(error.message))['go']?.();
    page.settle();
    expect(told).toEqual(['PERMISSION_DENIED']);
  });
});

describe('A write that is refused late', () => {
  const LONG = "Array(50002).join('x')";
  const MESSAGE = 'Your input contains more than the maximum of 50000 characters in a single cell.';

  it('is refused by the next call that reads, wherever that stands', () => {
    const body = `try { sheet.getRange('A1').setValue(${LONG}); } catch (e) { return 'too early'; }
      try { sheet.getLastRow(); } catch (e) { return [e.name, e.message]; }`;
    expect(hostOf(body).run('go')).toEqual(['Exception', MESSAGE]);
  });

  it('is not refused by further writes, which come about', () => {
    const body = `var one = sheet.getRange('A1'), two = sheet.getRange('A2'); one.setValue(${LONG}); two.setValue('after');
      try { SpreadsheetApp.flush(); } catch (e) { return sheet.getRange('A1:A2').getValues(); }`;
    expect(hostOf(body).run('go')).toEqual([[''], ['after']]);
  });

  it('is refused at once when the switch says so', () => {
    const body = `try { sheet.getRange('A1').setValue(${LONG}); } catch (e) { return e.message; }`;
    expect(hostOf(body, { settings: { refusesLate: false } }).run('go')).toBe(MESSAGE);
  });
});

describe('A formula copied as a text', () => {
  const NAME = '=HYPERLINK("https://example.com"; "Anna")';

  it('comes alive in a cell that is not formatted as text', () => {
    const host = hostOf("sheet.getRange('B1').setValues(sheet.getRange('A1').getValues());", {
      book: bookOf([[NAME]]),
    });
    host.run('go');
    expect([...(host.book.sheets[0]?.formulas ?? [])]).toEqual([['0,1', NAME]]);
  });

  it('stays a text in one that is', () => {
    const host = hostOf("sheet.getRange('B1').setNumberFormat('@').setValues(sheet.getRange('A1').getValues());", {
      book: bookOf([[NAME]]),
    });
    host.run('go');
    expect(host.book.sheets[0]?.values).toEqual([[NAME, NAME]]);
    expect(host.book.sheets[0]?.formulas.size).toBe(0);
  });
});

// Helpers

function append(fault: Partial<Fault>): Fault {
  return { call: 'Sheet.appendRow', occurrence: 1, ...fault };
}
