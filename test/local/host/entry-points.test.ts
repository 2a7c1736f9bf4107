import { describe, expect, it } from 'vitest';
import { hostOf } from './host-of';

describe('A menu or a trigger', () => {
  it.each([
    'function called() { return 1; }',
    'function* called() { return 1; }',
    'var called = function () { return 1; };',
    'let called = () => 1;',
    'const called = () => 1;',
  ])('finds the function at top level that is written as %s', (before) => {
    expect(() => hostOf('', { before }).run('called')).not.toThrow();
  });

  it('finds a function that is asynchronous', () => {
    const host = hostOf('', { before: "async function called() { console.log('ran'); }" });
    host.run('called');
    expect(host.log).toHaveLength(1);
  });

  it('may name a method of an object, which keeps its object', () => {
    const before =
      'var api = { word: "one", part: { go: function () { return 2; } }, go: function () { return api.word; } };';
    expect([hostOf('', { before }).run('api.go'), hostOf('', { before }).run('api.part.go')]).toEqual(['one', 2]);
  });

  it('says so when there is no such function', () => {
    const host = hostOf('', { before: 'var word = "one"; var api = {};' });
    for (const name of ['gone', 'word', 'api.gone', 'word; go']) {
      expect(() => host.run(name)).toThrow(`Script function not found: ${name}`);
    }
  });
});

describe('Each execution', () => {
  it('loads all scripts anew: a click in a menu, a trigger, a formula and a call of a page', () => {
    const host = hostOf('count += 1; return [[count]];', { before: "var count = 0; console.log('loaded');" });
    const answers = [host.run('go'), host.run('go', [], 'LIMITED'), host.ask('go'), host.customFunction('go', [])];
    expect(answers).toEqual([[[1]], [[1]], [[1]], [[1]]]);
    expect(host.log).toHaveLength(4);
  });

  it('runs what stands at top level under the mode of the call, a formula not excepted', () => {
    const host = hostOf("return 'done';", { before: "SpreadsheetApp.getActive().toast('loaded');" });
    expect(host.run('go')).toBe('done');
    expect(() => host.customFunction('go', [])).toThrow('You do not have permission to call toast');
    expect(() => host.run('go', [], 'NONE')).toThrow('You do not have permission to call SpreadsheetApp.getActive');
  });

  it('keeps nothing in memory that another one could see, globals among it', () => {
    const host = hostOf(
      'globalThis.seen = (globalThis.seen || 0) + 1; Array.prototype.own = seen; return [seen, [].own];',
    );
    expect([host.run('go'), host.run('go')]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});
