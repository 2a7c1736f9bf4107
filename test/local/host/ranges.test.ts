import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

describe('A range that is sorted', () => {
  it('puts numbers before texts before truths, and empty cells last in both directions', () => {
    const body = `function column() { return sheet.getRange('A1:A6').getValues().map(function (row) { return row[0]; }); }
      sheet.getRange('A1:A6').sort(1); var up = column();
      sheet.getRange('A1:A6').sort({ column: 1, ascending: false }); return [up, column()];`;
    expect(answerOf(body, { book: bookOf([['b'], [true], [null], [10], ['A'], [2]]) })).toEqual([
      [2, 10, 'A', 'b', true, ''],
      [true, 'b', 'A', 10, 2, ''],
    ]);
  });

  it('goes by several columns, counted from the first of the sheet, and keeps the order of equal rows', () => {
    const book = bookOf([
      ['x', 'b', 1],
      ['y', 'a', 2],
      ['z', 'a', 3],
      ['w', 'A', 2],
    ]);
    const body = `sheet.getRange('A1:C4').sort([{ column: 2 }, { column: 3, ascending: false }]);
      return sheet.getRange('A1:A4').getValues().join('');`;
    expect(answerOf(body, { book })).toBe('zywx');
  });

  it('takes looks, notes and formulas along, these naming their own row still', () => {
    const body = `sheet.getRange('A1:A2').setValues([[2], [1]]);
      sheet.getRange('B1:B2').setFormulas([['=A1+C$1'], ['=SUM(A2:A2)']]);
      sheet.getRange('A1').setBackground('red').setNote('two');
      sheet.getRange('A1:B2').sort(1);
      return [sheet.getRange('B1:B2').getFormulas(), sheet.getRange('A2').getBackground(), sheet.getRange('A2').getNote(), sheet.getRange('A1').getNote()];`;
    expect(answerOf(body)).toEqual([[['=SUM(A1:A1)'], ['=A2+C$1']], '#ff0000', 'two', '']);
  });

  it.each([
    ['sort()', 'The parameters ()'],
    ["sort('A')", 'The parameters (String)'],
    ['sort({ column: 1.5 })', 'The parameters ((class))'],
    ['sort(4)', 'Column 4 is not a column of the range'],
  ])('refuses %s', (call, message) => {
    expect(() => answerOf(`sheet.getRange('A1:C4').${call};`)).toThrow(message);
  });

  it('leaves the frozen rows alone when the whole sheet is sorted', () => {
    const book = bookOf([['Name'], ['b'], ['a']]);
    expect(
      answerOf('sheet.setFrozenRows(1); sheet.sort(1); return sheet.getDataRange().getValues().join();', { book }),
    ).toBe('Name,a,b');
    expect(
      answerOf('return book.sort(1, false) && sheet.getDataRange().getValues().join();', {
        book: bookOf([['a'], ['b']]),
      }),
    ).toBe('b,a');
  });
});

