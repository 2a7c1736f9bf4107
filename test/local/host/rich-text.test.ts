import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

const LINKED = `var rich = SpreadsheetApp.newRichTextValue().setText('Bold Italic Link')
  .setTextStyle(0, 4, SpreadsheetApp.newTextStyle().setBold(true).build())
  .setTextStyle(5, 11, SpreadsheetApp.newTextStyle().setItalic(true).build())
  .setLinkUrl(12, 16, 'https://example.lv').build();`;

const RUNS = `getRuns().map(function (run) {
  var style = run.getTextStyle();
  return [run.getStartIndex(), run.getEndIndex(), run.getText(), style.isBold(), style.isItalic(), run.getLinkUrl()]; })`;

describe('A rich text', () => {
  it('is read back from its cell in runs, the parts without a style of their own among them', () => {
    expect(
      answerOf(
        `${LINKED} sheet.getRange('A1').setRichTextValue(rich); return sheet.getRange('A1').getRichTextValue().${RUNS};`,
      ),
    ).toEqual([
      [0, 4, 'Bold', true, false, null],
      [4, 5, ' ', false, false, null],
      [5, 11, 'Italic', false, true, null],
      [11, 12, ' ', false, false, null],
      [12, 16, 'Link', false, false, 'https://example.lv'],
    ]);
  });

  it('makes one run of neighbours that look alike', () => {
    const body = `var bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      var rich = SpreadsheetApp.newRichTextValue().setText('abcd').setTextStyle(0, 2, bold).setTextStyle(2, 3, bold).build();
      return rich.getRuns().map(function (run) { return run.getText(); });`;
    expect(answerOf(body)).toEqual(['abc', 'd']);
  });

  it('has a style or a link as a whole only where all of its runs have it', () => {
    const body = `${LINKED}
      return [rich.getLinkUrl(), rich.getLinkUrl(12, 16), rich.getLinkUrl(10, 14), rich.getTextStyle().isBold(), rich.getTextStyle(0, 4).isBold(),
        rich.copy().setLinkUrl('https://a.lv').build().getLinkUrl(), rich.copy().setLinkUrl(null).build().getLinkUrl(12, 16)];`;
    expect(answerOf(body)).toEqual([null, 'https://example.lv', null, null, true, 'https://a.lv', null]);
  });

  it('loses its styles with a new text, and keeps them under a null style', () => {
    const body = `${LINKED}
      return [rich.copy().setText('Bold').build().getTextStyle().isBold(), rich.copy().setTextStyle(null).build().getTextStyle(0, 4).isBold()];`;
    expect(answerOf(body)).toEqual([null, true]);
  });

  it.each([
    ['SpreadsheetApp.newRichTextValue().setText(5)', 'The parameters (number)'],
    ['SpreadsheetApp.newRichTextValue().build()', 'needs its text'],
    ["SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(1, 4, 'x')", 'lie outside of a text of 3 characters'],
    ["sheet.getRange('A1').setRichTextValue('abc')", 'The parameters (String)'],
    [
      "sheet.getRange('A1:A2').setRichTextValues([[SpreadsheetApp.newRichTextValue().setText('a').build()]])",
      'The data has 1',
    ],
  ])('%s throws: %s', (call, message) => {
    expect(() => answerOf(`${call};`)).toThrow(message);
  });

  it('is null for a cell that holds no text', () => {
    const book = bookOf([[5, true, null, 'a']]);
    expect(
      answerOf("return sheet.getRange('A1:D1').getRichTextValues()[0].map(function (v) { return v === null; });", {
        book,
      }),
    ).toEqual([true, true, true, false]);
  });

  it('of a plain cell is one run in the look of the cell', () => {
    const body = `sheet.getRange('A1').setValue('Plain').setFontColor('red');
      var rich = sheet.getRange('A1').getRichTextValue(); var style = rich.getTextStyle();
      return [rich.getRuns().length, style.isBold(), style.getFontSize(), style.getFontFamily(), style.getForegroundColor()];`;
    expect(answerOf(body)).toEqual([1, false, 10, 'arial,sans,sans-serif', '#ff0000']);
  });
});

