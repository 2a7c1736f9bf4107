import { describe, expect, it } from 'vitest';
import { answerOf } from './host-of';

const LIST = "var list = sheet.getRangeList(['A1', 'C2:D3']);";
const EACH = 'list.getRanges().map(function (range) { return';

describe('A range list', () => {
  it('knows its ranges, from a sheet or across the spreadsheet', () => {
    const body = `${LIST} return [${EACH} range.getA1Notation(); }), book.getRangeList(['B2', 'Customers!A1']).getRanges().length, String(list)];`;
    expect(answerOf(body)).toEqual([['A1', 'C2:D3'], 2, 'RangeList']);
    expect(() => answerOf("sheet.getRangeList(['A1', 'nothing']);")).toThrow('Range not found');
  });

  it('changes all its ranges in one call, and is chained', () => {
    const body = `${LIST} list.setValue('x').setBackground('red').setFontWeight('bold').setNumberFormat('@').setNote('why')
        .setFontSize(14).setFontFamily('Roboto').setFontLine('underline').setHorizontalAlignment('center').setWrap(true);
      return [${EACH} [range.getValues(), range.getBackground(), range.getFontWeight(), range.getNumberFormat(), range.getNote(),
        range.getFontSize(), range.getFontFamily(), range.getFontLine(), range.getHorizontalAlignment(), range.getWrap()]; }), sheet.getRange('B1').isBlank()];`;
    const looks = ['#ff0000', 'bold', '@', 'why', 14, 'Roboto', 'underline', 'center', true];
    expect(answerOf(body)).toEqual([
      [
        [[['x']], ...looks],
        [
          [
            ['x', 'x'],
            ['x', 'x'],
          ],
          ...looks,
        ],
      ],
      true,
    ]);
  });

  it('clears its contents or its looks', () => {
    const body = `${LIST} list.setValue('x').setBackground('red');
      list.clear({ formatOnly: true }); var kept = ${EACH} [range.isBlank(), range.getBackground()]; });
      list.setBackground('red').clearContent(); var cleared = ${EACH} [range.isBlank(), range.getBackground()]; });
      return [kept, cleared];`;
    expect(answerOf(body)).toEqual([
      [
        [false, '#ffffff'],
        [false, '#ffffff'],
      ],
      [
        [true, '#ff0000'],
        [true, '#ff0000'],
      ],
    ]);
  });

  it('ticks its checkboxes and takes them away', () => {
    const body = `${LIST} list.insertCheckboxes().check(); var checked = ${EACH} range.isChecked(); });
      list.uncheck(); var unchecked = ${EACH} range.isChecked(); });
      list.removeCheckboxes(); return [checked, unchecked, ${EACH} [range.getDataValidation(), range.isBlank()]; })];`;
    expect(answerOf(body)).toEqual([
      [true, true],
      [false, false],
      [
        [null, true],
        [null, true],
      ],
    ]);
  });

  it('is selected as a whole', () => {
    const body = `${LIST} list.activate();
      return [sheet.getActiveRange().getA1Notation(), book.getActiveRangeList().getRanges().length, sheet.getCurrentCell().getA1Notation()];`;
    expect(answerOf(body)).toEqual(['A1', 2, 'A1']);
  });

  it('refuses what a range refuses, under its own name', () => {
    expect(() => answerOf(`${LIST} list.setFontWeight(1);`)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.RangeList.setFontWeight.",
    );
  });
});
