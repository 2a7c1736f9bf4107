import { describe, expect, it } from 'vitest';
import { answerOf } from './host-of';

describe('A named range', () => {
  it('is found by its name whatever the case, and is null when there is none', () => {
    const body = `book.setNamedRange('Zones', sheet.getRange('B2:B9'));
      return [book.getRangeByName('zones').getA1Notation(), book.getRangeByName('Gone'), book.getNamedRanges().length, sheet.getNamedRanges()[0].getName()];`;
    expect(answerOf(body)).toEqual(['B2:B9', null, 1, 'Zones']);
  });

  it.each(['', '1st', 'A1', 'xfd12', 'R1C1', 'true', 'False', 'two words', 'a-b', 'x'.repeat(251)])(
    'cannot be called %j',
    (name) => {
      expect(() => answerOf(`book.setNamedRange('${name}', sheet.getRange('A1'));`)).toThrow(
        expect.objectContaining({ name: 'Exception', message: 'The name given to this range is invalid.' }),
      );
    },
  );

  it('takes the place of another of its name; removing an unknown one does nothing', () => {
    const body = `book.setNamedRange('Zones', sheet.getRange('A1')); book.setNamedRange('ZONES', book.insertSheet('B').getRange('C3'));
      book.removeNamedRange('Gone');
      var seen = [book.getNamedRanges().length, book.getRangeByName('Zones').getSheet().getName(), sheet.getNamedRanges().length];
      book.removeNamedRange('zones'); return seen.concat([book.getRangeByName('Zones')]);`;
    expect(answerOf(body)).toEqual([1, 'B', 0, null]);
  });

  it('follows its rows and columns, and goes with them', () => {
    const body = `book.setNamedRange('Zones', sheet.getRange('B2:B4')); book.setNamedRange('Head', sheet.getRange('A1:B1'));
      sheet.insertRowsBefore(1, 1); sheet.insertColumnsBefore(2, 1); sheet.deleteRows(2, 1); sheet.deleteRows(3, 1);
      return [book.getRangeByName('Zones').getA1Notation(), book.getRangeByName('Head')];`;
    expect(answerOf(body)).toEqual(['C2:C3', null]);
  });

  it('can be renamed, put on other cells, and removed', () => {
    const body = `book.setNamedRange('Zones', sheet.getRange('A1')); book.setNamedRange('Other', sheet.getRange('A2'));
      var named = sheet.getNamedRanges()[0];
      named.setName('Areas').setRange(book.insertSheet('B').getRange('B2:C3'));
      var seen = [named.getName(), named.getRange().getA1Notation(), named.getRange().getSheet().getName(), book.getRangeByName('Zones')];
      named.remove(); return seen.concat([book.getRangeByName('Areas')]);`;
    expect(answerOf(body)).toEqual(['Areas', 'B2:C3', 'B', null, null]);
    expect(() =>
      answerOf(
        "book.setNamedRange('One', sheet.getRange('A1')); book.setNamedRange('Two', sheet.getRange('A2')); sheet.getNamedRanges()[0].setName('two');",
      ),
    ).toThrow('already exists');
  });

  it('goes with its sheet', () => {
    const body = `var other = book.insertSheet('B'); book.setNamedRange('Zones', other.getRange('A1')); var named = other.getNamedRanges()[0];
      book.deleteSheet(other); return [book.getRangeByName('Zones'), book.getNamedRanges().length];`;
    expect(answerOf(body)).toEqual([null, 0]);
    expect(() => answerOf(body.replace('return', 'named.getRange(); return'))).toThrow('was removed');
  });
});