describe('A cell with a rich text', () => {
  it.each([
    ['setValue', "setValue('Bold Italic Link')"],
    ['setValues', "setValues([['Bold Italic Link']])"],
    [
      'setRichTextValue of a plain one',
      "setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Bold Italic Link').build())",
    ],
    ['clearContent', "clearContent().setValue('Bold Italic Link')"],
  ])('is plain again after %s', (_name, call) => {
    const body = `${LINKED} var cell = sheet.getRange('A1'); cell.setRichTextValue(rich); cell.${call};
      return cell.getRichTextValue().getRuns().length;`;
    expect(answerOf(body)).toBe(1);
  });

  it('keeps digits, zeros and a plus as text', () => {
    const body = `var text = function (t) { return SpreadsheetApp.newRichTextValue().setText(t).build(); };
      sheet.getRange('A1:C1').setRichTextValues([[text('00123'), text('+371 20'), text("'x")]]);
      return sheet.getRange('A1:C1').getValues();`;
    expect(answerOf(body)).toEqual([['00123', '+371 20', "'x"]]);
  });

  it('becomes a formula when the text begins with =, unless the switch or the format of the cell says otherwise', () => {
    const body = `sheet.getRange('A2').setNumberFormat('@');
      sheet.getRange('A1:A2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build());
      return sheet.getRange('A1:A2').getFormulas();`;
    expect(answerOf(body)).toEqual([['=1+1'], ['']]);
    expect(answerOf(body, { settings: { richTextStopsFormulas: true } })).toEqual([[''], ['']]);
  });

  it('asks the validation of the cell', () => {
    expect(() =>
      answerOf(`${LINKED} sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireTextEqualTo('x').setAllowInvalid(false).build())
        .setRichTextValue(rich);`),
    ).toThrow('violates the data validation rules');
  });

  it('is kept as plain data and follows inserted rows', () => {
    const host = hostOf(`${LINKED} sheet.getRange('A2').setRichTextValue(rich); sheet.insertRowsBefore(1, 3);`);
    host.run('go');
    const kept = host.book.sheets[0]?.richTexts;
    expect([...(kept?.keys() ?? [])]).toEqual(['4,0']);
    expect(kept?.get('4,0')).toEqual({
      text: 'Bold Italic Link',
      runs: [
        { start: 0, end: 4, look: { bold: true } },
        { start: 4, end: 5, look: {} },
        { start: 5, end: 11, look: { italic: true } },
        { start: 11, end: 12, look: {} },
        { start: 12, end: 16, look: {}, link: 'https://example.lv' },
      ],
    });
    expect([kept, kept?.get('4,0'), kept?.get('4,0')?.runs[0]?.look].every((part) => part instanceof Object)).toBe(
      true,
    );
  });
});

describe('A text style', () => {
  it('leaves open what was not set', () => {
    const body = `var style = SpreadsheetApp.newTextStyle().setFontSize(20).setUnderline(false).build();
      return [String(style), style.getFontSize(), style.isUnderline(), style.isBold(), style.getForegroundColor(), style.getForegroundColorObject(),
        style.copy().setFontSize(null).setBold(true).build().getFontSize()];`;
    expect(answerOf(body)).toEqual(['TextStyle', 20, false, null, null, null, null]);
  });

  it('takes a colour by its name or as an object', () => {
    const body = `var red = SpreadsheetApp.newColor().setRgbColor('#FF0000').build();
      var style = SpreadsheetApp.newTextStyle().setForegroundColorObject(red).build();
      var rgb = SpreadsheetApp.newTextStyle().setForegroundColor('navy').build().getForegroundColorObject().asRgbColor();
      return [style.getForegroundColor(), String(red.getColorType()), rgb.asHexString(), rgb.getBlue()];`;
    expect(answerOf(body)).toEqual(['#ff0000', 'RGB', '#000080', 128]);
    expect(() =>
      answerOf(
        'SpreadsheetApp.newTextStyle().setForegroundColorObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build());',
      ),
    ).toThrow('not modelled');
    expect(() => answerOf('SpreadsheetApp.newColor().asThemeColor();')).toThrow('Object is not of type ThemeColor.');
  });

  it('is set on cells and read back whole', () => {
    const body = `var r = sheet.getRange('A1:B1').setFontColor('red');
      r.setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setFontFamily('Roboto').build());
      var other = SpreadsheetApp.newTextStyle().setStrikethrough(true).build();
      sheet.getRange('A2:B2').setTextStyles([[other, SpreadsheetApp.newTextStyle().build()]]);
      return sheet.getRange('A1:B2').getTextStyles().map(function (row) { return row.map(function (s) {
        return [s.isBold(), s.isStrikethrough(), s.getFontFamily(), s.getForegroundColor()]; }); });`;
    const plain = [false, false, 'arial,sans,sans-serif', '#000000'];
    expect(answerOf(body)).toEqual([
      [
        [true, false, 'Roboto', '#ff0000'],
        [true, false, 'Roboto', '#ff0000'],
      ],
      [[false, true, 'arial,sans,sans-serif', '#000000'], plain],
    ]);
  });
});

describe('A colour object', () => {
  it('is set on cells and read back from them; null brings back the default', () => {
    const body = `var color = function (css) { return SpreadsheetApp.newColor().setRgbColor(css).build(); };
      var r = sheet.getRange('A1:B1').setBackgroundObject(color('#ABCDEF')).setFontColorObjects([[color('red'), null]]);
      var hex = function (c) { return c.asRgbColor().asHexString(); };
      var before = [hex(r.getBackgroundObject()), r.getFontColorObjects()[0].map(hex)];
      r.setBackgroundObjects([[null, color('teal')]]).setFontColorObject(null);
      return before.concat([r.getBackgroundObjects()[0].map(hex), hex(r.getFontColorObject())]);`;
    expect(answerOf(body)).toEqual(['#abcdef', ['#ff0000', '#000000'], ['#ffffff', '#008080'], '#000000']);
  });

  it('is refused as a text', () => {
    expect(() => answerOf("sheet.getRange('A1').setBackgroundObject('red');")).toThrow('The parameters (String)');
  });
});
