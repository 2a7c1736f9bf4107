import { describe, expect, it } from 'vitest';
import { hostOf } from './host-of';

describe('What a workbook keeps', () => {
  it('is made outside of the execution that wrote it, so that no execution outlives its end', () => {
    const host = hostOf(
      `sheet.appendRow(['x', new Date()]);
       sheet.getRange('A1:B2').setBackground('red').setNote('why');
       sheet.getRange('C1:C2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
       var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1=1').setBold(true).setRanges([sheet.getRange('A1')]).build();
       sheet.setConditionalFormatRules([rule]);
       sheet.getRange('A1:C2').createFilter();
       sheet.getFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenTextEqualTo('x').setHiddenValues(['y']).build());
       sheet.addDeveloperMetadata('k', 'v');
       sheet.getRange('9:9').addDeveloperMetadata('k', 'v');
       book.addDeveloperMetadata('k', 'v');
       book.setNamedRange('N', sheet.getRange('A1'));
       book.getNamedRanges()[0].setRange(sheet.getRange('A2'));
       sheet.protect().addEditor('a@shop.lv').setUnprotectedRanges([sheet.getRange('A1')]);
       sheet.getRange('A8:B9').merge();
       sheet.getRange('A20:B21').sort(1).copyTo(sheet.getRange('D20'));
       sheet.getRange('D20').moveTo(sheet.getRange('E20'));
       sheet.getRangeList(['A1', 'B2']).activate();
       sheet.hideRows(5);
       sheet.copyTo(book);
       sheet.insertRowsAfter(1, 2);
       PropertiesService.getDocumentProperties().setProperty('k', 'v');
       book.insertSheet('B');
       book.toast('x');
       SpreadsheetApp.getUi().createMenu('M').addItem('a', 'b').addToUi();
       SpreadsheetApp.getUi().alert('x');
       console.log('x');
       throw new Error('end');`,
    );
    expect(() => host.run('go')).toThrow('end');
    const { toasts, alerts, menus, log, book } = host;
    expect(strangers([book, toasts, alerts, menus, log])).toEqual([]);
  });
});

// Helpers

/** The paths to objects of another realm. */
function strangers(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!(value instanceof Object)) return [path];
  const inner = value instanceof Map || value instanceof Set ? Array.from(value.entries()) : Object.entries(value);
  return inner.flatMap(([key, item]) => strangers(item, `${path}/${key}`));
}
