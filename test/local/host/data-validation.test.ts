import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

const VIOLATION = 'The data you entered in cell B2 violates the data validation rules set on this cell.';

describe('A builder of data validations', () => {
  it('has no criterion at first and warns only', () => {
    const body = `var b = SpreadsheetApp.newDataValidation();
      return [b.getCriteriaType(), b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid(), b.setAllowInvalid(false).getAllowInvalid()];`;
    expect(answerOf(body)).toEqual([null, [], null, true, false]);
    expect(() => answerOf('SpreadsheetApp.newDataValidation().build();')).toThrow('needs a criterion');
  });

  it.each([
    ['requireNumberBetween(1, 2)', 'NUMBER_BETWEEN', [1, 2]],
    ['requireNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN', [1, 2]],
    ['requireNumberEqualTo(1)', 'NUMBER_EQUAL_TO', [1]],
    ['requireNumberNotEqualTo(1)', 'NUMBER_NOT_EQUAL_TO', [1]],
    ['requireNumberGreaterThan(1)', 'NUMBER_GREATER_THAN', [1]],
    ['requireNumberGreaterThanOrEqualTo(1)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [1]],
    ['requireNumberLessThan(1)', 'NUMBER_LESS_THAN', [1]],
    ['requireNumberLessThanOrEqualTo(1)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [1]],
    ['requireTextContains("a")', 'TEXT_CONTAINS', ['a']],
    ['requireTextDoesNotContain("a")', 'TEXT_DOES_NOT_CONTAIN', ['a']],
    ['requireTextEqualTo("a")', 'TEXT_EQUAL_TO', ['a']],
    ['requireTextIsEmail()', 'TEXT_IS_VALID_EMAIL', []],
    ['requireTextIsUrl()', 'TEXT_IS_VALID_URL', []],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ['requireFormulaSatisfied("=B2>1")', 'CUSTOM_FORMULA', ['=B2>1']],
    ['requireCheckbox()', 'CHECKBOX', []],
    ['requireCheckbox("A")', 'CHECKBOX', ['A']],
    ['requireCheckbox("A", "B")', 'CHECKBOX', ['A', 'B']],
    ['requireValueInList(["a", "b"])', 'VALUE_IN_LIST', [['a', 'b'], true]],
    ['requireValueInList(["a"], false)', 'VALUE_IN_LIST', [['a'], false]],
    [
      'withCriteria(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, [["a"], false])',
      'VALUE_IN_LIST',
      [['a'], false],
    ],
    ['withCriteria(SpreadsheetApp.DataValidationCriteria.CHECKBOX, [])', 'CHECKBOX', []],
    ['withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_AFTER, ["=I1"])', 'DATE_AFTER', ['=I1']],
  ])('%s is read back from a cell as %s', (criterion, type, values) => {
    const body = `sheet.getRange('B2').setDataValidation(${rule(criterion)});
      var read = sheet.getRange('B2').getDataValidation();
      return [String(read.getCriteriaType()), read.getCriteriaValues()];`;
    expect(answerOf(body)).toEqual([type, values]);
  });

  it.each([
    ['requireDateAfter(day)', 'DATE_AFTER', 1],
    ['requireDateBefore(day)', 'DATE_BEFORE', 1],
    ['requireDateEqualTo(day)', 'DATE_EQUAL_TO', 1],
    ['requireDateOnOrAfter(day)', 'DATE_ON_OR_AFTER', 1],
    ['requireDateOnOrBefore(day)', 'DATE_ON_OR_BEFORE', 1],
    ['requireDateBetween(day, day)', 'DATE_BETWEEN', 2],
    ['requireDateNotBetween(day, day)', 'DATE_NOT_BETWEEN', 2],
  ])('%s ignores the time fields of the date', (criterion, type, count) => {
    const body = `var day = new Date(2026, 0, 31, 23, 59);
      sheet.getRange('B2').setDataValidation(${rule(criterion)});
      var read = sheet.getRange('B2').getDataValidation();
      return [String(read.getCriteriaType()), read.getCriteriaValues().map(function (d) { return [d.getMonth(), d.getDate(), d.getHours()]; })];`;
    expect(answerOf(body)).toEqual([type, Array(count).fill([0, 31, 0])]);
  });

  it('lists whatever it is given as text', () => {
    const body = `var values = SpreadsheetApp.newDataValidation().requireValueInList([9, false, 'z']).build().getCriteriaValues(); return values;`;
    expect(answerOf(body)).toEqual([['9', 'false', 'z'], true]);
  });

  it('asks for a value in a range, with a dropdown unless told otherwise', () => {
    const body = `sheet.getRange('B2').setDataValidation(${rule("requireValueInRange(sheet.getRange('D1:D3'))")});
      var values = sheet.getRange('B2').getDataValidation().getCriteriaValues();
      return [values[0].getA1Notation(), values[1]];`;
    expect(answerOf(body)).toEqual(['D1:D3', true]);
  });

  it('takes no BooleanCriteria', () => {
    const call =
      'SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_EQUAL_TO, [1]);';
    expect(() => answerOf(call)).toThrow(
      "The parameters (SpreadsheetApp.BooleanCriteria,number[]) don't match the method signature for SpreadsheetApp.DataValidationBuilder.withCriteria.",
    );
  });

  it.each([
    ['requireDateAfter("=I1")', 'The parameters (String)'],
    ['requireNumberEqualTo("1")', 'The parameters (String)'],
    ['requireValueInRange("A1:A2")', 'The parameters (String)'],
    ['requireFormulaSatisfied("B2>1")', 'begins with ='],
    ['withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1])', 'compares with (Number, Number)'],
  ])('refuses %s', (call, message) => {
    expect(() => answerOf(`SpreadsheetApp.newDataValidation().${call};`)).toThrow(message);
  });

  it('copies what it has so far', () => {
    const body = `var one = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).setHelpText('five');
      var two = one.copy().requireTextContains('x');
      return [String(one.build().getCriteriaType()), String(two.build().copy().build().getCriteriaType()), two.getHelpText()];`;
    expect(answerOf(body)).toEqual(['NUMBER_EQUAL_TO', 'TEXT_CONTAINS', 'five']);
  });
});

describe('A validation that refuses what is invalid', () => {
  it.each([
    ['requireNumberBetween(1, 5)', '3', "'7'"],
    ['requireNumberNotBetween(1, 5)', '7', '3'],
    ['requireNumberGreaterThan(1)', "'2'", "'two'"],
    ['requireNumberEqualTo(0)', '0', 'false'],
    ['requireDate()', 'new Date()', "'soon'"],
    ['requireDateAfter(new Date(2026, 0, 1))', "'2026-01-02'", "'2026-01-01'"],
    ['requireDateBetween(new Date(2026, 0, 1), new Date(2026, 0, 31))', 'new Date(2026, 0, 31, 12)', '5'],
    ['requireTextContains("@")', "'a@b'", "'ab'"],
    ['requireTextDoesNotContain("x")', "'abc'", "'axb'"],
    ['requireTextEqualTo("yes")', "'yes'", "'YES'"],
    ['requireTextIsEmail()', "'anna@example.lv'", "'anna'"],
    ['requireTextIsUrl()', "'https://example.lv/a'", "'example'"],
    ['requireFormulaSatisfied("=AND(B2>1, $A$1=1)")', '2', '1'],
    ['requireCheckbox()', 'true', "'yes'"],
    ['requireCheckbox("yes", "no")', "'no'", 'true'],
    ['requireValueInRange(sheet.getRange("A1:A2"))', '1', '3'],
  ])('%s lets %s in and not %s', (criterion, allowed, refused) => {
    const set = `sheet.getRange('B2:B5').setDataValidation(${rule(criterion, '.setAllowInvalid(false)')});`;
    const book = () => bookOf([[1], [2]]);
    expect(() => answerOf(`${set} sheet.getRange('B2').setValue(${allowed});`, { book: book() })).not.toThrow();
    expect(() => answerOf(`${set} sheet.getRange('B2').setValue(${refused});`, { book: book() })).toThrow(
      expect.objectContaining({ name: 'Exception', message: VIOLATION }),
    );
  });

  it('names the values of a list', () => {
    const set = `sheet.getRange('B2').setDataValidation(${rule('requireValueInList(["yes", "no"])', '.setAllowInvalid(false)')});`;
    expect(() => answerOf(`${set} sheet.getRange('B2').setValue('perhaps');`)).toThrow(
      `${VIOLATION} Please enter one of the following values: yes, no.`,
    );
  });

  it('writes nothing when one cell is refused, and lets any cell be emptied', () => {
    const host = hostOf(`var rule = ${rule('requireNumberGreaterThan(0)', '.setAllowInvalid(false)')};
      sheet.getRange('B2:B3').setDataValidation(rule).setValues([[1], [2]]).setValues([[''], [null]]);
      sheet.getRange('A1:B2').setValues([['x', 'y'], ['z', -1]]);`);
    expect(() => host.run('go')).toThrow(VIOLATION);
    expect(host.book.sheets[0]?.values.flat().filter((value) => value !== null)).toEqual([]);
  });

  it('holds for what is typed at the keyboard too', () => {
    const host = hostOf(
      `sheet.getRange('B2').setDataValidation(${rule('requireNumberGreaterThan(0)', '.setAllowInvalid(false)')});`,
    );
    host.run('go');
    expect(() => host.type({ sheetId: 0, row: 1, column: 1 }, '-5')).toThrow(VIOLATION);
    host.type({ sheetId: 0, row: 1, column: 1 }, '5');
    expect(host.book.sheets[0]?.values[1]?.[1]).toBe(5);
  });

  it('only warns unless it is told to refuse', () => {
    expect(
      answerOf(
        `sheet.getRange('B2').setDataValidation(${rule('requireNumberGreaterThan(0)')}).setValue('x'); return sheet.getRange('B2').getValue();`,
      ),
    ).toBe('x');
  });

  it('leaves it to the cell to refuse what no cell can hold', () => {
    expect(() =>
      answerOf(
        `sheet.getRange('B2').setDataValidation(${rule('requireDate()', '.setAllowInvalid(false)')}).setValue([1]);`,
      ),
    ).toThrow('A cell cannot hold an array or an object');
  });

  it('with a formula beyond the simple ones names the formula', () => {
    expect(() =>
      answerOf(
        `sheet.getRange('B2').setDataValidation(${rule('requireFormulaSatisfied("=REGEXMATCH(B2, \\"a\\")")', '.setAllowInvalid(false)')}).setValue('a');`,
      ),
    ).toThrow('Evaluating =REGEXMATCH(B2, "a") as a condition is not modelled by the local host.');
  });
});

describe('Validations on a sheet', () => {
  it('follow inserted and deleted rows, with what they compare with', () => {
    const body = `sheet.getRange('B2').setDataValidation(${rule("requireValueInRange(sheet.getRange('D5:D6'))")});
      sheet.getRange('C2').setDataValidation(${rule('requireFormulaSatisfied("=C2<D5")')});
      sheet.insertRowsBefore(3, 2);
      var read = function (cell) { return sheet.getRange(cell).getDataValidation().getCriteriaValues()[0]; };
      return [read('B2').getA1Notation(), read('C2')];`;
    expect(answerOf(body)).toEqual(['D7:D8', '=C2<D7']);
  });

  it('keep a formula relative to its first cell when the cells above it are taken away', () => {
    const body = `sheet.getRange('B2:B9').setDataValidation(${rule('requireFormulaSatisfied("=B2<$A2")')});
      sheet.getRange('B2:B4').clearDataValidations();
      return sheet.getRange('B5').getDataValidation().getCriteriaValues();`;
    expect(answerOf(body)).toEqual(['=B5<$A5']);
  });

  it('are set cell by cell, and null clears a cell', () => {
    const body = `var box = ${rule('requireCheckbox()')};
      sheet.getRange('A1:B2').setDataValidations([[box, null], [null, box]]).setDataValidations([[null, box], [null, box]]);
      return sheet.getRange('A1:B2').getDataValidations().map(function (row) { return row.map(function (v) { return v === null; }); });`;
    expect(answerOf(body)).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(() => answerOf("sheet.getRange('A1:B1').setDataValidations([[null]]);")).toThrow('The data has 1');
  });

  it('cannot be set on protected cells', () => {
    const settings = { protectedAreas: [{ sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 1 } }] };
    expect(() => answerOf("sheet.getRange('A1:A2').clearDataValidations();", { settings })).toThrow('protected cell');
  });
});

describe('Checkboxes', () => {
  it('that are asked for by a validation leave empty cells empty', () => {
    const body = `var r = sheet.getRange('A1:A2').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      return [r.getValues(), r.isBlank()];`;
    expect(answerOf(body)).toEqual([[[''], ['']], true]);
  });

  it.each([
    ['', [], [false, false]],
    ["'DONE'", ['DONE'], ['', '']],
    ["'YES', 'NO'", ['YES', 'NO'], ['NO', 'NO']],
  ])('insertCheckboxes(%s) leaves every box unticked', (values, criteria, cells) => {
    const body = `var r = sheet.getRange('B2:B3').setValue('x'); r.insertCheckboxes(${values}); var read = r.getDataValidation();
      return [String(read.getCriteriaType()), read.getCriteriaValues(), r.getValues().map(function (row) { return row[0]; })];`;
    expect(answerOf(body)).toEqual(['CHECKBOX', criteria, cells]);
  });
});

// Helpers

function rule(criterion: string, more = ''): string {
  return `SpreadsheetApp.newDataValidation().${criterion}${more}.build()`;
}
