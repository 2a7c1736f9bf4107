import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

const DOCUMENT = 'var p = PropertiesService.getDocumentProperties();';

describe('Document properties', () => {
  it('are texts, outlive the execution, and are null when missing', () => {
    const host = hostOf(
      `${DOCUMENT} var before = p.getProperty('n'); p.setProperty('n', 5); return [before, p.getProperty('n'), p.getKeys(), p.getProperties()];`,
    );
    expect(host.run('go')).toEqual([null, '5', ['n'], { n: '5' }]);
    expect(host.run('go')).toEqual(['5', '5', ['n'], { n: '5' }]);
    expect([...host.book.documentProperties]).toEqual([['n', '5']]);
  });

  it('are written, replaced and deleted together', () => {
    expect(
      answerOf(
        `${DOCUMENT} p.setProperties({ a: '1', b: '2' }).setProperties({ c: '3' }); var three = p.getProperties();
        p.setProperties({ d: '4' }, true); var one = p.getProperties();
        p.deleteProperty('d').setProperty('e', '5').deleteAllProperties(); return [three, one, p.getKeys()];`,
      ),
    ).toEqual([{ a: '1', b: '2', c: '3' }, { d: '4' }, []]);
  });

  it('are copies: changing what getProperties answers changes nothing', () => {
    expect(
      answerOf(`${DOCUMENT} p.setProperty('a', '1'); p.getProperties().a = 'changed'; return p.getProperty('a');`),
    ).toBe('1');
  });

  it('cannot be larger than 9 KB, counted in bytes', () => {
    expect(() => answerOf(`${DOCUMENT} p.setProperty('k', Array(4609).join('ā'));`)).not.toThrow();
    expect(() => answerOf(`${DOCUMENT} p.setProperty('k', Array(4610).join('ā'));`)).toThrow(
      'Argument too large: value',
    );
  });

  it('cannot be larger than 500 KB together', () => {
    const fill = (count: number): string =>
      `${DOCUMENT} var all = {}; for (var i = 0; i < ${count}; i++) all['k' + i] = Array(9001).join('x'); p.setProperties(all);`;
    expect(() => answerOf(fill(56))).not.toThrow();
    expect(() => answerOf(fill(57))).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });

  it.each(['null', 'undefined', '{}', '[]', 'new Date()'])('cannot be %s', (value) => {
    expect(() => answerOf(`${DOCUMENT} p.setProperty('k', ${value});`)).toThrow(
      "don't match the method signature for PropertiesService.Properties.setProperty.",
    );
    expect(() => answerOf(`${DOCUMENT} p.setProperties({ k: ${value} });`)).toThrow('The property k is no text');
  });

  it('are not there for a script without a document', () => {
    expect(answerOf('return PropertiesService.getDocumentProperties();', { isBound: false })).toBeNull();
  });
});

describe('The three stores', () => {
  const KEPT = `var all = [PropertiesService.getDocumentProperties(), PropertiesService.getScriptProperties(), PropertiesService.getUserProperties()];
    var before = all.map(function (p) { return p.getProperty('k'); });
    all.forEach(function (p, i) { p.setProperty('k', String(i)); });
    return before;`;

  it('are apart, and outlive the execution', () => {
    const host = hostOf(KEPT);
    expect(host.run('go')).toEqual([null, null, null]);
    expect(host.run('go')).toEqual(['0', '1', '2']);
  });

  it('keep a person apart from another in the user properties only', () => {
    const host = hostOf(KEPT);
    host.run('go');
    host.asSomeoneElse(() => expect(host.run('go')).toEqual(['0', '1', null]));
    expect(host.run('go')).toEqual(['0', '1', '2']);
  });

  it('live in the workbook for the document alone', () => {
    const book = bookOf();
    hostOf(KEPT, { book }).run('go');
    expect(hostOf(KEPT, { book }).run('go')).toEqual(['0', null, null]);
  });
});

describe('The quota of properties', () => {
  it('ends with the day', () => {
    const host = hostOf(
      `${DOCUMENT} p.getProperty('a'); p.getProperty('a'); try { p.getProperty('a'); } catch (e) { return e.message; }`,
      { settings: { propertyUsesPerDay: 2 } },
    );
    expect(host.run('go')).toBe('Service invoked too many times for one day: properties.');
    const later = hostOf(
      `${DOCUMENT} for (var day = 0; day < 2; day++) { p.getProperty('a'); p.getProperty('a'); for (var hour = 0; hour < 300; hour++) Utilities.sleep(300000); } return 'done';`,
      { settings: { propertyUsesPerDay: 2, executionSeconds: 1e9 } },
    );
    expect(later.run('go')).toBe('done');
  });
});
