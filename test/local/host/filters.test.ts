import { describe, expect, it } from 'vitest';
import type { WorkbookData } from '../../../src/local/workbook';
import { answerOf, bookOf, hostOf } from './host-of';

const ROWS = [
  ['Name', 'Spent', 'Since'],
  ['Anna', 10, null],
  ['Bruno', 250, 'x'],
  [null, 30, null],
  ['anna-lena', 'n/a', null],
];

const FILTER = "var filter = sheet.getRange('A1:C5').createFilter();";
const HIDDEN = 'return [2, 3, 4, 5].filter(function (row) { return sheet.isRowHiddenByFilter(row); });';

describe('A filter', () => {
  it.each([
    ["setHiddenValues(['Anna', ''])", 1, [2, 4]],
    ['whenCellEmpty()', 1, [2, 3, 5]],
    ['whenCellNotEmpty()', 1, [4]],
    ["whenTextContains('na')", 1, [3, 4]],
    ["whenTextDoesNotContain('lena')", 1, [5]],
    ["whenTextEqualTo('Anna')", 1, [3, 4, 5]],
    ["whenTextStartsWith('B')", 1, [2, 4, 5]],
    ["whenTextEndsWith('lena')", 1, [2, 3, 4]],
    ['whenNumberEqualTo(10)', 2, [3, 4, 5]],
    ['whenNumberGreaterThan(10)', 2, [2, 5]],
    ['whenNumberGreaterThanOrEqualTo(30)', 2, [2, 5]],
    ['whenNumberLessThan(30)', 2, [3, 4, 5]],
    ['whenNumberLessThanOrEqualTo(30)', 2, [3, 5]],
    ['whenNumberBetween(10, 30)', 2, [3, 5]],
    ['whenNumberNotBetween(10, 30)', 2, [2, 4, 5]],
  ])('by %s in column %d hides the rows %j', (criteria, column, hidden) => {
    expect(answerOf(`${FILTER} ${setCriteria(column, criteria)} ${HIDDEN}`, { book: customers() })).toEqual(hidden);
  });

  it.each([
    ["whenTextContains('ANNA')", [2, 3, 4, 5]],
    ["whenTextDoesNotContain('anna')", [2, 5]],
    ["whenTextEqualTo('anna')", [2, 3, 4, 5]],
  ])('by %s hides a row of which nobody knows whether the case of letters counts', (criteria, hidden) => {
    expect(answerOf(`${FILTER} ${setCriteria(1, criteria)} ${HIDDEN}`, { book: customers() })).toEqual(hidden);
  });

  it('compares days as days', () => {
    const body = `sheet.getRange('A1:A3').setValues([['Day'], [new Date(2026, 2, 1, 15)], [new Date(2026, 2, 2)]]);
      var filter = sheet.getRange('A1:A3').createFilter();
      var seen = [];
      ['whenDateEqualTo', 'whenDateAfter', 'whenDateBefore'].forEach(function (when) {
        filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria()[when](new Date(2026, 2, 1)).build());
        seen.push([2, 3].filter(function (row) { return sheet.isRowHiddenByFilter(row); }));
      });
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).build());
      return seen.concat([[2, 3].filter(function (row) { return sheet.isRowHiddenByFilter(row); })]);`;
    expect(answerOf(body)).toEqual([[3], [2], [2, 3], [3]]);
  });

  it('hides a row that one of several columns hides, and shows it again when the criteria go', () => {
    const body = `${FILTER} ${setCriteria(1, "whenTextContains('nna')")} ${setCriteria(2, 'whenNumberGreaterThan(100)')}
      var both = [2, 3, 4, 5].filter(function (row) { return sheet.isRowHiddenByFilter(row); });
      filter.removeColumnFilterCriteria(2).setColumnFilterCriteria(1, null);
      return [both, sheet.isRowHiddenByFilter(3), sheet.isRowHiddenByUser(3), filter.getColumnFilterCriteria(1)];`;
    expect(answerOf(body, { book: customers() })).toEqual([[2, 3, 4, 5], false, false, null]);
  });

  it('tells its criteria, which a builder copies', () => {
    const body = `${FILTER} ${setCriteria(2, "whenNumberBetween(1, 5).setHiddenValues(['3'])")}
      var criteria = filter.getColumnFilterCriteria(2);
      var copy = criteria.copy().whenCellEmpty().build();
      return [criteria, copy].map(function (one) {
        return [String(one), String(one.getCriteriaType()), one.getCriteriaValues(), one.getHiddenValues()];
      });`;
    expect(answerOf(body, { book: customers() })).toEqual([
      ['FilterCriteria', 'NUMBER_BETWEEN', [1, 5], ['3']],
      ['FilterCriteria', 'CELL_EMPTY', [], ['3']],
    ]);
  });

  it('has criteria for its own columns only, and none by formula', () => {
    expect(() => answerOf(`${FILTER} ${setCriteria(4, 'whenCellEmpty()')}`, { book: customers() })).toThrow(
      'Column 4 is not a column of the filter.',
    );
    expect(() => answerOf("SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=A1=1');")).toThrow(
      'FilterCriteriaBuilder.whenFormulaSatisfied is not modelled by the local host.',
    );
  });

  it('lets setValues reach only the rows in sight: what is written for a hidden row is lost', () => {
    const body = `${FILTER} ${setCriteria(1, "whenTextContains('nna')")}
      sheet.getRange('D2:D5').setValues([['a'], ['b'], ['c'], ['d']]);
      sheet.getRange('E1:E5').setValue('all');
      sheet.getRange('F2:F3').setFormulas([['=A2'], ['=A3']]);
      return [sheet.getRange('D2:D5').getValues(), sheet.getRange('E1:E5').getValues(), sheet.getRange('F2:F3').getFormulas()];`;
    expect(answerOf(body, { book: customers() })).toEqual([
      [['a'], [''], [''], ['d']],
      [['all'], ['all'], [''], [''], ['all']],
      [['=A2'], ['']],
    ]);
    const everywhere = answerOf(body, { book: customers(), settings: { filterSkipsHidden: false } });
    expect(everywhere).toEqual([
      [['a'], ['b'], ['c'], ['d']],
      [['all'], ['all'], ['all'], ['all'], ['all']],
      [['=A2'], ['=A3']],
    ]);
  });

  it('lets a write pass over the rich texts of hidden rows too', () => {
    const bold = (text: string): string =>
      `SpreadsheetApp.newRichTextValue().setText('${text}').setTextStyle(0, 1, SpreadsheetApp.newTextStyle().setBold(true).build()).build()`;
    const body = `sheet.getRange('D2:D5').setRichTextValue(${bold('old')}); sheet.getRange('E3').setValue('new');
      ${FILTER} ${setCriteria(1, "whenTextContains('nna')")}
      sheet.getRange('D2:D5').setValue('plain'); sheet.getRange('E2:E3').setRichTextValue(${bold('new')});
      return ['D2', 'D3', 'E2', 'E3'].map(function (cell) { return sheet.getRange(cell).getRichTextValue().getRuns().length; });`;
    expect(answerOf(body, { book: customers() })).toEqual([1, 2, 2, 1]);
  });

  it('does not keep clearContent from the hidden rows, and getValues reads them', () => {
    const body = `${FILTER} ${setCriteria(1, "whenTextContains('nna')")}
      var before = sheet.getRange('B2:B5').getValues();
      sheet.getRange('A2:A5').clear({ contentsOnly: true, skipFilteredRows: true });
      var kept = sheet.getRange('A2:A5').getValues();
      sheet.getRange('B2:B5').clearContent();
      return [before, kept, sheet.getRange('B2:B5').isBlank()];`;
    expect(answerOf(body, { book: customers() })).toEqual([
      [[10], [250], [30], ['n/a']],
      [[''], ['Bruno'], [''], ['']],
      true,
    ]);
  });

  it('hides what it hid until it is told to filter anew, and moves with its rows and columns', () => {
    const body = `${FILTER} ${setCriteria(1, "whenTextContains('nna')")}
      sheet.getRange('A2').setValue('Zoe'); sheet.insertRowsBefore(2, 1); sheet.insertColumnBefore(1);
      var stale = [2, 3, 4, 5, 6].filter(function (row) { return sheet.isRowHiddenByFilter(row); });
      var criteria = sheet.getFilter().getColumnFilterCriteria(2);
      sheet.getFilter().setColumnFilterCriteria(2, criteria);
      return [stale, [2, 3, 4, 5, 6].filter(function (row) { return sheet.isRowHiddenByFilter(row); })];`;
    expect(answerOf(body, { book: customers() })).toEqual([
      [4, 5],
      [2, 3, 4, 5],
    ]);
  });

  it('sorts what is under its header and filters anew', () => {
    const body = `${FILTER} ${setCriteria(1, "whenTextContains('nna')")} filter.sort(2, false);
      return [sheet.getRange('A1:B5').getValues(), [2, 3, 4, 5].filter(function (row) { return sheet.isRowHiddenByFilter(row); })];`;
    expect(answerOf(body, { book: customers() })).toEqual([
      [
        ['Name', 'Spent'],
        ['anna-lena', 'n/a'],
        ['Bruno', 250],
        ['', 30],
        ['Anna', 10],
      ],
      [3, 4],
    ]);
  });

  it('cannot stand on cells that are merged downwards', () => {
    const message = "You can't create a filter over a range containing vertical merges.";
    expect(() => answerOf(`sheet.getRange('A2:A3').merge(); ${FILTER}`)).toThrow(message);
    expect(() => answerOf(`sheet.getRange('A2:B2').merge(); ${FILTER}`)).not.toThrow();
  });

  it('whose criteria came from a file refuses to tell which rows it hides', () => {
    const book = customers();
    const [sheet] = book.sheets;
    if (sheet) sheet.filter = { area: { row: 0, column: 0, rows: 5, columns: 3 }, hidingColumns: [1] };
    const host = hostOf('return sheet[args[0]](args[1]);', { book });
    expect(() => host.run('go', ['isRowHiddenByFilter', 2])).toThrow('A filter hides rows of Customers');
    expect(host.run('go', ['isRowHiddenByFilter', 1])).toBe(false);
  });

  it('cannot be used any more when it was removed', () => {
    expect(() => answerOf(`${FILTER} filter.remove(); filter.getRange();`)).toThrow('was removed');
    expect(answerOf(`${FILTER} sheet.deleteRows(1, 5); return sheet.getFilter();`)).toBeNull();
  });
});

// Helpers

function customers(): WorkbookData {
  return bookOf(ROWS);
}

function setCriteria(column: number, criteria: string): string {
  return `filter.setColumnFilterCriteria(${column}, SpreadsheetApp.newFilterCriteria().${criteria}.build());`;
}
