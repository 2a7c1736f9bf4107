import { describe, expect, it } from 'vitest';
import { shownStyle } from '../../../src/local/host/grid/shown-style';
import type { Host } from '../../../src/local/host/host';
import type { ConditionalFormat, StoredValue } from '../../../src/local/workbook';
import { answerOf, bookOf, hostOf, MARCH_FIRST } from './host-of';

describe('A builder of conditional formats', () => {
  it.each([
    ['whenCellEmpty()', 'CELL_EMPTY', []],
    ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
    ['whenTextContains("a")', 'TEXT_CONTAINS', ['a']],
    ['whenTextDoesNotContain("a")', 'TEXT_DOES_NOT_CONTAIN', ['a']],
    ['whenTextEqualTo("a")', 'TEXT_EQUAL_TO', ['a']],
    ['whenTextStartsWith("a")', 'TEXT_STARTS_WITH', ['a']],
    ['whenTextEndsWith("a")', 'TEXT_ENDS_WITH', ['a']],
    ['whenNumberBetween(1, 2.5)', 'NUMBER_BETWEEN', [1, 2.5]],
    ['whenNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN', [1, 2]],
    ['whenNumberEqualTo(1)', 'NUMBER_EQUAL_TO', [1]],
    ['whenNumberNotEqualTo(1)', 'NUMBER_NOT_EQUAL_TO', [1]],
    ['whenNumberGreaterThan(1)', 'NUMBER_GREATER_THAN', [1]],
    ['whenNumberGreaterThanOrEqualTo(1)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [1]],
    ['whenNumberLessThan(1)', 'NUMBER_LESS_THAN', [1]],
    ['whenNumberLessThanOrEqualTo(1)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [1]],
    ['whenFormulaSatisfied("=A1>10")', 'CUSTOM_FORMULA', ['=A1>10']],
    ['withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH, ["a"])', 'TEXT_STARTS_WITH', ['a']],
    ['withCriteria(SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, ["=A1"])', 'CUSTOM_FORMULA', ['=A1']],
    ['withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_EQUAL_TO, ["=B1"])', 'NUMBER_EQUAL_TO', ['=B1']],
  ])('%s is read back from the sheet as %s', (condition, type, values) => {
    const body = `${ruled(`${condition}.setBold(true)`)}
      var condition = sheet.getConditionalFormatRules()[0].getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getCriteriaValues()];`;
    expect(answerOf(body)).toEqual([type, values]);
  });

  it('keeps the day of a Date and not its time, and a relative date by its name', () => {
    const body = `var builder = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]);
      sheet.setConditionalFormatRules([
        builder.copy().whenDateAfter(new Date(2026, 4, 1, 12, 30)).build(),
        builder.copy().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).build()]);
      var conditions = sheet.getConditionalFormatRules().map(function (rule) { return rule.getBooleanCondition(); });
      var day = conditions[0].getCriteriaValues()[0];
      return [String(conditions[0].getCriteriaType()), [day.getFullYear(), day.getMonth(), day.getDate(), day.getHours()],
        String(conditions[1].getCriteriaType()), conditions[1].getCriteriaValues()[0] === SpreadsheetApp.RelativeDate.TODAY];`;
    expect(answerOf(body)).toEqual(['DATE_AFTER', [2026, 4, 1, 0], 'DATE_EQUAL_TO_RELATIVE', true]);
  });

  it('sets each side of the look, and null takes it back', () => {
    const body = `${ruled(
      "whenCellEmpty().setBackground('red').setFontColor('#ABC').setBold(true).setItalic(true).setUnderline(false).setStrikethrough(true).setBold(null)",
    )}
      var c = sheet.getConditionalFormatRules()[0].getBooleanCondition();
      return [c.getBackground(), c.getFontColor(), c.getBold(), c.getItalic(), c.getUnderline(), c.getStrikethrough(), String(c)];`;
    expect(answerOf(body)).toEqual([
      '#ff0000',
      '#aabbcc',
      null,
      true,
      false,
      true,
      'ConditionalFormatBooleanCondition',
    ]);
  });

  it('keeps the look when a copy takes another condition', () => {
    const body = `var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(50).setBold(true)
        .setRanges([sheet.getRange('A1')]).build();
      var condition = rule.copy().whenCellEmpty().build().getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getBold(), String(rule.getBooleanCondition().getCriteriaType())];`;
    expect(answerOf(body)).toEqual(['CELL_EMPTY', true, 'NUMBER_GREATER_THAN']);
  });

  it('tells of its condition and ranges before it is built', () => {
    const body = `var builder = SpreadsheetApp.newConditionalFormatRule();
      var before = [builder.getBooleanCondition(), builder.getGradientCondition(), builder.getRanges()];
      builder.whenCellEmpty().setRanges([sheet.getRange('A1:B2')]);
      return before.concat(String(builder.getBooleanCondition().getCriteriaType()), builder.getRanges()[0].getA1Notation());`;
    expect(answerOf(body)).toEqual([null, null, [], 'CELL_EMPTY', 'A1:B2']);
  });

  it.each([
    ['whenNumberEqualTo("1")', 'The parameters (String)'],
    ['whenDateAfter("2026-01-01")', 'The parameters (String)'],
    ['withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, [1])', 'The parameters (SpreadsheetApp.'],
    [
      'withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, [1])',
      'NUMBER_BETWEEN compares with (Number, Number)',
    ],
    ['whenFormulaSatisfied("A1>1")', 'begins with ='],
  ])('refuses %s', (call, message) => {
    expect(() => answerOf(`SpreadsheetApp.newConditionalFormatRule().${call};`)).toThrow(message);
  });

  it('needs a range: "Ranges must have at least one range."', () => {
    expect(() => answerOf('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([]).build();')).toThrow(
      'Ranges must have at least one range.',
    );
  });
});

describe('A gradient', () => {
  it('is kept with its points', () => {
    const body = `${ruled(
      "setGradientMinpoint('#00FF00').setGradientMidpointWithValue('yellow', SpreadsheetApp.InterpolationType.PERCENT, '50').setGradientMaxpointWithValue('#0000FF', SpreadsheetApp.InterpolationType.NUMBER, '9')",
    )}
      var rule = sheet.getConditionalFormatRules()[0];
      var g = rule.getGradientCondition();
      return [String(g), rule.getBooleanCondition(), g.getMinColor(), String(g.getMinType()), g.getMidColor(), String(g.getMidType()),
        g.getMidValue(), g.getMaxColor(), String(g.getMaxType()), g.getMaxValue()];`;
    expect(answerOf(body)).toEqual([
      'ConditionalFormatGradientCondition',
      null,
      '#00ff00',
      'MIN',
      '#ffff00',
      'PERCENT',
      '50',
      '#0000ff',
      'NUMBER',
      '9',
    ]);
  });

  it('needs both its ends, and has no look of its own', () => {
    expect(() => answerOf(ruled("setGradientMinpoint('red')"))).toThrow('a minimum and a maximum');
    expect(() => answerOf(ruled("setGradientMinpoint('red').setGradientMaxpoint('blue').setBold(true)"))).toThrow(
      'not both',
    );
  });
});

describe('The rules of a sheet', () => {
  it('cannot name another sheet in what they compare with; INDIRECT works', () => {
    expect(() =>
      answerOf(ruled('withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_EQUAL_TO, ["=Other!B1"])')),
    ).toThrow('Conditional format rule cannot reference a different sheet.');
    expect(() => answerOf(ruled('whenFormulaSatisfied(\'=INDIRECT("Other!A1")=1\')'))).not.toThrow();
  });

  it('follow inserted and deleted rows with what they compare with', () => {
    const body = `${ruled('withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_EQUAL_TO, ["=B3"])')}
      sheet.insertRowsBefore(2, 2);
      var rule = sheet.getConditionalFormatRules()[0];
      return [rule.getBooleanCondition().getCriteriaValues(), rule.getRanges()[0].getA1Notation()];`;
    expect(answerOf(body)).toEqual([['=B5'], 'A1:B11']);
  });
});

describe('What a cell shows', () => {
  it('is the colour of the rule that holds, beside its own look', () => {
    const host = withRules(
      [['RED'], ['GREEN']],
      ['=($A1="RED")+N("GDPR zones") #f8d0cb', '=($A1="GREEN")+N("GDPR zones") #cfe8d2'],
    );
    expect([0, 1, 2].map((row) => shown(host, row, 1).background)).toEqual(['#f8d0cb', '#cfe8d2', undefined]);
  });

  it('follows its value when rows are sorted, while a colour of its own goes with its row', () => {
    const host = hostOf(`sheet.getRange('A1:B2').setValues([['b', 'RED'], ['a', 'GREEN']]);
      sheet.getRange('A1').setBackground('#111111');
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('RED').setBackground('#f8d0cb')
        .setRanges([sheet.getRange('B1:B2')]).build()]);
      sheet.getRange('A1:B2').sort(1);`);
    host.run('go');
    expect([0, 1].map((row) => [shown(host, row, 0).background, shown(host, row, 1).background])).toEqual([
      [undefined, undefined],
      ['#111111', '#f8d0cb'],
    ]);
  });

  it('takes each side of the look from the first rule that sets it', () => {
    const host = hostOf(`var r = sheet.getRange('A1').setValue(5).setFontColor('#111111').setBackground('#222222');
      var rule = function () { return SpreadsheetApp.newConditionalFormatRule().setRanges([r]); };
      sheet.setConditionalFormatRules([
        rule().whenNumberGreaterThan(9).setBackground('#999999').build(),
        rule().whenNumberGreaterThan(4).setBackground('#444444').build(),
        rule().whenNumberGreaterThan(3).setBackground('#333333').setBold(true).build()]);`);
    host.run('go');
    expect(shown(host, 0, 0)).toEqual({ background: '#444444', bold: true, fontColor: '#111111' });
  });

  it.each<[string, StoredValue, boolean]>([
    ['whenCellEmpty()', null, true],
    ['whenCellNotEmpty()', null, false],
    ['whenTextContains("b")', 'abc', true],
    ['whenTextContains("b")', null, false],
    ['whenTextDoesNotContain("x")', 'abc', true],
    ['whenTextEqualTo("abc")', 'abc', true],
    ['whenTextStartsWith("b")', 'abc', false],
    ['whenTextEndsWith("bc")', 'abc', true],
    ['whenNumberBetween(1, 5)', 5, true],
    ['whenNumberNotBetween(1, 5)', 6, true],
    ['whenNumberLessThan(5)', 'a', false],
    ['whenNumberNotEqualTo(5)', 5, false],
    ['whenFormulaSatisfied("=A1")', 0, false],
    ['whenFormulaSatisfied("=AND(A1>1; NOT(A1=3), OR(A1<9, FALSE))")', 2, true],
    ['whenFormulaSatisfied(\'=$A1&""="ABC"\')', 'abc', true],
    ['whenFormulaSatisfied("=-A1*2+1=-3")', 2, true],
    ['whenFormulaSatisfied("=ISBLANK(A$1)")', null, true],
    ['whenFormulaSatisfied("=A1<>1")', '#N/A', false],
    ['whenFormulaSatisfied("=1/A1>0")', 0, false],
    ['whenFormulaSatisfied(\'=A1="a"\')', 1, false],
  ])('%s on %j: %j', (condition, value, holds) => {
    const host = hostOf(ruled(`${condition}.setBold(true)`), { book: bookOf([[value]]) });
    host.run('go');
    expect(shown(host, 0, 0).bold ?? false).toBe(holds);
  });

  it('compares days, and days that move along with the clock', () => {
    const host =
      hostOf(`sheet.getRange('A1:A2').setNumberFormat('yyyy-mm-dd').setValues([[new Date(2026, 2, 1, 9)], [new Date(2026, 1, 1)]]);
      var rule = function (column) { return SpreadsheetApp.newConditionalFormatRule().setBold(true).setRanges([sheet.getRange('A1:A2')]); };
      sheet.setConditionalFormatRules([rule().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).build(),
        rule().setBold(null).setItalic(true).whenDateBefore(new Date(2026, 1, 2)).build()]);`);
    host.run('go');
    expect([shown(host, 0, 0), shown(host, 1, 0)]).toEqual([{ bold: true }, { italic: true }]);
  });

  it.each<[string, StoredValue]>([
    ['whenTextEqualTo("ABC")', 'abc'],
    ['whenTextContains("5")', 15],
    ['whenNumberNotEqualTo(5)', 'a'],
    ['whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK)', 1],
    ['whenFormulaSatisfied("=COUNTIF($A:$A, A1)>1")', 'a'],
    ['whenFormulaSatisfied(\'=A1<"b"\')', 'a'],
    ['setGradientMinpoint("red").setGradientMaxpoint("blue")', 1],
  ])('is not guessed for %s on %j', (condition, value) => {
    const format = condition.includes('Date') ? "sheet.getRange('A1').setNumberFormat('yyyy-mm-dd');" : '';
    const host = hostOf(`${format}${ruled(condition)}`, { book: bookOf([[value]]) });
    host.run('go');
    expect(() => shown(host, 0, 0)).toThrow('is not modelled by the local host');
  });

  it('moves relative references along and holds the others', () => {
    const host = withRules(
      [
        [1, 2],
        [2, 1],
      ],
      ['=A1=$A$1 #111111'],
    );
    expect(
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ].map(([row, column]) => shown(host, Number(row), Number(column)).background),
    ).toEqual(['#111111', undefined, undefined, '#111111']);
  });
});

// Helpers

function ruled(builder: string): string {
  return `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:B9')]).${builder}.build()]);`;
}

/** A host whose sheet holds these rows under rules of a formula and a background each. */
function withRules(rows: readonly (readonly StoredValue[])[], rules: readonly string[]): Host {
  const book = bookOf(rows);
  const formats = rules.map((rule): ConditionalFormat => {
    const at = rule.lastIndexOf(' ');
    return {
      areas: [{ row: 0, column: 0, rows: 9, columns: 2 }],
      formula: rule.slice(0, at),
      style: { background: rule.slice(at + 1) },
    };
  });
  book.sheets[0]?.conditionalFormats.push(...formats);
  return hostOf('', { book });
}

function shown({ book }: Host, row: number, column: number): ReturnType<typeof shownStyle> {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  return shownStyle(book, sheet, row, column, MARCH_FIRST);
}