describe('A range that is copied', () => {
  it('brings values, looks, notes and validations, with formulas relative to their new place', () => {
    const body = `sheet.getRange('A1:B1').setValues([[1, '=A1+$A$1']]).setBackground('red').setNote('n');
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1']).build());
      var answer = sheet.getRange('A1:B1').copyTo(sheet.getRange('C3'));
      return [answer, sheet.getRange('C3').getValue(), sheet.getRange('D3').getFormula(), sheet.getRange('D3').getBackground(), sheet.getRange('D3').getNote(),
        sheet.getRange('C3').getDataValidation() === null];`;
    expect(answerOf(body)).toEqual([undefined, 1, '=C3+$A$1', '#ff0000', 'n', false]);
  });

  it('fills a destination that is a multiple of it', () => {
    const body = `sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('A1:A2').copyTo(sheet.getRange('C1:D4'));
      return sheet.getRange('C1:D4').getValues();`;
    expect(answerOf(body)).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 2],
    ]);
  });

  it('brings its values or its looks alone when it is told so', () => {
    const body = `sheet.getRange('A1').setFormula('=B1').setBackground('red'); var types = SpreadsheetApp.CopyPasteType;
      sheet.getRange('A1').copyTo(sheet.getRange('C1'), { contentsOnly: true });
      sheet.getRange('A1').copyTo(sheet.getRange('D1'), { formatOnly: true });
      sheet.getRange('A1').copyTo(sheet.getRange('E1'), types.PASTE_VALUES, false);
      sheet.getRange('A1').copyTo(sheet.getRange('F1'), types.PASTE_FORMULA, false);
      return ['C1', 'D1', 'E1', 'F1'].map(function (cell) { return [sheet.getRange(cell).getFormula(), sheet.getRange(cell).getBackground()]; });`;
    expect(answerOf(body)).toEqual([
      ['', '#ffffff'],
      ['', '#ff0000'],
      ['', '#ffffff'],
      ['=G1', '#ffffff'],
    ]);
  });

  it('brings the part of a validation that it lies in, as often as it is pasted', () => {
    const body = `sheet.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
      sheet.getRange('A9:B9').copyTo(sheet.getRange('C1:D3'));
      return sheet.getRange('A9:D11').getDataValidations().concat(sheet.getRange('C1:D4').getDataValidations()).map(function (row) {
        return row.map(function (rule) { return rule ? 'x' : '-'; }).join(''); });`;
    expect(answerOf(body)).toEqual(['x---', '----', '----', 'x-', 'x-', 'x-', '--']);
  });

  it('loses references that would leave the grid', () => {
    expect(
      answerOf(
        "sheet.getRange('B2').setFormula('=A1').copyTo(sheet.getRange('A2')); return sheet.getRange('A2').getFormula();",
      ),
    ).toBe('=#REF!');
  });

  it('does not go beyond the grid, and is not transposed here', () => {
    expect(() => answerOf("sheet.getRange('A1:A2').copyTo(sheet.getRange('A100'));")).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() =>
      answerOf("sheet.getRange('A1').copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);"),
    ).toThrow('not modelled');
  });
});

