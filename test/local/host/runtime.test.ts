import { describe, expect, it } from 'vitest';
import { answerOf, hostOf } from './host-of';

describe('The runtime', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'setImmediate',
    'clearTimeout',
    'clearInterval',
    'ReadableStream',
    'WritableStream',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'FormData',
    'File',
    'Blob',
    'URL',
    'URLSearchParams',
    'DOMException',
    'atob',
    'btoa',
    'crypto',
    'SubtleCrypto',
    'window',
    'self',
    'document',
    'navigator',
    'performance',
    'process',
    'structuredClone',
    'queueMicrotask',
    'AbortController',
    'Buffer',
    'require',
  ])('has no %s', (name) => {
    expect(answerOf(`return typeof ${name};`)).toBe('undefined');
  });

  it.each([
    'console.log',
    'console.info',
    'console.warn',
    'console.error',
    'console.time',
    'console.timeEnd',
    'Logger.log',
    'Logger.getLog',
    'Logger.clear',
    'JSON.parse',
    'Intl.DateTimeFormat',
    'WebAssembly.instantiate',
    'Promise.all',
  ])('has %s', (name) => {
    expect(answerOf(`return typeof ${name};`)).toBe('function');
  });

  it('gives a service null for undefined', () => {
    expect(
      answerOf("sheet.getRange('A1').setValue(5).setValue(undefined); return sheet.getRange('A1').getValue();"),
    ).toBe('');
    expect(() => answerOf('sheet.getRange(undefined);')).toThrow('The parameters (null)');
  });

  it('prints a service object as its class, and gives it no constructor but Object', () => {
    expect(
      answerOf("var r = sheet.getRange('A1'); return [String(r), String(sheet), r + '', r.constructor === Object];"),
    ).toEqual(['Range', 'Sheet', 'Range', true]);
  });

  it('names the errors of services Exception', () => {
    expect(
      answerOf('try { sheet.getRange(0, 1); } catch (e) { return [e.name, e instanceof Error, String(e)]; }'),
    ).toEqual(['Exception', true, 'Exception: The starting row of the range is too small.']);
  });

  it('checks the number of parameters before anything happens', () => {
    expect(() => answerOf('sheet.appendRow([1], 2);')).toThrow(
      "The parameters (number[],number) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    );
  });
});

describe('What a script logs', () => {
  it('is filled in like sprintf, and what is left over comes after', () => {
    const host = hostOf(
      "console.info('Timing %s (%d arguments)', 'go', 1, { a: 1 }); Logger.log('%s is %s', 'a', 'b');",
    );
    host.run('go');
    expect(host.log).toEqual([
      { level: 'info', text: 'Timing go (1 arguments) {"a":1}' },
      { level: 'log', text: 'a is b' },
    ]);
  });

  it('stays as it is without values: a percent sign is a percent sign', () => {
    const host = hostOf("console.log('100%s'); console.log('50% done', 1);");
    host.run('go');
    expect(host.log.map(({ text }) => text)).toEqual(['100%s', '50% done 1']);
  });

  it('is kept by Logger for the execution', () => {
    expect(
      answerOf(
        "var chained = Logger.log('one').log('two') === Logger; var log = Logger.getLog(); Logger.clear(); return [chained, log.match(/INFO: (one|two)\\n/g), Logger.getLog()];",
      ),
    ).toEqual([true, ['INFO: one\n', 'INFO: two\n'], '']);
  });

  it('measures time by the virtual clock', () => {
    const host = hostOf("console.time('t'); Utilities.sleep(250); console.timeEnd('t'); console.timeEnd('never');");
    host.run('go');
    expect(host.log).toEqual([{ level: 'log', text: expect.stringMatching(/^t: 25\dms$/) }]);
  });
});

describe('An asynchronous function', () => {
  it('is waited for: what it does after an await is part of the execution', () => {
    const host = hostOf('', {
      before: `async function later() {
        await null;
        SpreadsheetApp.getActive().getSheets()[0].appendRow([1]);
        await Promise.all([1, 2].map(async (one) => { await one; SpreadsheetApp.getActive().getSheets()[0].appendRow([one + 1]); }));
      }`,
    });
    host.run('later');
    expect(host.book.sheets[0]?.values).toEqual([[1], [2], [3]]);
  });

  it('fails as its promise does', () => {
    const host = hostOf('', { before: "async function later() { await null; throw new TypeError('no'); }" });
    expect(() => host.run('later')).toThrow(expect.objectContaining({ name: 'TypeError', message: 'no' }));
  });

  it('brings nothing to where it was called from, unless it is told that promises arrive', () => {
    const before = 'async function later() { await null; return 5; }';
    expect(hostOf('', { before }).ask('later')).toBeNull();
    expect(hostOf('', { before, settings: { promisesArrive: true } }).ask('later')).toBe(5);
  });

  it('that waits for nothing that ever happens just ends', () => {
    const host = hostOf('', {
      before: "async function later() { await new Promise(function () {}); console.log('never'); }",
    });
    expect(host.run('later')).toBeUndefined();
    expect(host.log).toEqual([]);
  });

  it('that fails with nobody to await it ends with its execution, and the process goes on', async () => {
    const unhandled: unknown[] = [];
    const notice = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', notice);
    const host = hostOf(
      "later(); Promise.reject(new Error('b')); new Promise(function () { throw new Error('c'); }); return 'done';",
      { before: "Promise.reject(new Error('d')); async function later() { await null; throw new Error('a'); }" },
    );
    expect(host.run('go')).toBe('done');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', notice);
    expect(unhandled).toEqual([]);
  });

  it('has its turn only when the call stack is empty', () => {
    const host = hostOf(
      "Promise.resolve().then(function () { console.log('second'); }); console.log('first'); Utilities.sleep(10);",
    );
    host.run('go');
    expect(host.log.map(({ text }) => text)).toEqual(['first', 'second']);
  });
});
