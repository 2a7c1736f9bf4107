import { describe, expect, it } from 'vitest';
import { answerOf } from './host-of';

const ADD = `var PROJECT = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
  book.addDeveloperMetadata('role', 'book'); sheet.addDeveloperMetadata('role', 'sheet', PROJECT);
  sheet.getRange('3:3').addDeveloperMetadata('role', 'row'); sheet.getRange('B:B').addDeveloperMetadata('role', PROJECT);`;

describe('Developer metadata', () => {
  it('stands on the spreadsheet, a sheet, a whole row or a whole column', () => {
    const body = `${ADD}
      return [book, sheet, sheet.getRange('A3:J3'), sheet.getRange('B1:B100'), sheet.getRange('A1')].map(function (place) {
        return place.getDeveloperMetadata().map(function (found) {
          return [found.getKey(), found.getValue(), String(found.getVisibility()), String(found.getLocation().getLocationType())];
        });
      });`;
    expect(answerOf(body)).toEqual([
      [['role', 'book', 'DOCUMENT', 'SPREADSHEET']],
      [['role', 'sheet', 'PROJECT', 'SHEET']],
      [['role', 'row', 'DOCUMENT', 'ROW']],
      [['role', '', 'PROJECT', 'COLUMN']],
      [],
    ]);
  });

  it.each(['A1', 'A1:B2', '2:3', 'A:B', 'A2:I2'])('cannot stand on %s', (notation) => {
    expect(() => answerOf(`sheet.getRange('${notation}').addDeveloperMetadata('k');`)).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  it('is found by key, value, visibility and kind of place, within what the finder is made from', () => {
    const body = `${ADD}
      book.insertSheet('B').addDeveloperMetadata('other', 'sheet');
      function found(finder) { return finder.find().map(function (one) { return one.getValue(); }); }
      var types = SpreadsheetApp.DeveloperMetadataLocationType;
      return [
        found(book.createDeveloperMetadataFinder().withKey('role')),
        found(book.createDeveloperMetadataFinder().withValue('sheet')),
        found(sheet.createDeveloperMetadataFinder().withLocationType(types.ROW)),
        found(sheet.createDeveloperMetadataFinder().withKey('role').withVisibility(PROJECT)),
        found(sheet.getRange('1:5').createDeveloperMetadataFinder()),
        found(sheet.getRange('A1:D5').createDeveloperMetadataFinder()),
      ];`;
    expect(answerOf(body)).toEqual([
      ['book', 'sheet', 'row', ''],
      ['sheet', 'sheet'],
      ['row'],
      ['sheet', ''],
      ['row'],
      [],
    ]);
  });

  it('follows its row, and goes with it', () => {
    const body = `${ADD}
      var row = sheet.getRange('3:3').getDeveloperMetadata()[0];
      sheet.insertRowsBefore(2, 2); sheet.deleteColumn(2);
      var place = row.getLocation();
      return [place.getRow().getA1Notation(), place.getColumn(), place.getSheet(), sheet.createDeveloperMetadataFinder().find().length];`;
    expect(answerOf(body)).toEqual(['A5:I5', null, null, 2]);
    expect(() =>
      answerOf(`${ADD} var row = sheet.getRange('3:3').getDeveloperMetadata()[0]; sheet.deleteRow(3); row.getValue();`),
    ).toThrow('was removed');
  });

  it('is changed and removed where it stands', () => {
    const body = `${ADD}
      var found = book.getDeveloperMetadata()[0].setKey('k').setValue('v').setVisibility(PROJECT);
      var seen = [found.getKey(), book.getDeveloperMetadata()[0].getValue(), String(found.getVisibility()), found.getLocation().getSpreadsheet().getName()];
      book.createDeveloperMetadataFinder().find().forEach(function (one) { one.remove(); });
      return seen.concat([book.createDeveloperMetadataFinder().find().length]);`;
    expect(answerOf(body)).toEqual(['k', 'v', 'PROJECT', 'Shop', 0]);
  });

  it('comes along when its sheet is copied', () => {
    const body = `${ADD} return sheet.copyTo(book).createDeveloperMetadataFinder().find().length;`;
    expect(answerOf(body)).toBe(3);
  });
});
