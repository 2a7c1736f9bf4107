import { describe, expect, it } from 'vitest';
import { createHost } from '../../../src/local/host/host';
import { answerOf, bookOf } from './host-of';

describe('The language of scripts', () => {
  it.each([
    ['let and const', 'let a = 1; const b = 2; return a + b;', 3],
    ['arrows', 'return [1, 2].map((n) => n * 2);', [2, 4]],
    [
      'classes',
      'class A { constructor(n) { this.n = n; } get twice() { return this.n * 2; } } return new A(2).twice;',
      4,
    ],
    ['taking apart', 'const { a, ...rest } = { a: 1, b: 2 }; const [c] = [3]; return [a, rest, c];', [1, { b: 2 }, 3]],
    ['templates', 'const n = 5; return `is $' + '{n}`;', 'is 5'],
    ['usual values of parameters', 'return ((a, b = 2) => a + b)(1);', 3],
    ['generators', 'return [...(function* () { yield 1; yield 2; })()];', [1, 2]],
    ['letters of all alphabets', "const vārds = 'ā'; return vārds;", 'ā'],
  ])('knows %s', (_what, body, answer) => {
    expect(answerOf(body)).toEqual(answer);
  });

  it.each([
    ['import', "import a from './a';"],
    ['export', 'export const a = 1;'],
    ['a condition at catch', 'try { a(); } catch (e if e instanceof Error) { b(); }'],
  ])('has no %s: such a script does not get as far as running', (_what, source) => {
    expect(() => createHost({ book: bookOf(), scripts: [{ name: 'a.js', source }] })).toThrow(SyntaxError);
  });

  it('writes dates as each locale does, short unless told otherwise', () => {
    const body = `const day = new Date(2026, 2, 1);
      return [day.toLocaleDateString('en-US'), day.toLocaleDateString('de-DE', { day: 'numeric', month: 'long' })];`;
    expect(answerOf(body)).toEqual(['3/1/2026', '1. März']);
  });
});

describe('An enumeration', () => {
  it('prints as the name of its member, and as JSON as that name in quotes', () => {
    const body = `const criterion = SpreadsheetApp.BooleanCriteria.CELL_EMPTY;
      return [String(criterion), JSON.stringify(criterion), JSON.stringify({ criterion })];`;
    expect(answerOf(body)).toEqual(['CELL_EMPTY', '"CELL_EMPTY"', '{"criterion":"CELL_EMPTY"}']);
  });

  it('gives each of its members once, so that two of them can be compared', () => {
    expect(
      answerOf(`sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build()]);
        return sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.CELL_EMPTY;`),
    ).toBe(true);
  });
});

describe('A call', () => {
  it('that changes a range answers the range, so that calls can be chained', () => {
    const body = `const range = sheet.getRange('A1');
      return range.setValue(1) === range && range.setNote('n').setBackground('red').setNumberFormat('0') === range;`;
    expect(answerOf(body)).toBe(true);
  });

  it.each([
    "sheet.getRange('A1').copyTo(sheet.getRange('B1'))",
    "sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS)",
    'SpreadsheetApp.flush()',
  ])('%s answers nothing', (call) => {
    expect(answerOf(`return (${call}) == null;`)).toBe(true);
  });
});
