import { describe, expect, it } from 'vitest';
import { answerOf, hostOf } from './host-of';

const CACHE = 'var c = CacheService.getDocumentCache();';
const LASTING = { settings: { executionSeconds: 1e9 } };

describe('A cache', () => {
  it('gives back what was put into it, in a later execution too, and null for what was not', () => {
    const host = hostOf(
      `${CACHE} var before = c.get('k'); c.put('k', 'v'); return [before, c.get('k'), c.get('other')];`,
    );
    expect(host.run('go')).toEqual([null, 'v', null]);
    expect(host.run('go')).toEqual(['v', 'v', null]);
  });

  it('gives many at once, and leaves out what it does not have', () => {
    expect(
      answerOf(
        `${CACHE} c.putAll({ a: '1', b: '2', d: '4' }); c.removeAll(['d']); c.remove('gone'); return c.getAll(['a', 'b', 'c', 'd']);`,
      ),
    ).toEqual({ a: '1', b: '2' });
  });

  it('forgets after ten minutes unless told otherwise', () => {
    expect(
      answerOf(
        `${CACHE} c.put('usual', 'v'); c.put('long', 'v', 700); Utilities.sleep(300000); Utilities.sleep(290000);
        var before = [c.get('usual'), c.get('long')]; Utilities.sleep(11000);
        return [before, [c.get('usual'), c.get('long')]];`,
        LASTING,
      ),
    ).toEqual([
      ['v', 'v'],
      [null, 'v'],
    ]);
  });

  it('keeps nothing for longer than six hours', () => {
    expect(() => answerOf(`${CACHE} c.put('k', 'v', 21600);`)).not.toThrow();
    expect(() => answerOf(`${CACHE} c.put('k', 'v', 21601);`)).toThrow('1 to 21600 seconds');
    expect(() => answerOf(`${CACHE} c.put('k', 'v', 0);`)).toThrow('1 to 21600 seconds');
  });

  it('takes keys of 250 characters and values of 100 KB', () => {
    const text = (length: number): string => `Array(${length + 1}).join('x')`;
    expect(() => answerOf(`${CACHE} c.put(${text(250)}, ${text(102_400)});`)).not.toThrow();
    expect(() => answerOf(`${CACHE} c.put(${text(251)}, 'v');`)).toThrow('Argument too large: key');
    expect(() => answerOf(`${CACHE} c.get(${text(251)});`)).toThrow('Argument too large: key');
    expect(() => answerOf(`${CACHE} c.put('k', ${text(102_401)});`)).toThrow('Argument too large: value');
  });

  it('takes texts only', () => {
    expect(() => answerOf(`${CACHE} c.put('k', 5);`)).toThrow(
      "The parameters (String,number) don't match the method signature for CacheService.Cache.put.",
    );
    expect(() => answerOf(`${CACHE} c.putAll({ k: 5 });`)).toThrow('What is put into a cache under k is no text.');
  });

  it('of more than 1,000 items keeps the 900 that have longest to live', () => {
    expect(
      answerOf(
        `${CACHE} var early = {}; for (var i = 0; i < 200; i++) early['e' + i] = 'v';
        var late = {}; for (var j = 0; j < 801; j++) late['l' + j] = 'v';
        c.putAll(early, 60); c.putAll(late, 600);
        return [Object.keys(c.getAll(Object.keys(early))).length, Object.keys(c.getAll(Object.keys(late))).length];`,
      ),
    ).toEqual([99, 801]);
  });

  it('may lose anything at any time', () => {
    expect(answerOf(`${CACHE} c.put('k', 'v'); return c.get('k');`, { settings: { cacheForgets: true } })).toBeNull();
  });

  it('is not there for a script without a document', () => {
    expect(answerOf('return CacheService.getDocumentCache();', { isBound: false })).toBeNull();
  });
});

describe('The three caches', () => {
  it('are apart, and a person has one of their own', () => {
    const host = hostOf(
      `var all = [CacheService.getDocumentCache(), CacheService.getScriptCache(), CacheService.getUserCache()];
      var before = all.map(function (c) { return c.get('k'); });
      all.forEach(function (c, i) { c.put('k', String(i)); });
      return before;`,
    );
    expect(host.run('go')).toEqual([null, null, null]);
    host.asSomeoneElse(() => expect(host.run('go')).toEqual(['0', '1', null]));
    expect(host.run('go')).toEqual(['0', '1', '2']);
  });
});
