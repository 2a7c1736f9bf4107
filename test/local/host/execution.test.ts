import { describe, expect, it } from 'vitest';
import { createHost } from '../../../src/local/host/host';
import { answerOf, bookOf, hostOf, MARCH_FIRST } from './host-of';

describe('An execution', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'structuredClone',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'atob',
    'crypto',
    'performance',
    'process',
    'require',
    'module',
    'exports',
    'Buffer',
    'AbortController',
    'window',
    'global',
  ])('has no %s, which Apps Script lacks too', (name) => {
    expect(answerOf(`return typeof ${name};`)).toBe('undefined');
  });

  it('finds no way from `this`, a service or an error to the realm of Node', () => {
    const body = `
      var roots = [globalThis, SpreadsheetApp, sheet, sheet.getRange('A1'), [].concat(sheet.getDataRange().getValues()), args];
      try { sheet.getRange(0, 1); } catch (e) { roots.push(e); }
      return roots.map(function (root) {
        var make = root.constructor && root.constructor.constructor;
        return make ? make('return typeof process')() : 'undefined';
      });`;
    expect(new Set(answerOf(body) as string[])).toEqual(new Set(['undefined']));
  });

  it('evaluates the scripts anew: what a script keeps in memory is gone, what it wrote stays', () => {
    const host = hostOf('count += 1; sheet.appendRow([count]); return count;', { before: 'var count = 0;' });
    expect([host.run('go'), host.run('go')]).toEqual([1, 1]);
    expect(host.book.sheets[0]?.values).toEqual([[1], [1]]);
  });

  it('evaluates all files in one scope, in their order', () => {
    const scripts = [
      { name: 'a.js', source: 'const word = "one";' },
      { name: 'b.js', source: 'const go = () => word;' },
    ];
    expect(createHost({ book: bookOf(), scripts }).run('go')).toBe('one');
  });

  it('makes its dates and arrays of the kind that the script knows', () => {
    const book = bookOf([[46_082]]);
    book.sheets[0]?.styles.push([{ numberFormat: 'yyyy-mm-dd' }]);
    const body = `
      var values = sheet.getRange('A1').getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, values[0][0].constructor === Date];`;
    expect(answerOf(body, { book })).toEqual([true, true, true, true]);
  });

  it('makes its errors of the kind that the script knows, with the name Exception', () => {
    const body = `try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, e.message]; }`;
    expect(answerOf(body)).toEqual([true, 'Exception', 'The starting row of the range is too small.']);
  });

  it('answers copies of this realm', () => {
    const answer = answerOf('return [{ on: new Date(5), list: [1, undefined] }];');
    expect(answer).toStrictEqual([{ on: new Date(5), list: [1, undefined] }]);
  });

  it('hands arguments over as values of its own realm', () => {
    const host = hostOf('return [args[0] instanceof Array, args[1] instanceof Date, args[2].when instanceof Date];');
    expect(host.run('go', [[1], new Date(0), { when: new Date(0) }])).toEqual([true, true, true]);
  });

  it('tells the time that the host was given', () => {
    const before = 'function told() { return [Date.now(), new Date().getTime(), new Date() instanceof Date]; }';
    expect(hostOf('', { before }).run('told')).toEqual([MARCH_FIRST, MARCH_FIRST, true]);
  });

  it('reads local clock times in the zone of the script, not of the spreadsheet', () => {
    expect(answerOf('return new Date(0).getHours();', { scriptTimeZone: 'America/New_York' })).toBe(19);
    expect(answerOf('return Session.getScriptTimeZone();', { scriptTimeZone: 'America/New_York' })).toBe(
      'America/New_York',
    );
  });

  it('says which function is missing', () => {
    expect(() => hostOf('').run('gone')).toThrow('Script function not found: gone');
  });

  it('passes on what a script throws, with its name', () => {
    expect(() => answerOf("throw new TypeError('no');")).toThrow(
      expect.objectContaining({ name: 'TypeError', message: 'no' }),
    );
  });

  it('says which method is not modelled', () => {
    expect(() => answerOf('sheet.getColumnGroup(1, 1);')).toThrow(
      'Sheet.getColumnGroup is not modelled by the local host.',
    );
    expect(() => answerOf('XmlService.parse("<a/>");')).toThrow('XmlService.parse is not modelled');
    expect(() => answerOf('return SpreadsheetApp.BooleanCriteria.NO_SUCH;')).toThrow('BooleanCriteria.NO_SUCH');
  });

  it('counts the calls of services', () => {
    const host = hostOf("sheet.getRange('A1').getValues(); sheet.getRange('A2').getValues();");
    host.run('go');
    expect(host.calls.get('Range.getValues')).toBe(2);
    expect(host.calls.get('Sheet.getRange')).toBe(2);
    host.resetCalls();
    expect(host.calls.size).toBe(0);
  });

  it('runs out of time after as many calls as the switch says, and no script can catch it', () => {
    const host = hostOf("for (var i = 0; i < 9; i++) try { sheet.appendRow([i]); } catch (e) {} return 'done';", {
      settings: { callsBeforeTimeout: 5 },
    });
    expect(() => host.run('go')).toThrow('Exceeded maximum execution time');
    expect(host.book.sheets[0]?.values).toEqual([[0], [1], [2]]);
  });

  it('keeps what scripts log', () => {
    const host = hostOf("console.warn('slow', [1]); Logger.log('seen');");
    host.run('go');
    expect(host.log).toEqual([
      { level: 'warn', text: 'slow [1]' },
      { level: 'log', text: 'seen' },
    ]);
  });

  it('prints a host object as the name of its class', () => {
    expect(answerOf("return [String(sheet), String(sheet.getRange('A1')), String(book)];")).toEqual([
      'Sheet',
      'Range',
      'Spreadsheet',
    ]);
  });
});

describe('google.script.run', () => {
  it('brings null when the answer holds a date, wherever it is', () => {
    expect(hostOf('return { rows: [[new Date()]] };').ask('go')).toBeNull();
  });

  it('refuses an argument that holds a date', () => {
    expect(() => hostOf('').ask('go', [{ on: new Date() }])).toThrow('Failed due to illegal value in property: on');
  });

  it('brings null for undefined in a list, and drops it from a record', () => {
    expect(hostOf('return { list: [undefined], gone: undefined };').ask('go')).toStrictEqual({ list: [null] });
  });

  it('does not reach methods of objects nor functions whose name ends with an underscore', () => {
    const host = hostOf('', { before: 'var api = { go: function () {} }; function own_() {}' });
    expect(() => host.ask('api.go')).toThrow('Script function not found: api.go');
    expect(() => host.ask('own_')).toThrow('Script function not found: own_');
  });
});
