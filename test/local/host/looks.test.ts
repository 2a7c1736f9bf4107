import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

describe('Looks', () => {
  it('are the default ones when nothing was set', () => {
    const body =
      "var r = sheet.getRange('A1'); return [r.getBackground(), r.getFontColor(), r.getFontWeight(), r.getNumberFormat(), r.getNote()];";
    expect(answerOf(body)).toEqual(['#ffffff', '#000000', 'normal', '0.###############', '']);
  });

  it('are read in lower case, and are taken back by null', () => {
    const body =
      "var r = sheet.getRange('A1').setBackground('#FFEEDD'); var one = r.getBackground(); return [one, r.setBackground(null).getBackground()];";
    expect(answerOf(body)).toEqual(['#ffeedd', '#ffffff']);
  });

  it('are taken back by an empty text for a colour, and cell by cell by null', () => {
    const body = `var r = sheet.getRange('A1:B1').setBackground('red');
      return [r.setBackgrounds([[null, '#00ff00']]).getBackgrounds()[0], r.setBackground('').getBackgrounds()[0]];`;
    expect(answerOf(body)).toEqual([
      ['#ffffff', '#00ff00'],
      ['#ffffff', '#ffffff'],
    ]);
  });

  it('are one shared object for equal cells', () => {
    const host = hostOf("sheet.getRange('A1:B3').setFontWeight('bold').setBackground('red');");
    host.run('go');
    expect(new Set(host.book.sheets[0]?.styles.flat()).size).toBe(1);
    expect(host.book.sheets[0]?.styles[0]?.[0]).toEqual({ background: '#ff0000', bold: true });
  });

  it('refuse a colour that is misspelt, which Sheets would take silently', () => {
    expect(() => answerOf("sheet.getRange('A1').setBackground('#12345');")).toThrow('#12345 is not a colour.');
  });

  it('must match the range when they come as rows', () => {
    expect(() => answerOf("sheet.getRange('A1:B1').setBackgrounds([['red']]);")).toThrow(
      'The data has 1 but the range has 2.',
    );
    expect(answerOf("return sheet.getRange('A1:B1').setBackgrounds([['red', null]]).getBackgrounds();")).toEqual([
      ['#ff0000', '#ffffff'],
    ]);
  });

  it('go with clear, except the number format; clearContent keeps them all', () => {
    const body = `var r = sheet.getRange('A1').setValue('x').setBackground('red').setNumberFormat('@');
      var kept = r.clearContent().getBackground();
      r.clear(); return [kept, r.getBackground(), r.getNumberFormat()];`;
    expect(answerOf(body)).toEqual(['#ff0000', '#ffffff', '@']);
  });

  it("lose their number format by 'general'", () => {
    expect(
      answerOf("return sheet.getRange('A1').setNumberFormat('@').setNumberFormat('general').getNumberFormat();"),
    ).toBe('0.###############');
  });

  it('include notes, where a number reads as Java prints it', () => {
    expect(answerOf("return sheet.getRange('A1:B1').setNotes([[25, 'why']]).getNotes();")).toEqual([['25.0', 'why']]);
  });
});

const RULE = "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1=\"RED\"').setBackground('#F4CCCC')";

describe('Conditional formats', () => {
  it('are replaced as a whole and read back in their order', () => {
    const body = `
      var one = ${RULE}.setRanges([sheet.getRange('A1:B9')]).build();
      var two = one.copy().setBackground(null).setBold(true).setFontColor('blue').build();
      sheet.setConditionalFormatRules([one, two]);
      return sheet.getConditionalFormatRules().map(function (rule) {
        var condition = rule.getBooleanCondition();
        return [String(condition.getCriteriaType()), condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
          condition.getCriteriaValues()[0], condition.getBackground(), condition.getBold(), rule.getRanges()[0].getA1Notation()];
      });`;
    expect(answerOf(body)).toEqual([
      ['CUSTOM_FORMULA', true, '=$A1="RED"', '#f4cccc', null, 'A1:B9'],
      ['CUSTOM_FORMULA', true, '=$A1="RED"', null, true, 'A1:B9'],
    ]);
  });

  it('of a kind that the host does not write are kept as they are', () => {
    const foreign = { gradient: true };
    const book = bookOf();
    book.sheets[0]?.conditionalFormats.push({
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      style: {},
      foreign,
    });
    const host = hostOf(
      `var rules = sheet.getConditionalFormatRules(); var condition = rules[0].getBooleanCondition();
      sheet.setConditionalFormatRules(rules.concat(${RULE}.setRanges([sheet.getRange('A1')]).build())); return condition;`,
      { book },
    );
    expect(host.run('go')).toBeNull();
    expect(host.book.sheets[0]?.conditionalFormats.map((format) => format.foreign)).toEqual([foreign, undefined]);
  });

  it('need a range and a condition', () => {
    expect(() => answerOf(`${RULE}.build();`)).toThrow('Ranges must have at least one range.');
    expect(() =>
      answerOf("SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build();"),
    ).toThrow('condition');
  });

  it('cannot name another sheet, in their ranges or their formula', () => {
    const message = 'Conditional format rule cannot reference a different sheet.';
    expect(() =>
      answerOf(
        `var b = book.insertSheet('B'); b.setConditionalFormatRules([${RULE}.setRanges([sheet.getRange('A1')]).build()]);`,
      ),
    ).toThrow(message);
    expect(() =>
      answerOf(
        "sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Other!A1=1').setRanges([sheet.getRange('A1')]).build()]);",
      ),
    ).toThrow(message);
  });
});

