import { describe, expect, it } from 'vitest';
import { shownStyle } from '../../../src/local/host/grid/shown-style';
import { answerOf, hostOf } from './host-of';

const COLORS = 'return [b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor(), b.getFooterRowColor()];';

describe('A banding', () => {
  it.each([
    ['CYAN, true, true', ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1']],
    ['INDIGO, false, false', [null, '#ffffff', '#e8e7fc', null]],
    ['PINK', ['#e91d63', '#ffffff', '#fddce8', null]],
  ])('has the colours of its theme: %s', (look, colors) => {
    expect(
      answerOf(`var b = sheet.getRange('A1:D10').applyRowBanding(SpreadsheetApp.BandingTheme.${look}); ${COLORS}`),
    ).toEqual(colors);
  });

  it('is light grey with a header unless told otherwise', () => {
    expect(answerOf(`var b = sheet.getRange('A1:D10').applyRowBanding(); ${COLORS}`)).toEqual([
      '#bdbdbd',
      '#ffffff',
      '#f3f3f3',
      null,
    ]);
  });

  it('of rows has no colours of columns', () => {
    const body = `var rows = sheet.getRange('A1:B2').applyRowBanding(), columns = sheet.getRange('C1:D2').applyColumnBanding();
      return [String(rows), rows.getFirstColumnColor(), columns.getFirstColumnColor(), columns.getFirstRowColor()];`;
    expect(answerOf(body)).toEqual(['Banding', null, '#ffffff', null]);
  });

  it('is found from its sheet and from the ranges that it touches', () => {
    const body = `sheet.getRange('A1:D10').applyRowBanding();
      return [sheet.getBandings().length, sheet.getRange('D10:E11').getBandings()[0].getRange().getA1Notation(), sheet.getRange('E1').getBandings().length];`;
    expect(answerOf(body)).toEqual([1, 'A1:D10', 0]);
  });

  it.each([
    ['Row', 'First', 'First row color should not be null'],
    ['Row', 'Second', 'Second row color should not be null'],
    ['Column', 'First', 'First column color should not be null'],
  ])('of %ss needs its %s colour', (axis, band, message) => {
    expect(() => answerOf(`sheet.getRange('A1:B5').apply${axis}Banding().set${band}${axis}Color(null);`)).toThrow(
      expect.objectContaining({ name: 'Exception', message }),
    );
  });

  it('takes other colours, and gives up those of its header and footer', () => {
    const body = `var b = sheet.getRange('A1:B5').applyRowBanding().setHeaderRowColor('red').setFooterRowColor('#ABCDEF').setFooterRowColor(null)
        .setFirstRowColor('blue'); ${COLORS}`;
    expect(answerOf(body)).toEqual(['#ff0000', '#0000ff', '#f3f3f3', null]);
  });

  it('cannot be put on a range that has one already', () => {
    const message =
      'You cannot add alternating background colors to a range that already has alternating background colors.';
    const set = "var b = sheet.getRange('A1:B5').applyRowBanding();";
    expect(() => answerOf(`${set} sheet.getRange('B5:C9').applyColumnBanding();`)).toThrow(message);
    expect(() => answerOf(`${set} b.copyTo(sheet.getRange('B1:C5'));`)).toThrow(message);
    expect(() =>
      answerOf(`${set} sheet.getRange('D1:D5').applyRowBanding().setRange(sheet.getRange('B1:D5'));`),
    ).toThrow(message);
    expect(answerOf(`${set} b.setRange(sheet.getRange('A1:C9')); return b.getRange().getA1Notation();`)).toBe('A1:C9');
  });

  it('is copied with its colours, which are its own from then on', () => {
    const body = `var b = sheet.getRange('A1:B5').applyColumnBanding().setFirstColumnColor('yellow');
      var copy = b.copyTo(sheet.getRange('D1:E5'));
      copy.setFirstColumnColor('lime');
      return [b.getFirstColumnColor(), copy.getFirstColumnColor(), copy.getRange().getA1Notation(), sheet.getBandings().length];`;
    expect(answerOf(body)).toEqual(['#ffff00', '#00ff00', 'D1:E5', 2]);
  });

  it('cannot be used once it is removed', () => {
    expect(answerOf("sheet.getRange('A1:B5').applyRowBanding().remove(); return sheet.getBandings().length;")).toBe(0);
    expect(() => answerOf("var b = sheet.getRange('A1:B5').applyRowBanding(); b.remove(); b.getRange();")).toThrow(
      'not found',
    );
  });

  it('follows inserted and deleted rows', () => {
    const body = `sheet.getRange('A2:B5').applyRowBanding(); sheet.insertRowsBefore(3, 2); sheet.deleteRows(1, 1);
      return sheet.getBandings()[0].getRange().getA1Notation();`;
    expect(answerOf(body)).toBe('A1:B6');
  });

  it('cannot be put on protected cells, nor made by a custom function', () => {
    const settings = { protectedAreas: [{ sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 1 } }] };
    expect(() => answerOf("sheet.getRange('A1:B5').applyRowBanding();", { settings })).toThrow('protected cell');
    const host = hostOf("sheet.getRange('A1:B5').applyRowBanding();");
    expect(() => host.customFunction('go', [])).toThrow('You do not have permission to call applyRowBanding');
  });

  it('leaves open what its cells show beside conditional formats', () => {
    const host = hostOf("sheet.getRange('A1:B5').applyRowBanding();");
    host.run('go');
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error('There is no sheet.');
    expect(() => shownStyle(host.book, sheet, 0, 0)).toThrow('The background of a banded cell is not modelled');
    expect(shownStyle(host.book, sheet, 9, 9)).toEqual({});
  });
});
