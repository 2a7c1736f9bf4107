import { describe, expect, it } from 'vitest';
import { answerOf } from './host-of';

const BARRED = { protectedAreas: [{ sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 2 } }] };

describe('A protection', () => {
  it('does not keep out who made it', () => {
    const body = `var protection = sheet.getRange('A1:B2').protect().setDescription('Zones');
      sheet.getRange('A1').setValue('x');
      return [protection.canEdit(), protection.getDescription(), String(protection.getProtectionType()), protection.getRange().getA1Notation(),
        protection.isWarningOnly(), protection.getEditors(), protection.getRangeName(), sheet.getRange('A1').canEdit()];`;
    expect(answerOf(body)).toEqual([true, 'Zones', 'RANGE', 'A1:B2', false, [], null, true]);
  });

  it('of a sheet is one however often it is asked for; of a range there is one more each time', () => {
    const body = `sheet.protect().setDescription('one'); var again = sheet.protect().getDescription();
      sheet.getRange('A1').protect(); sheet.getRange('A1').protect();
      var types = SpreadsheetApp.ProtectionType;
      return [again, sheet.getProtections(types.SHEET).length, sheet.getProtections(types.RANGE).length, book.getProtections(types.RANGE).length];`;
    expect(answerOf(body)).toEqual(['one', 1, 2, 2]);
  });

  it('lists the editors that were added, and forgets them when it only warns', () => {
    const body = `var protection = sheet.protect().addEditor('a@shop.lv').addEditors(['b@shop.lv', 'c@shop.lv']);
      var removed = protection.removeEditors([protection.getEditors()[1]]).getEditors().map(function (user) { return user.getEmail(); });
      return [removed, protection.setWarningOnly(true).isWarningOnly(), protection.getEditors().length];`;
    expect(answerOf(body)).toEqual([['a@shop.lv', 'c@shop.lv'], true, 0]);
  });

  it('of a sheet leaves ranges open, which move with their rows', () => {
    const body = `var protection = sheet.protect().setUnprotectedRanges([sheet.getRange('A2:A5')]);
      sheet.insertRowsBefore(2, 1);
      return [protection.getRange().getA1Notation(), protection.getUnprotectedRanges()[0].getA1Notation()];`;
    expect(answerOf(body)).toEqual(['A1:J101', 'A3:A6']);
    expect(() => answerOf("sheet.getRange('A1').protect().setUnprotectedRanges([]);")).toThrow(
      'Only a protected sheet',
    );
  });

  it('moves with its rows and goes with them', () => {
    const body = `var kept = sheet.getRange('A5:B6').protect(); sheet.getRange('A1').protect();
      sheet.deleteRows(1, 2);
      return [kept.getRange().getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`;
    expect(answerOf(body)).toEqual(['A3:B4', 1]);
  });

  it('is gone when it is removed', () => {
    const body =
      'var protection = sheet.protect(); protection.remove(); return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;';
    expect(answerOf(body)).toBe(0);
    expect(() => answerOf('var protection = sheet.protect(); protection.remove(); protection.getRange();')).toThrow(
      'was removed',
    );
  });

  it('of somebody else is listed, bars the person, and cannot be changed', () => {
    const body = `var protection = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
      return [protection.canEdit(), protection.getRange().getA1Notation()];`;
    expect(answerOf(body, { settings: BARRED })).toEqual([false, 'A1:B1']);
    expect(() => answerOf(body.replace('return', 'protection.remove(); return'), { settings: BARRED })).toThrow(
      'You do not have permission to perform that action.',
    );
  });

  it.each([
    "sheet.getRange('A1').setNote('x');",
    "sheet.getRange('A1').clear();",
    "sheet.getRange('A1:C2').merge();",
    "sheet.getRange('A1:C2').sort(1);",
    "sheet.getRange('C5').copyTo(sheet.getRange('A1'));",
    "sheet.getRange('A1:B4').createFilter();",
    "sheet.getRange('A1').protect();",
    'sheet.hideRows(1);',
  ])('of somebody else refuses %s', (call) => {
    expect(() => answerOf(call, { settings: BARRED })).toThrow('You are trying to edit a protected cell or object.');
  });
});