describe('Validations', () => {
  it('of a list are read back, and refuse what is not listed when they are told to', () => {
    const body = `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(false).setHelpText('Pick').build();
      var r = sheet.getRange('B2:B5').setDataValidation(rule);
      r.setValue('yes');
      var read = sheet.getRange('B3').getDataValidation();
      return [String(read.getCriteriaType()), read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText(), sheet.getRange('B6').getDataValidation()];`;
    expect(answerOf(body)).toEqual(['VALUE_IN_LIST', [['yes', 'no'], true], false, 'Pick', null]);
    expect(() => answerOf(`${body.replace("'yes');", "'perhaps');")}`)).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
  });

  it('are cut where another one is set or cleared', () => {
    const host = hostOf(`var rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      sheet.getRange('A1:A9').setDataValidation(rule); sheet.getRange('A4:A5').clearDataValidations();`);
    host.run('go');
    expect(host.book.sheets[0]?.validations.map(({ area }) => [area.row, area.rows])).toEqual([
      [0, 3],
      [5, 4],
    ]);
  });

  it('of checkboxes set every box to false, and a mixed range is neither checked nor not', () => {
    const body =
      "var r = sheet.getRange('A1:A2').insertCheckboxes(); var all = r.isChecked(); sheet.getRange('A1').setValue(true); return [r.getValues(), all, r.isChecked()];";
    expect(answerOf(body)).toEqual([[[true], [false]], false, null]);
  });
});

describe('A filter', () => {
  it('is the one of its sheet, asked from any range', () => {
    const body =
      "sheet.getRange('A1:B5').createFilter(); return [sheet.getFilter().getRange().getA1Notation(), sheet.getRange('J9').getFilter().getRange().getA1Notation(), sheet.getFilter().getColumnFilterCriteria(1)];";
    expect(answerOf(body)).toEqual(['A1:B5', 'A1:B5', null]);
  });

  it('cannot be made twice, and is gone when it is removed', () => {
    expect(() => answerOf("sheet.getRange('A1:B5').createFilter(); sheet.getRange('A1').createFilter();")).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    expect(
      answerOf("sheet.getRange('A1:B5').createFilter(); sheet.getFilter().remove(); return sheet.getFilter();"),
    ).toBeNull();
  });

  function filtered(): ReturnType<typeof bookOf> {
    const book = bookOf([['h'], [1], [2]]);
    const [sheet] = book.sheets;
    if (sheet) sheet.filter = { area: { row: 0, column: 0, rows: 3, columns: 1 }, hidingColumns: [0] };
    return book;
  }

  it('that hides rows makes positional writes fail, unless the switch says otherwise', () => {
    const body = "sheet.getRange('C2:C3').setValues([[1], [2]]);";
    expect(() => answerOf(body, { book: filtered() })).toThrow('A filter hides rows of Customers');
    expect(() => answerOf(body, { book: filtered(), settings: { filterSkipsHidden: false } })).not.toThrow();
    expect(() => answerOf("sheet.getRange('C1').setValue('Zone');", { book: filtered() })).not.toThrow();
  });

  it('tells by its criteria which columns hide rows', () => {
    expect(answerOf('return String(sheet.getFilter().getColumnFilterCriteria(1));', { book: filtered() })).toBe(
      'FilterCriteria',
    );
  });
});

describe('A protected area', () => {
  const protectedAreas = [{ sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 2 } }];

  it('cannot be edited, and says so before', () => {
    const message =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    const settings = { protectedAreas };
    expect(answerOf("return [sheet.getRange('A1').canEdit(), sheet.getRange('A2').canEdit()];", { settings })).toEqual([
      false,
      true,
    ]);
    expect(() => answerOf("sheet.getRange('A1:A2').setValue(1);", { settings })).toThrow(message);
    expect(() => answerOf("sheet.getRange('A1').setBackground('red');", { settings })).toThrow(message);
    expect(() => answerOf('sheet.deleteRows(1, 1);', { settings })).toThrow(message);
  });
});