describe('A range that is moved', () => {
  it('is named by formulas where it is now, and leaves nothing behind', () => {
    const body = `sheet.getRange('A1:A2').setValues([[1], [2]]).setBackground('red');
      sheet.getRange('B1').setFormula('=SUM(A1:A2)'); sheet.getRange('A1:A2').moveTo(sheet.getRange('D5'));
      return [sheet.getRange('B1').getFormula(), sheet.getRange('D5:D6').getValues(), sheet.getRange('A1').isBlank(), sheet.getRange('A1').getBackground()];`;
    expect(answerOf(body)).toEqual(['=SUM(D5:D6)', [[1], [2]], true, '#ffffff']);
  });

  it('makes room for cells, or closes the gap that they leave', () => {
    const book = bookOf([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const body = `sheet.getRange('C1:C2').setFormulas([['=A3'], ['=A2']]);
      sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
      var inserted = sheet.getRange('A1:B4').getValues(); var moved = sheet.getRange('C1').getFormula();
      sheet.getRange('A2:A3').deleteCells(SpreadsheetApp.Dimension.ROWS);
      sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
      return [inserted, moved, sheet.getRange('A1:B4').getValues(), sheet.getRange('B1:C2').getFormulas()];`;
    expect(answerOf(body, { book })).toEqual([
      [
        ['a', 1],
        ['', 2],
        ['b', 3],
        ['c', ''],
      ],
      '=A4',
      [
        [1, ''],
        ['c', 2],
        ['', 3],
        ['', ''],
      ],
      [
        ['=A2', ''],
        ['', '=#REF!'],
      ],
    ]);
  });
});

describe('A range that is tidied', () => {
  it('loses the rows that are like an earlier one, whatever their case', () => {
    const rows = [
      ['a', 1],
      ['A', 1],
      ['b', 1],
      ['a', 2],
    ];
    const body = `var left = sheet.getRange('A1:B4').removeDuplicates(ARGS);
      return [left.getA1Notation(), sheet.getRange('A1:B4').getValues()];`;
    expect(answerOf(body.replace('ARGS', ''), { book: bookOf(rows) })).toEqual([
      'A1:B3',
      [
        ['a', 1],
        ['b', 1],
        ['a', 2],
        ['', ''],
      ],
    ]);
    expect(answerOf(body.replace('ARGS', '[1]'), { book: bookOf(rows) })).toEqual([
      'A1:B2',
      [
        ['a', 1],
        ['b', 1],
        ['', ''],
        ['', ''],
      ],
    ]);
  });

  it('loses the white space around its texts and the gaps within', () => {
    const body = `sheet.getRange('A1:A2').setNumberFormat('@').setValues([['  a \\n b '], ['c']]);
      return sheet.getRange('A1:A2').trimWhitespace().getValues();`;
    expect(answerOf(body)).toEqual([['a b'], ['c']]);
  });

  it('asks the validation of a cell before it trims it, and leaves no runs of what was there', () => {
    const rule = "SpreadsheetApp.newDataValidation().requireValueInList(['a  b'], true).setAllowInvalid(false).build()";
    expect(() =>
      answerOf(`sheet.getRange('A1').setValue('a  b').setDataValidation(${rule}).trimWhitespace();`),
    ).toThrow('The data you entered in cell A1 violates the data validation rules');
    const body = `var text = SpreadsheetApp.newRichTextValue().setText('a  b').setTextStyle(0, 1, SpreadsheetApp.newTextStyle().setBold(true).build()).build();
      var runs = sheet.getRange('A1').setRichTextValue(text).trimWhitespace().setValue('a  b').getRichTextValue().getRuns();
      return runs.length;`;
    expect(answerOf(body)).toBe(1);
  });

  it('is cleared of its looks, notes or validations alone', () => {
    const body = `var r = sheet.getRange('A1').setValue('x').setBackground('red').setNote('n');
      function seen() { return [r.getValue(), r.getBackground(), r.getNote()]; }
      return [r.clear({ formatOnly: true }) && seen(), r.clear({ commentsOnly: true }) && seen(), r.clear({ validationsOnly: true }) && seen(), r.clear() && seen()];`;
    expect(answerOf(body)).toEqual([
      ['x', '#ffffff', 'n'],
      ['x', '#ffffff', ''],
      ['x', '#ffffff', ''],
      ['', '#ffffff', ''],
    ]);
    expect(() => answerOf("sheet.getRange('A1').clear({ contentOnly: true });")).toThrow('contentOnly');
  });
});

describe('A text finder', () => {
  const book = (): ReturnType<typeof bookOf> =>
    bookOf([
      ['Anna', 'banana'],
      [1234, 'ANNA'],
    ]);

  it('finds what cells show, row by row, whatever the case unless it is told otherwise', () => {
    const body = `function found(finder) { return finder.findAll().map(function (range) { return range.getA1Notation(); }).join(); }
      return [found(sheet.createTextFinder('an')), found(sheet.createTextFinder('Anna').matchCase(true)), found(sheet.createTextFinder('anna').matchEntireCell(true)),
        found(book.createTextFinder('23')), found(sheet.createTextFinder('^b.n').useRegularExpression(true)), found(sheet.getRange('A1:A2').createTextFinder('a')), found(sheet.createTextFinder('.'))];`;
    expect(answerOf(body, { book: book() })).toEqual(['A1,B1,B2', 'A1', 'A1,B2', 'A2', 'B1', 'A1', '']);
  });

  it('goes from one match to the next and back, and is null at the end', () => {
    const body = `var finder = sheet.createTextFinder('anna'); var seen = [finder.getCurrentMatch(), finder.findNext(), finder.findNext(), finder.findPrevious(), finder.findNext(), finder.findNext()];
      return seen.map(function (range) { return range && range.getA1Notation(); });`;
    expect(answerOf(body, { book: book() })).toEqual([null, 'A1', 'B2', 'A1', 'B2', null]);
  });

  it('replaces what it finds and says how often; what results is read as if it were typed', () => {
    const body = `sheet.getRange('C1').setFormula('=A1'); var count = sheet.createTextFinder('a').replaceAllWith('$&');
      sheet.createTextFinder('2').replaceAllWith('0');
      return [count, sheet.getRange('A1:B2').getValues(), sheet.createTextFinder('A1').matchFormulaText(true).replaceAllWith('A2'), sheet.getRange('C1').getFormula()];`;
    expect(answerOf(body, { book: book() })).toEqual([
      7,
      [
        ['$&nn$&', 'b$&n$&n$&'],
        [1034, '$&NN$&'],
      ],
      1,
      '=A2',
    ]);
  });
});

describe('From a range', () => {
  it('the region of data grows as long as filled cells touch its sides', () => {
    const book = bookOf([[], [null, 1, 2], [null, 3], [], [null, null, null, 9]]);
    const body = `var D = SpreadsheetApp.Dimension;
      return [sheet.getRange('B2').getDataRegion(), sheet.getRange('A1').getDataRegion(), sheet.getRange('B1').getDataRegion(),
        sheet.getRange('B2').getDataRegion(D.ROWS), sheet.getRange('B2').getDataRegion(D.COLUMNS)].map(function (range) { return range.getA1Notation(); });`;
    expect(answerOf(body, { book })).toEqual(['B2:C3', 'A1', 'B1:C3', 'B2:B3', 'B2:C2']);
  });

  it('the next data cell is where Ctrl and an arrow lead', () => {
    const book = bookOf([['a', null, 'c'], ['b'], [null], ['d']]);
    const body = `var D = SpreadsheetApp.Direction;
      return [['A1', D.DOWN], ['A2', D.DOWN], ['A4', D.DOWN], ['A1', D.NEXT], ['C1', D.PREVIOUS], ['A4', D.UP]].map(function (from) {
        return sheet.getRange(from[0]).getNextDataCell(from[1]).getA1Notation(); });`;
    expect(answerOf(body, { book })).toEqual(['A2', 'A4', 'A100', 'C1', 'A1', 'A2']);
  });
});

describe('What is selected', () => {
  it('is the first cell until something is activated, which activates its sheet too', () => {
    const body = `var other = book.insertSheet('B'); var before = sheet.getActiveRange().getA1Notation();
      sheet.getRange('B2:C3').activate();
      return [before, book.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation(), book.getCurrentCell().getA1Notation(),
        SpreadsheetApp.getSelection().getActiveRange().getA1Notation(), other.setActiveSelection('D4').getA1Notation(), book.getActiveCell().getA1Notation()];`;
    expect(answerOf(body)).toEqual(['A1', 'Customers', 'B2:C3', 'B2', 'B2:C3', 'D4', 'D4']);
  });

  it('is set to one range or to several, and moves with its rows', () => {
    const body = `book.setActiveRange(sheet.getRange('A5')); sheet.insertRowsBefore(1, 1); var moved = sheet.getActiveRange().getA1Notation();
      SpreadsheetApp.setActiveRangeList(sheet.getRangeList(['B1', 'C1']));
      return [moved, sheet.getActiveRangeList().getRanges().map(function (range) { return range.getA1Notation(); })];`;
    expect(answerOf(body)).toEqual(['A6', ['B1', 'C1']]);
  });
});

describe('The looks of a range', () => {
  it('include alignments: none reads general, and normal reads general-left', () => {
    const body = `var r = sheet.getRange('A1'); var seen = [r.getHorizontalAlignment()];
      ['left', 'center', 'right', 'normal', null].forEach(function (one) { seen.push(r.setHorizontalAlignment(one).getHorizontalAlignment()); });
      return seen.concat(sheet.getRange('A1:B1').setHorizontalAlignments([['left', null]]).getHorizontalAlignments());`;
    expect(answerOf(body)).toEqual([
      'general',
      'left',
      'center',
      'right',
      'general-left',
      'general',
      ['left', 'general'],
    ]);
    expect(() => answerOf("sheet.getRange('A1').setHorizontalAlignment('middle');")).toThrow(
      'middle is not a horizontal',
    );
  });

  it('include fonts', () => {
    const body = `var r = sheet.getRange('A1:B1'); function seen() { return [r.getFontSizes(), r.getFontFamilies(), r.getFontLines(), r.getFontStyles()]; }
      var before = seen(); r.setFontSizes([[8, 12]]).setFontFamily('Roboto').setFontLines([['underline', 'line-through']]).setFontStyle('italic');
      return [before, seen(), r.setFontFamily(null).setFontLine('none').getFontLine(), r.getFontFamily()];`;
    expect(answerOf(body)).toEqual([
      [[[10, 10]], [['Arial', 'Arial']], [['none', 'none']], [['normal', 'normal']]],
      [[[8, 12]], [['Roboto', 'Roboto']], [['underline', 'line-through']], [['italic', 'italic']]],
      'none',
      'Arial',
    ]);
  });

  it('include how long texts wrap, and colours by their parts', () => {
    const body = `var r = sheet.getRange('A1'); var W = SpreadsheetApp.WrapStrategy; var seen = [String(r.getWrapStrategy())];
      [W.WRAP, W.CLIP, W.OVERFLOW].forEach(function (one) { seen.push(String(r.setWrapStrategy(one).getWrapStrategy()), r.getWrap()); });
      return seen.concat(r.setBackgroundRGB(255, 0, 16).getBackground());`;
    expect(answerOf(body)).toEqual(['OVERFLOW', 'WRAP', true, 'CLIP', false, 'OVERFLOW', false, '#ff0010']);
  });

  it('that are not modelled throw by their name', () => {
    expect(() => answerOf("sheet.getRange('A1').setBorder(true, true, true, true, true, true);")).toThrow(
      'Range.setBorder is not modelled by the local host.',
    );
  });
});

describe('The address of a range', () => {
  it('may be written in numbers', () => {
    expect(
      answerOf("return [sheet.getRange('R2C3').getA1Notation(), sheet.getRange('R1C1:R2C3').getA1Notation()];"),
    ).toEqual(['C2', 'A1:C2']);
    expect(() => answerOf("sheet.getRange('R0C1');")).toThrow('The starting row of the range is too small.');
  });

  it.each(["'A'", "'1'", "'A0'", "'A1:'", "''", "'A1:B2:C3'", "'Customers!'"])('%s is none', (notation) => {
    expect(() => answerOf(`sheet.getRange(${notation});`)).toThrow(
      expect.objectContaining({ name: 'Exception', message: 'Range not found' }),
    );
  });
});

describe('In a custom function', () => {
  it('the active range is the cell that is worked out', () => {
    const host = hostOf('return sheet.getActiveRange().getA1Notation();');
    expect(host.customFunction('go', [], { sheetId: 0, row: 4, column: 2 })).toEqual([['C5']]);
  });

  it.each([
    "sheet.getRange('A1').activate();",
    "sheet.getRangeList(['A1']).setValue(1);",
    "sheet.getRange('A1').sort(1);",
    "sheet.createTextFinder('x');",
  ])('%s is not allowed', (call) => {
    const host = hostOf(call);
    expect(() => host.customFunction('go', [], { sheetId: 0, row: 4, column: 2 })).toThrow(
      'You do not have permission to call',
    );
  });
});
