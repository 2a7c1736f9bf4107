/**
 * Asks a real spreadsheet how it behaves, and writes the answers down as a fixture for the tests of the local host.
 * How to run it: README.md beside this file. It works only in an empty spreadsheet and only on sheets that it makes
 * itself, which it removes again.
 *
 * @OnlyCurrentDoc
 */

/** Run this one. When the log says so, run it again: it goes on where it stopped. */
function runProbes() {
  const begun = Date.now();
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const state = knownState_(book);
  refuseForeign_(book, state);
  if (state.done) return say_('All probes ran already: see the sheet "' + RESULT + '". To run them anew, run startOver.');
  state.runs += 1;
  save_(state);
  try {
    tidy_(book, state);
    noteKilled_(state);
    settle_(book, HOME_LOCALE, HOME_ZONE);
    layFormulas_(book, state, begun);
    runJobs_(book, state, begun);
    settle_(book, HOME_LOCALE, HOME_ZONE);
    readFormulas_(book, state, begun);
  } finally {
    settle_(book, state.locale, state.timeZone);
  }
  finish_(book, state);
}

/** Removes what this script made, and forgets the answers. Only to run all probes anew. */
function startOver() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const state = knownState_(book);
  state.laid = {};
  tidy_(book, state);
  book
    .getSheets()
    .filter((sheet) => isOwn_(sheet, state))
    .forEach((sheet) => book.deleteSheet(sheet));
  settle_(book, state.locale, state.timeZone);
  const properties = PropertiesService.getDocumentProperties();
  properties
    .getKeys()
    .filter((key) => key.indexOf(OWN_KEY) === 0)
    .forEach((key) => properties.deleteProperty(key));
  say_('Everything is as it was. Run runProbes to begin anew.');
}

// ---- Custom functions that the probes put into cells ----

/** Says of what kind each argument is. */
function PARITY_KIND() {
  return Array.prototype.slice.call(arguments).map(kindOf_).join(' | ');
}

function PARITY_FAIL() {
  throw new Error('Parity failure');
}

function PARITY_SPILL() {
  return [
    [1, 2],
    [3, 4],
  ];
}

function PARITY_LIST() {
  return [1, 2];
}

function PARITY_DATE() {
  return new Date(Date.UTC(2026, 2, 1, 12));
}

/** Answers the value that a word names, to see what a cell makes of it. */
function PARITY_GIVE(word) {
  const values = { undefined: undefined, null: null, empty: '', nan: NaN, true: true, text: '007', formula: '=1+1' };
  return values[word];
}

async function PARITY_LATER() {
  return 'later';
}

function PARITY_OBJECT() {
  return { a: 1 };
}

function PARITY_WHERE() {
  return SpreadsheetApp.getActiveRange().getA1Notation();
}

/** What a custom function is told when it writes. It tries nowhere but on a scratch sheet. */
function PARITY_WRITE() {
  const range = SpreadsheetApp.getActiveRange();
  if (range.getSheet().getName().indexOf(SCRATCH) !== 0) return 'Only on a scratch sheet.';
  return thrownBy_(() => range.setValue('written'));
}

function PARITY_UI() {
  return thrownBy_(() => SpreadsheetApp.getUi());
}

function PARITY_PRIVATE_() {
  return 'private';
}

// ---- The probes ----

/**
 * `run` gets a bench `t`: `t.sheet` is a scratch sheet of its own, made when first asked for. It answers data, or throws:
 * both are results.
 * `locales: true`: it runs under each of LOCALES. A probe with `formulas` lays them, one every five rows in column A, and
 * is read when Sheets has calculated them; `before` fills the cells that they refer to, from column H on. `blank` names
 * those that may show nothing: there is another beside them, to see that Sheets has got that far.
 */
const PROBES = [
  // What typed text turns into.
  {
    id: 'plus-digits',
    claim: 'a plus before digits: the plus is read as a sign, and the spaces go',
    locales: true,
    run: (t) => typed_(t.sheet, ['+37120000000', '+371 20 000 000', '+371-20-000-000', '+5', '+']),
  },
  {
    id: 'plus-word',
    claim: 'a plus before a word makes a formula that fails',
    run: (t) => typed_(t.sheet, ['+Dri7', '+abc']),
  },
  {
    id: 'minus-text',
    claim: 'a minus before digits makes a number, before anything else it stays text',
    run: (t) => typed_(t.sheet, ['-5', '-', '-abc']),
  },
  {
    id: 'leading-zeros',
    claim: 'leading zeros are lost',
    run: (t) => typed_(t.sheet, ['00123', '007', '01234']),
  },
  {
    id: 'spaced-digits',
    claim: 'digits with a space between them become one number: 22 34 is 2234',
    locales: true,
    run: (t) => typed_(t.sheet, ['22 34', '2 234', '22 345 678']),
  },
  {
    id: 'apostrophe',
    claim: 'a leading apostrophe is dropped and what follows stays text',
    run: (t) => typed_(t.sheet, ["'007", "'=1+1", "'text", "''quoted"]),
  },
  {
    id: 'typed-dates',
    claim: 'dates are read in the order of the locale; what is no date stays text',
    locales: true,
    run: (t) =>
      valuesTyped_(t.sheet, [
        '2026-03-01',
        '3/4',
        '3/4/2026',
        '01.03.2026',
        '1.3.2026',
        '1.3.2026.',
        '1.3.26',
        '1.3.',
        'Mar 1, 2026',
        '31.12.2026',
        '31.02.2026',
        '192.168.1.1',
      ]),
  },
  {
    id: 'typed-date-looks',
    claim: 'a typed date gets the date format of the locale, an ISO date one of its own',
    locales: true,
    run: (t) => looksTyped_(t.sheet, ['2026-03-01', '3/4/2026', '12:30']),
  },
  {
    id: 'typed-times',
    claim: 'a time is a moment of the day 1899-12-30',
    run: (t) => valuesTyped_(t.sheet, ['12:30', '3:30 PM', '2026-03-01 12:30']),
  },
  {
    id: 'typed-numbers',
    claim: 'numbers are read with the decimal mark and the group mark of the locale',
    locales: true,
    run: (t) => valuesTyped_(t.sheet, ['1,5', '1.5', '1,234.5', '1.234,5', '1 234,5', '1,23', '(5)']),
  },
  {
    id: 'typed-signs',
    claim: '10% is 0.1, 1e3 is 1000, $5 is 5',
    run: (t) => valuesTyped_(t.sheet, ['10%', '1e3', '$5']),
  },
  {
    id: 'typed-truths',
    claim: 'TRUE and false become truths in any case of letters, and so do the words of the locale',
    locales: true,
    run: (t) => valuesTyped_(t.sheet, ['TRUE', 'false', 'True', 'WAHR', 'PATIESS']),
  },
  {
    id: 'typed-plain-text',
    claim: 'what looks like nothing else stays text, spaces included',
    run: (t) => valuesTyped_(t.sheet, ['Anna', 'anna@example.com', ' x ', 'May', '2026-03-01T12:30:00Z', '=', '#N/A']),
  },
  {
    id: 'equals-formula',
    claim: 'a text that begins with = becomes a formula',
    run: (t) => {
      const cells = t.sheet.getRange('A1:A2').setValues([['=HYPERLINK("x")'], ['= B1']]);
      return cells.getFormulas();
    },
  },
  {
    id: 'malformed-formula',
    claim: 'a malformed formula is kept to the letter and shows #ERROR!',
    run: (t) => typed_(t.sheet, ['=1+', '=SUM(', '=)']),
  },
  {
    id: 'text-format-setvalue',
    claim: 'in a cell formatted as text, setValue keeps digits, dates, truths and an apostrophe as they are',
    run: (t) => typed_(t.sheet, ['+37120000000', '00123', '22 34', '2026-03-01', 'TRUE', '10%', "'007"], '@'),
  },
  {
    id: 'text-format-equals',
    claim: 'in a cell formatted as text, =1+1 stays text, with setValue and with setValues',
    run: (t) => {
      t.sheet.getRange('A1:A3').setNumberFormat('@');
      t.sheet.getRange('A1').setValue('=1+1');
      t.sheet.getRange('A2:A3').setValues([['=1+1'], ['=HYPERLINK("x")']]);
      return cells_(t.sheet.getRange('A1:A3'));
    },
  },
  {
    id: 'text-format-numbers',
    claim: 'a number, a truth and a date that a script writes keep their kind in a cell formatted as text',
    run: (t) => {
      const range = t.sheet.getRange('A1:C1').setNumberFormat('@');
      range.setValues([[5, true, new Date(Date.UTC(2026, 2, 1, 12))]]);
      return range.getValues()[0].map(kindOf_);
    },
  },
  {
    id: 'rich-text-equals',
    claim: 'a rich text that begins with = becomes a formula',
    run: (t) => {
      const rich = SpreadsheetApp.newRichTextValue().setText('=1+1').build();
      const cell = t.sheet.getRange('A1').setRichTextValue(rich);
      return [cell.getFormula(), cell.getRichTextValue() === null];
    },
  },
  {
    id: 'not-a-number',
    claim: 'NaN and Infinity have no cell value of their own',
    run: (t) => tried_({ NaN: () => wrote_(t.sheet, 'A1', NaN), Infinity: () => wrote_(t.sheet, 'A2', Infinity) }),
  },
  {
    id: 'invalid-date',
    claim: 'an invalid date has no cell value',
    run: (t) => wrote_(t.sheet, 'A1', new Date(NaN)),
  },
  {
    id: 'list-in-a-cell',
    claim: 'a list or an object written into one cell leaves the name of its Java class',
    run: (t) => {
      const kinds = { list: [1, 2], object: { a: 1 } };
      return Object.keys(kinds).map((kind) => attempt_(() => kindOfJunk_(wrote_(t.sheet, 'A1', kinds[kind]))));
    },
  },
  {
    id: 'long-text',
    claim: 'a text of 50,000 characters fits; one more is refused',
    run: (t) => {
      const cell = t.sheet.getRange('A1');
      cell.setValue(letters_(50000));
      const fits = cell.getValue().length;
      return { fits, refused: attempt_(() => cell.setValue(letters_(50001)).getValue().length) };
    },
  },
  {
    id: 'long-text-surfaces',
    claim: 'a text that is too long is refused by the call that writes it, not by a later one',
    run: (t) => {
      const cell = t.sheet.getRange('A1');
      const atTheWrite = hasThrown_(() => cell.setValue(letters_(50001)));
      return { atTheWrite, later: hasThrown_(() => SpreadsheetApp.flush()) };
    },
  },

  // Values and ranges.
  {
    id: 'values-mismatch',
    claim: 'setValues says how many rows or columns do not match, whichever row it is',
    run: (t) => {
      const range = t.sheet.getRange('A1:B2');
      return tried_({
        rows: () => range.setValues([[1, 2]]),
        columns: () => range.setValues([[1], [2]]),
        lastRow: () => range.setValues([[1, 2], [3]]),
      });
    },
  },
  {
    id: 'values-not-rows',
    claim: 'setValues refuses a list that is empty or not of rows',
    run: (t) => {
      const range = t.sheet.getRange('A1:B2');
      return tried_({
        empty: () => range.setValues([]),
        flat: () => range.setValues([1, 2]),
        text: () => range.setValues('x'),
        none: () => range.setValues(null),
      });
    },
  },
  {
    id: 'value-fills',
    claim: 'setValue fills the whole range; null and undefined empty it',
    run: (t) => {
      const range = t.sheet.getRange('A1:B2').setValue('x');
      const filled = range.getValues();
      range.setValue(null);
      const afterNull = [range.getValues(), range.isBlank(), t.sheet.getLastRow()];
      t.sheet.getRange('A1').setValue(1).setValue(undefined);
      return { filled, afterNull, afterUndefined: t.sheet.getRange('A1').getValue() };
    },
  },
  {
    id: 'setters-answer',
    claim: 'setters answer the range; flush, deleteRows and deleteCells answer nothing',
    run: (t) => [
      String(t.sheet.getRange('A1').setValue(1)),
      String(t.sheet.getRange('A1').setNumberFormat('@')),
      nothing_(SpreadsheetApp.flush()),
      nothing_(t.sheet.deleteRows(5, 1)),
      nothing_(t.sheet.getRange('A5').deleteCells(SpreadsheetApp.Dimension.ROWS)),
    ],
  },
  {
    id: 'range-starts',
    claim: 'a range that starts before the first row or column is refused',
    run: (t) =>
      tried_({
        row: () => t.sheet.getRange(0, 1),
        column: () => t.sheet.getRange(1, 0),
        negative: () => t.sheet.getRange(-1, 1),
        offset: () => t.sheet.getRange('A1').offset(-1, 0),
      }),
  },
  {
    id: 'range-sizes',
    claim: 'a range has at least one row and one column',
    run: (t) =>
      tried_({
        rows: () => t.sheet.getRange(2, 1, 0, 3),
        columns: () => t.sheet.getRange(2, 1, 1, 0),
        offset: () => t.sheet.getRange('A1').offset(0, 0, 0, 1),
      }),
  },
  {
    id: 'range-beyond',
    claim: 'a range beyond the grid is refused by getRange itself',
    run: (t) =>
      tried_({
        row: () => t.sheet.getRange(1001, 1),
        column: () => t.sheet.getRange(1, 27),
        size: () => t.sheet.getRange(1000, 1, 2, 1),
        offset: () => t.sheet.getRange('A1000').offset(1, 0),
      }),
  },
  {
    id: 'range-bad-text',
    claim: 'a notation that is none is not found',
    run: (t) =>
      tried_({
        words: () => t.sheet.getRange('not a range'),
        zero: () => t.sheet.getRange('A0'),
        sheet: () => t.sheet.getRange('Missing sheet!A1'),
      }),
  },
  {
    id: 'range-notations',
    claim: 'whole columns and whole rows are notations, as wide as the grid',
    run: (t) =>
      ['B2', '$B$2:C3', 'A2:B', 'B:C', '2:3'].map((text) => {
        const range = t.sheet.getRange(text);
        return [text, range.getA1Notation(), range.getNumRows(), range.getNumColumns()];
      }),
  },
  {
    id: 'signature-errors',
    claim: 'arguments of the wrong kind or number name their types and the method',
    run: (t) =>
      tried_({
        text: () => t.sheet.getRange('1', 2),
        none: () => t.sheet.getRange(),
        fraction: () => t.sheet.getRange(1.5, 1),
        undefined: () => t.sheet.getRange(1, undefined),
        truth: () => t.sheet.getRange(true),
        tooMany: () => SpreadsheetApp.flush(1),
        list: () => t.sheet.setName(['x']),
      }),
  },
  {
    id: 'service-errors',
    claim: 'the error of a service is an Error whose name is Exception',
    run: (t) => {
      try {
        t.sheet.getRange(0, 1);
        return 'nothing thrown';
      } catch (thrown) {
        return [thrown instanceof Error, thrown.name, Object.prototype.toString.call(thrown)];
      }
    },
  },
  {
    id: 'host-objects',
    claim: 'objects of services print as the name of their class, and their constructor is that of plain objects',
    run: (t) => [String(t.sheet), String(t.sheet.getRange('A1')), typeof t.sheet, t.sheet.constructor === Object],
  },
  {
    id: 'enumerations',
    claim: 'a member of an enumeration prints as its name, in JSON in quotes',
    run: () => {
      const member = SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA;
      return [JSON.stringify(member), String(member), JSON.stringify({ member })];
    },
  },

  // Sheets.
  {
    id: 'new-sheet',
    claim: 'a new sheet has 1000 rows and 26 columns and becomes the active one',
    run: (t) => [t.sheet.getMaxRows(), t.sheet.getMaxColumns(), t.isActive()],
  },
  {
    id: 'empty-sheet',
    claim: 'an empty sheet has no last row and column, and a data range of one empty cell',
    run: (t) => {
      const data = t.sheet.getDataRange();
      return [t.sheet.getLastRow(), t.sheet.getLastColumn(), data.getA1Notation(), data.getValues()];
    },
  },
  {
    id: 'last-row-looks',
    claim: 'colours, number formats and notes do not count for the last row',
    run: (t) => {
      t.sheet.getRange('C50').setBackground('red').setNumberFormat('@').setNote('note');
      return [t.sheet.getLastRow(), t.sheet.getLastColumn()];
    },
  },
  {
    id: 'last-row-checkboxes',
    claim: 'unchecked boxes count for the last row',
    run: (t) => {
      t.sheet.getRange('B1:B7').insertCheckboxes();
      return [t.sheet.getLastRow(), t.sheet.getLastColumn(), t.sheet.getRange('B7').getValue()];
    },
  },
  {
    id: 'last-row-space',
    claim: 'a space counts for the last row, an empty text does not',
    run: (t) => {
      t.sheet.getRange('A3').setValue(' ');
      t.sheet.getRange('A9').setValue('');
      return t.sheet.getLastRow();
    },
  },
  {
    id: 'last-row-formula',
    claim: 'a formula that answers an empty text counts for the last row',
    run: (t) => {
      t.sheet.getRange('A5').setFormula('=""');
      SpreadsheetApp.flush();
      return t.sheet.getLastRow();
    },
  },
  {
    id: 'sheet-missing',
    claim: 'a sheet that does not exist is null',
    run: (t) => t.find('No such sheet'),
  },
  {
    id: 'sheet-name-case',
    claim: 'a sheet is found by its name in another case of letters',
    run: (t) => t.find(t.sheet.getName().toUpperCase()) !== null,
  },
  {
    id: 'sheet-name-taken',
    claim: 'a name that another sheet has is refused, in another case of letters too',
    run: (t) => {
      const other = t.second();
      const name = t.sheet.getName();
      return tried_({
        same: () => t.rename(other, name),
        otherCase: () => t.rename(other, SCRATCH + name.slice(SCRATCH.length).toUpperCase()),
      });
    },
  },
  {
    id: 'sheet-name-length',
    claim: 'the name of a sheet has at most 100 characters',
    run: (t) =>
      tried_({
        hundred: () => t.rename(t.sheet, SCRATCH + letters_(100 - SCRATCH.length)).getName().length,
        more: () => t.rename(t.sheet, SCRATCH + letters_(101 - SCRATCH.length)).getName().length,
        empty: () => t.sheet.setName(''),
      }),
  },
  {
    id: 'sheet-name-characters',
    claim: 'the name of a sheet may hold any character',
    run: (t) =>
      tried_(
        byText_([':', '\\', '/', '?', '*', '[', ']', "'", '"', '!', '\t'], (mark) => () =>
          t.rename(t.sheet, SCRATCH + 'a' + mark + 'b').getName(),
        ),
      ),
  },
  {
    id: 'sheet-name-ends',
    claim: 'the name of a sheet keeps a space and an apostrophe at its end',
    run: (t) =>
      tried_({
        space: () => t.rename(t.sheet, SCRATCH + 'a ').getName(),
        apostrophe: () => t.rename(t.sheet, SCRATCH + "a'").getName(),
      }),
  },
  {
    id: 'sheet-moves',
    claim: 'a sheet moves to places from 1 to the number of sheets, to none beyond',
    run: (t) =>
      ({
        first: t.moveTo(1),
        zeroIsRefused: hasThrown_(() => t.moveTo(0)),
        beyondIsRefused: hasThrown_(() => t.moveTo(1000)),
      }),
  },
  {
    id: 'cell-limit',
    claim: 'a spreadsheet has at most ten million cells',
    run: (t) => tried_({ rows: () => [t.sheet.insertRowsAfter(1, 500000), SpreadsheetApp.flush()].length }),
  },
  {
    id: 'column-limit',
    claim: 'a sheet has at most 18,278 columns',
    run: (t) => {
      t.sheet.deleteRows(2, 999);
      return tried_({ columns: () => [t.sheet.insertColumnsAfter(26, 18253), SpreadsheetApp.flush()].length });
    },
  },

  // Rows.
  {
    id: 'append-full-grid',
    claim: 'appendRow adds a row to a sheet that is full',
    run: (t) => {
      t.sheet.deleteRows(4, 997);
      t.sheet.getRange('A3').setValue('end');
      t.sheet.appendRow(['more']);
      return [t.sheet.getMaxRows(), t.sheet.getRange('A4').getValue()];
    },
  },
  {
    id: 'append-after-content',
    claim: 'appendRow writes after the last row with content, whatever looks there are below',
    run: (t) => {
      t.sheet.getRange('B3').setValue('end');
      t.sheet.getRange('A9').setBackground('red');
      t.sheet.appendRow(['next']);
      return t.sheet.getRange('A1:A9').getValues().map((row) => row[0]);
    },
  },
  {
    id: 'append-reads-text',
    claim: 'appendRow reads texts as if they were typed',
    run: (t) => {
      t.sheet.appendRow(['007', "'008", '22 34', 'TRUE']);
      return t.sheet.getRange('A1:D1').getValues()[0];
    },
  },
  {
    id: 'append-text-format',
    claim: 'a row that appendRow adds below a full grid gets no text format',
    run: (t) => {
      t.sheet.deleteRows(4, 997);
      t.sheet.getRange('A1:A3').setNumberFormat('@').setValue('x');
      t.sheet.appendRow(['007']);
      return [t.sheet.getRange('A4').getValue(), t.sheet.getRange('A4').getNumberFormat()];
    },
  },
  {
    id: 'append-empty',
    claim: 'appendRow refuses an empty list',
    run: (t) => tried_({ empty: () => t.sheet.appendRow([]) }),
  },
  {
    id: 'append-wide',
    claim: 'appendRow adds columns when the row is longer than the grid',
    run: (t) => {
      t.sheet.appendRow(letters_(28).split(''));
      return [t.sheet.getMaxColumns(), t.sheet.getLastColumn()];
    },
  },
  {
    id: 'delete-rows-bounds',
    claim: 'rows beyond the grid cannot be deleted',
    run: (t) =>
      tried_({
        beyond: () => t.sheet.deleteRows(1001, 1),
        across: () => t.sheet.deleteRows(1000, 2),
        zero: () => t.sheet.deleteRows(0, 1),
        none: () => t.sheet.deleteRows(1, 0),
      }),
  },
  {
    id: 'delete-rows-frozen',
    claim: 'the rows that are not frozen cannot all be deleted',
    run: (t) => {
      t.sheet.setFrozenRows(1);
      return tried_({ all: () => t.sheet.deleteRows(2, 999), allButOne: () => nothing_(t.sheet.deleteRows(2, 998)) });
    },
  },
  {
    id: 'delete-rows-all',
    claim: 'a sheet cannot lose all its rows',
    run: (t) => tried_({ all: () => t.sheet.deleteRows(1, 1000) }),
  },
  {
    id: 'freeze-all',
    claim: 'the rows of a sheet cannot all be frozen',
    run: (t) =>
      tried_({
        all: () => t.sheet.setFrozenRows(1000),
        more: () => t.sheet.setFrozenRows(1001),
        allButOne: () => [t.sheet.setFrozenRows(999), t.sheet.getFrozenRows()][1],
      }),
  },
  {
    id: 'insert-rows-bounds',
    claim: 'rows are inserted at rows of the grid, and at least one',
    run: (t) =>
      tried_({
        after: () => t.sheet.insertRowsAfter(1001, 1),
        before: () => t.sheet.insertRowsBefore(1001, 1),
        none: () => t.sheet.insertRowsAfter(1, 0),
        noNumber: () => t.sheet.insertRowsAfter(1),
      }),
  },
  {
    id: 'insert-rows-looks',
    claim: 'inserted rows take the looks of the row that they are inserted at',
    run: (t) => {
      t.sheet.getRange('A2').setValue('x').setBackground('#ff0000').setNumberFormat('@');
      t.sheet.insertRowsAfter(2, 1);
      t.sheet.insertRowsBefore(2, 1);
      return ['A2', 'A3', 'A4', 'A5'].map((place) => looks_(t.sheet.getRange(place)));
    },
  },
  {
    id: 'column-widths',
    claim: 'a column is 100 pixels wide until it is set',
    run: (t) => {
      t.sheet.setColumnWidth(2, 55);
      return [t.sheet.getColumnWidth(1), t.sheet.getColumnWidth(2)];
    },
  },

  // Filters, merges, protection.
  {
    id: 'filter-writes',
    claim: 'setValues under a filter reaches only the rows in sight',
    run: (t) => {
      filtered_(t.sheet);
      t.sheet.getRange('A2:A4').setValues([[1], [2], [3]]);
      return t.sheet.getRange('A1:A4').getValues();
    },
  },
  {
    id: 'filter-value',
    claim: 'setValue on a row that a filter hides does not reach it',
    run: (t) => {
      filtered_(t.sheet);
      t.sheet.getRange('B3').setValue('reached');
      return t.sheet.getRange('B3').getValue();
    },
  },
  {
    id: 'filter-clears',
    claim: 'clearContent under a filter clears the rows out of sight too',
    run: (t) => {
      filtered_(t.sheet);
      t.sheet.getRange('A2:A4').clearContent();
      return t.sheet.getRange('A1:A4').getValues();
    },
  },
  {
    id: 'filter-reads',
    claim: 'getValues includes the rows that a filter hides',
    run: (t) => {
      filtered_(t.sheet);
      return [t.sheet.getRange('A1:A4').getValues(), t.sheet.getLastRow()];
    },
  },
  {
    id: 'filter-hides',
    claim: 'isRowHiddenByFilter tells which rows a filter hides',
    run: (t) => {
      filtered_(t.sheet);
      SpreadsheetApp.flush();
      return [1, 2, 3, 4].map((row) => t.sheet.isRowHiddenByFilter(row));
    },
  },
  {
    id: 'filter-append',
    claim: 'appendRow under a filter writes after the last row',
    run: (t) => {
      filtered_(t.sheet);
      t.sheet.appendRow(['new']);
      return t.sheet.getRange('A1:A6').getValues();
    },
  },
  {
    id: 'filter-second',
    claim: 'a sheet has one filter: a second is refused, and any range answers the one there is',
    run: (t) => {
      filtered_(t.sheet);
      return tried_({
        second: () => t.sheet.getRange('D1:D4').createFilter(),
        elsewhere: () => t.sheet.getRange('H9').getFilter().getRange().getA1Notation(),
      });
    },
  },
  {
    id: 'filter-none',
    claim: 'a sheet without a filter answers null',
    run: (t) => [t.sheet.getFilter(), t.sheet.getRange('A1').getFilter()],
  },
  {
    id: 'filter-sort',
    claim: 'sorting a filter leaves its header where it is',
    run: (t) => {
      t.sheet.getRange('A1:A4').setValues([['h'], ['c'], ['a'], ['b']]).createFilter().sort(1, true);
      return t.sheet.getRange('A1:A4').getValues();
    },
  },
  {
    id: 'sort-arguments',
    claim: 'sort needs to be told by which column',
    run: (t) => tried_({ none: () => t.sheet.getRange('A1:A4').sort() }),
  },
  {
    id: 'merge-values',
    claim: 'a merge keeps the value of its top left cell and empties the others',
    run: (t) => {
      const range = t.sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      range.merge();
      return [range.getValues(), range.isPartOfMerge(), t.sheet.getRange('C1').isPartOfMerge()];
    },
  },
  {
    id: 'merge-writes',
    claim: 'a value written into a cell that a merge covers is lost',
    run: (t) => {
      t.sheet.getRange('A1:B2').merge();
      t.sheet.getRange('B2').setValue('inside');
      return t.sheet.getRange('A1:B2').getValues();
    },
  },
  {
    id: 'merge-partial',
    claim: 'a merge cannot be merged or taken apart in part',
    run: (t) => {
      t.sheet.getRange('A1:B2').merge();
      return tried_({
        overlap: () => String(t.sheet.getRange('B2:C3').merge()),
        apart: () => String(t.sheet.getRange('A1').breakApart()),
      });
    },
  },
  {
    id: 'protection-warning',
    claim: 'a protection that only warns does not stop a script',
    run: (t) => {
      t.sheet.getRange('A1:A2').protect().setWarningOnly(true);
      t.sheet.getRange('A1').setValue('written');
      return [t.sheet.getRange('A1').getValue(), t.sheet.getRange('A1').canEdit()];
    },
  },

  // Looks.
  {
    id: 'default-number-format',
    claim: 'an untouched cell has the number format 0.###############, and general brings it back',
    run: (t) => {
      const cell = t.sheet.getRange('A1');
      const untouched = cell.getNumberFormat();
      const back = cell.setNumberFormat('@').setNumberFormat('general').getNumberFormat();
      return { untouched, back, written: t.sheet.getRange('A2').setValue(5).getNumberFormat() };
    },
  },
  {
    id: 'clear-number-format',
    claim: 'clear and clearFormat leave the number format, and so does clearContent',
    run: (t) => {
      const cleared = { clear: 'clear', clearFormat: 'clearFormat', clearContent: 'clearContent' };
      return byText_(Object.keys(cleared), (method) => {
        const cell = t.sheet.getRange('A1').setNumberFormat('@').setBackground('red').setValue('x');
        cell[method]();
        return looks_(cell);
      });
    },
  },
  {
    id: 'clear-sheet-number-format',
    claim: 'clearing a whole sheet leaves the number formats',
    run: (t) => {
      t.sheet.getRange('A1').setNumberFormat('@').setBackground('red').setValue('x');
      t.sheet.clear();
      return looks_(t.sheet.getRange('A1'));
    },
  },
  {
    id: 'colours',
    claim: 'colours are read as #rrggbb in small letters; no colour is white, and null or an empty text brings it back',
    run: (t) => {
      const cell = t.sheet.getRange('A1');
      const read = (colour) => cell.setBackground(colour).getBackground();
      return [cell.getBackground(), read('red'), read('#ABCDEF'), read('#f00'), read(null), read('#00f'), read('')];
    },
  },
  {
    id: 'unknown-colour',
    claim: 'a colour that does not exist is taken without a word',
    run: (t) => t.sheet.getRange('A1').setBackground('no such colour').getBackground(),
  },
  {
    id: 'colour-rows',
    claim: 'setBackgrounds needs as many rows and columns as the range; null takes a colour off',
    run: (t) => {
      const range = t.sheet.getRange('A1:B1').setBackground('red');
      return tried_({
        mismatch: () => range.setBackgrounds([['red']]),
        none: () => range.setBackgrounds([[null, 'blue']]).getBackgrounds(),
      });
    },
  },
  {
    id: 'notes-from-numbers',
    claim: 'a number written as a note reads as Java prints it: 25.0',
    run: (t) =>
      tried_({
        whole: () => t.sheet.getRange('A1').setNotes([[25]]).getNote(),
        fraction: () => t.sheet.getRange('A1').setNotes([[2.5]]).getNote(),
        none: () => t.sheet.getRange('A1').setNotes([[null]]).getNote(),
        one: () => t.sheet.getRange('A1').setNote(25).getNote(),
      }),
  },
  {
    id: 'shown-numbers',
    claim: 'numbers are shown with the marks of the locale',
    locales: true,
    run: (t) =>
      shown_(t.sheet, [
        [1.5, 'general'],
        [0.1 + 0.2, 'general'],
        [1234.5, '#,##0.00'],
        [0.256, '0%'],
        [7, '000'],
        [46082, 'yyyy-mm-dd'],
        [46082.5, 'dd.mm.yyyy hh:mm'],
        [true, 'general'],
      ]),
  },

  {
    id: 'banding-twice',
    claim: 'a range with alternating colours takes no others on top, and a colour of theirs cannot be null',
    run: (t) => {
      const banding = t.sheet.getRange('A1:B9').applyRowBanding();
      return tried_({
        twice: () => String(t.sheet.getRange('A1:B9').applyRowBanding()),
        first: () => String(banding.setFirstRowColor(null)),
        second: () => String(banding.setSecondRowColor(null)),
      });
    },
  },
  {
    id: 'chart-builder',
    claim: 'a chart takes a title only when it is known which kind it is, and its type from the enumeration alone',
    run: (t) =>
      tried_({
        before: () => typeof t.sheet.newChart().setTitle,
        after: () => typeof t.sheet.newChart().asPieChart().setTitle,
        text: () => String(t.sheet.newChart().setChartType('PIE')),
      }),
  },

  // Dates and zones.
  {
    id: 'date-format-applied',
    claim: 'a date written into an untouched cell gives it a date format of the locale',
    locales: true,
    run: (t) => {
      const midnightInRiga = new Date(Date.UTC(2026, 1, 28, 22));
      const cell = t.sheet.getRange('A1').setValue(midnightInRiga);
      return [cell.getNumberFormat(), cell.getDisplayValue()];
    },
  },
  {
    id: 'date-format-kept',
    claim: 'a date written into a cell with a number format keeps that format',
    run: (t) => {
      const cell = t.sheet.getRange('A1').setNumberFormat('yyyy-mm-dd');
      cell.setValue(new Date(Date.UTC(2026, 0, 15, 12)));
      return [cell.getNumberFormat(), cell.getDisplayValue()];
    },
  },
  {
    id: 'date-spreadsheet-zone',
    claim: 'a day in a cell is midnight in the zone of the spreadsheet',
    run: (t) => {
      t.setZone('Pacific/Auckland');
      const day = t.sheet.getRange('A1').setValue('2026-03-01').getValue();
      return Utilities.formatDate(day, 'Pacific/Auckland', 'yyyy-MM-dd HH:mm:ss');
    },
  },
  {
    id: 'date-script-zone',
    claim: 'getDate, getHours and their like go by the zone of the script',
    run: () => {
      const zone = Session.getScriptTimeZone();
      const moment = new Date(Date.UTC(2026, 6, 15, 22, 30));
      return [
        String(moment.getHours()) === Utilities.formatDate(moment, zone, 'H'),
        String(moment.getDate()) === Utilities.formatDate(moment, zone, 'd'),
      ];
    },
  },
  {
    id: 'date-clock-change',
    claim: 'an instant survives the night in which the clocks change',
    run: (t) => {
      const instants = [Date.UTC(2026, 2, 29, 0, 30), Date.UTC(2026, 2, 29, 1, 30), Date.UTC(2026, 9, 25, 1, 30)];
      return instants.map((instant, at) => {
        const cell = t.sheet.getRange(at + 1, 1).setValue(new Date(instant));
        return [cell.setNumberFormat('yyyy-mm-dd hh:mm').getDisplayValue(), cell.getValue().getTime() - instant];
      });
    },
  },
  {
    id: 'format-date-zones',
    claim: 'formatDate takes an unknown zone for Greenwich',
    run: () =>
      tried_(
        byText_(['Nowhere/None', 'GMT+1', 'GMT+01:00', 'Europe/Riga', 'EST'], (zone) => () =>
          Utilities.formatDate(new Date(Date.UTC(2026, 2, 1, 12)), zone, 'HH:mm'),
        ),
      ),
  },
  {
    id: 'format-date-patterns',
    claim: 'formatDate prints by the letters of SimpleDateFormat',
    run: () =>
      tried_(
        byText_(['yyyy-MM-dd', 'yy-M-d H', "d MMM yyyy 'at' HH:mm:ss Z", 'EEE', 'hh:mm a'], (pattern) => () =>
          Utilities.formatDate(new Date(Date.UTC(2026, 2, 1, 5, 6, 7)), 'Asia/Tokyo', pattern),
        ),
      ),
  },

  // Conditional formats, validations, names, marks.
  {
    id: 'rule-needs',
    claim: 'a conditional format needs a range and a condition',
    run: (t) => {
      const rule = () => SpreadsheetApp.newConditionalFormatRule();
      return tried_({
        range: () => rule().whenFormulaSatisfied('=TRUE').build(),
        condition: () => rule().setRanges([t.sheet.getRange('A1')]).build(),
      });
    },
  },
  {
    id: 'rule-read-back',
    claim: 'a conditional format is read back with its ranges, its formula and its looks',
    run: (t) => {
      t.sheet.setConditionalFormatRules([rule_(t.sheet, 'A2:C9', '=$A2="RED"')]);
      const rule = t.sheet.getConditionalFormatRules()[0];
      const condition = rule.getBooleanCondition();
      return [
        rule.getRanges().map((range) => range.getA1Notation()),
        String(condition.getCriteriaType()),
        condition.getCriteriaValues(),
        String(condition),
      ];
    },
  },
  {
    id: 'rules-replaced',
    claim: 'setConditionalFormatRules replaces all rules of the sheet and keeps their order',
    run: (t) => {
      const [one, two, three] = ['=$A1=1', '=$A1=2', '=$A1=3'].map((formula) => rule_(t.sheet, 'A1:A9', formula));
      t.sheet.setConditionalFormatRules([one]);
      t.sheet.setConditionalFormatRules([three, two]);
      return formulasOfRules_(t.sheet);
    },
  },
  {
    id: 'rule-other-sheet',
    claim: 'a conditional format cannot name another sheet, except through INDIRECT',
    run: (t) => {
      const other = t.second().getName();
      const set = (formula) => () => nothing_(t.sheet.setConditionalFormatRules([rule_(t.sheet, 'A1:A9', formula)]));
      return tried_({
        direct: set("='" + other + "'!$A$1=1"),
        indirect: set('=INDIRECT("\'' + other + '\'!A1")=1'),
      });
    },
  },
  {
    id: 'rule-other-sheets-range',
    claim: 'a conditional format cannot stand on a range of another sheet',
    run: (t) => tried_({ set: () => nothing_(t.second().setConditionalFormatRules([rule_(t.sheet, 'A1', '=TRUE')])) }),
  },
  {
    id: 'rule-moves',
    claim: 'a conditional format moves with its rows, its formula with it, a call of N("…") included',
    run: (t) => {
      t.sheet.setConditionalFormatRules([rule_(t.sheet, 'A3:C9', '=($B3="RED")+N("mark")')]);
      t.sheet.insertRowsBefore(1, 2);
      t.sheet.insertColumnBefore(1);
      SpreadsheetApp.flush();
      const ranges = t.sheet.getConditionalFormatRules()[0].getRanges();
      return [ranges.map((range) => range.getA1Notation()), formulasOfRules_(t.sheet)];
    },
  },
  {
    id: 'rule-separators',
    claim: 'the formula of a conditional format takes semicolons in every locale',
    locales: true,
    run: (t) => {
      t.sheet.setConditionalFormatRules([rule_(t.sheet, 'A1:A9', '=AND($A1="RED";TRUE)')]);
      return formulasOfRules_(t.sheet);
    },
  },
  {
    id: 'rules-many',
    claim: 'a sheet takes 200 conditional formats, and 1000',
    run: (t) =>
      tried_(
        byText_(['200', '1000'], (count) => () => {
          const rules = letters_(Number(count))
            .split('')
            .map((_letter, at) => rule_(t.sheet, 'A1:A9', '=$A1=' + at));
          t.sheet.setConditionalFormatRules(rules);
          return t.sheet.getConditionalFormatRules().length;
        }),
      ),
  },
  {
    id: 'formula-separators',
    claim: 'setFormula takes semicolons in every locale',
    locales: true,
    run: (t) => {
      const cell = t.sheet.getRange('A1').setFormula('=IF(TRUE;"a";"b")');
      return [cell.getFormula(), cell.getDisplayValue() === '#ERROR!'];
    },
  },
  {
    id: 'validation-list',
    claim: 'a list validation that allows nothing else refuses other values by naming the cell',
    run: (t) => {
      const build = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false);
      const cell = t.sheet.getRange('A1').setDataValidation(build.build());
      return tried_({
        listed: () => cell.setValue('a').getValue(),
        other: () => [cell.setValue('x'), SpreadsheetApp.flush()].length,
        criteria: () => cell.getDataValidation().getCriteriaValues(),
        type: () => JSON.stringify(cell.getDataValidation().getCriteriaType()),
      });
    },
  },
  {
    id: 'validation-criteria',
    claim: 'a criterion of conditional formats is no criterion of validations',
    run: () =>
      tried_({
        wrong: () =>
          SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, ['=TRUE']),
      }),
  },
  {
    id: 'checkboxes',
    claim: 'insertCheckboxes unticks, requireCheckbox leaves cells empty, and isChecked is null when ticks differ',
    run: (t) => {
      const boxes = t.sheet.getRange('A1:A2').insertCheckboxes();
      const unticked = [boxes.getValues(), boxes.isChecked()];
      t.sheet.getRange('A1').setValue(true);
      const mixed = boxes.isChecked();
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      return { unticked, mixed, required: t.sheet.getRange('B1').setDataValidation(rule).getValue() };
    },
  },
  {
    id: 'range-names',
    claim: 'the name of a range has letters, digits and underscores, does not begin with a digit and is no cell',
    run: (t) =>
      tried_(
        byText_(['PARITY_ok', 'PARITY.dot', '1PARITY', 'PARITY one', 'A1', 'R1C1', 'true', 'PARITY-x'], (name) => () => {
          t.nameRange(name, t.sheet.getRange('A1'));
          return t.rangeNamed(name).getA1Notation();
        }),
      ),
  },
  {
    id: 'range-name-length',
    claim: 'the name of a range has at most 250 characters',
    run: (t) => {
      const named = (length) => () => nothing_(t.nameRange('PARITY' + letters_(length - 6), t.sheet.getRange('A1')));
      return tried_({ most: named(250), more: named(251) });
    },
  },
  {
    id: 'range-name-again',
    claim: 'naming another range so moves the name; a name that does not exist is null',
    run: (t) => {
      t.nameRange('PARITY_again', t.sheet.getRange('A1'));
      t.nameRange('PARITY_again', t.sheet.getRange('B2'));
      return [t.rangeNamed('PARITY_again').getA1Notation(), t.rangeNamed('PARITY_missing')];
    },
  },
  {
    id: 'range-name-missing',
    claim: 'removing a name that does not exist does nothing',
    run: (t) => tried_({ missing: () => nothing_(t.unname('PARITY_missing')) }),
  },
  {
    id: 'metadata-sheet',
    claim: 'a sheet keeps developer metadata by key, the same key more than once',
    run: (t) => {
      t.sheet.addDeveloperMetadata('parity', 'one');
      t.sheet.addDeveloperMetadata('parity', 'two');
      t.sheet.addDeveloperMetadata('bare');
      return t.sheet
        .getDeveloperMetadata()
        .map((entry) => [entry.getKey(), entry.getValue(), String(entry.getVisibility())].join(' '))
        .sort();
    },
  },
  {
    id: 'metadata-ranges',
    claim: 'developer metadata stands on whole rows and columns, not on any other range',
    run: (t) => {
      const add = (place) => () => String(t.sheet.getRange(place).addDeveloperMetadata('parity', 'x'));
      return tried_({ cell: add('A1'), block: add('A1:B2'), row: add('2:2'), column: add('B:B') });
    },
  },

  // Other services.
  {
    id: 'lock-try',
    claim: 'the lock can be tried for 0 milliseconds, taken again by its holder, and not tried for less than 0',
    run: () => {
      const lock = LockService.getDocumentLock();
      try {
        return tried_({
          before: () => lock.hasLock(),
          zero: () => lock.tryLock(0),
          again: () => lock.tryLock(0),
          held: () => lock.hasLock(),
          negative: () => lock.tryLock(-1),
          released: () => [lock.releaseLock(), lock.hasLock()][1],
        });
      } finally {
        lock.releaseLock();
      }
    },
  },
  {
    id: 'lock-negative',
    claim: 'a lock that nobody holds is not had in less than 0 milliseconds',
    run: () => tried_({ negative: () => LockService.getDocumentLock().tryLock(-1) }),
  },
  {
    id: 'property-kinds',
    claim: 'a property is text: 5 becomes "5"',
    run: (t) => {
      const kept = (value) => () => t.property(value);
      return tried_({ whole: kept(5), fraction: kept(2.5), truth: kept(true), none: kept(null), list: kept([1, 2]) });
    },
  },
  {
    id: 'property-missing',
    claim: 'a property that does not exist is null',
    run: () => PropertiesService.getDocumentProperties().getProperty(OWN_KEY + 'missing'),
  },
  {
    id: 'property-size',
    claim: 'a property holds 9 KB, counted in bytes',
    run: (t) => {
      const kept = (value) => () => t.property(value).length;
      return tried_({
        most: kept(letters_(9216)),
        more: kept(letters_(9217)),
        bytes: kept(letters_(4609).replace(/x/g, '\u0101')),
        twice: kept(letters_(18433)),
      });
    },
  },
  {
    id: 'cache-keys',
    claim: 'the key of a cached value has at most 250 characters',
    run: () => {
      const kept = (length) => () => cached_(letters_(length), 'x', 60);
      return tried_({ most: kept(250), more: kept(251) });
    },
  },
  {
    id: 'cache-values',
    claim: 'a cached value has at most 100 KB and is text; a missing one is null',
    run: () =>
      tried_({
        most: () => cached_('parity', letters_(102400), 60).length,
        more: () => cached_('parity', letters_(102401), 60).length,
        number: () => cached_('parity', 5, 60),
        missing: () => CacheService.getDocumentCache().get('parity missing'),
      }),
  },
  {
    id: 'cache-seconds',
    claim: 'a value is cached for at most six hours',
    run: () =>
      tried_({
        most: () => cached_('parity', 'x', 21600),
        more: () => cached_('parity', 'x', 21601),
        none: () => cached_('parity', 'x', 0),
      }),
  },
  {
    id: 'bytes-signed',
    claim: 'bytes are signed: from -128 to 127',
    run: () =>
      tried_({
        sha256: () => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'parity').slice(0, 8),
        utf8: () =>
          Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '\u0101', Utilities.Charset.UTF_8).slice(0, 8),
      }),
  },
  {
    id: 'digest-charset',
    claim: 'a digest of letters outside of ASCII needs the charset UTF-8 to be that of their bytes',
    run: () =>
      tried_({ asIs: () => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '\u0101').slice(0, 8) }),
  },
  {
    id: 'format-string',
    claim: 'formatString prints as Java does',
    run: () =>
      tried_({
        whole: () => Utilities.formatString('%d', 5),
        padded: () => Utilities.formatString('%05d', 42),
        fraction: () => Utilities.formatString('%.2f', 1.005),
        text: () => Utilities.formatString('%s and %s', 'a', true),
      }),
  },
  {
    id: 'format-string-json',
    claim: 'formatString knows no %j',
    run: () => tried_({ json: () => Utilities.formatString('%j', { a: 1 }) }),
  },
  {
    id: 'parse-date',
    claim: 'parseDate reads by a pattern in a zone and refuses what does not fit',
    run: () =>
      tried_({
        fits: () => Utilities.parseDate('2026-03-01 12:30', 'Europe/Riga', 'yyyy-MM-dd HH:mm').toISOString(),
        misfit: () => Utilities.parseDate('soon', 'Europe/Riga', 'yyyy-MM-dd'),
      }),
  },
  {
    id: 'uuid',
    claim: 'getUuid answers a UUID of the fourth kind in small letters',
    run: () => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
  },
  {
    id: 'session',
    claim: 'the locale of the user and the zone of the script are texts',
    run: () => [/^[a-z]{2}/.test(Session.getActiveUserLocale()), /^\w+(\/\w+)*$/.test(Session.getScriptTimeZone())],
  },
  {
    id: 'html-output',
    claim: 'a page keeps its content and its title; a file that does not exist is refused by name',
    run: () => {
      const page = HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Title');
      return tried_({
        content: () => page.getContent(),
        title: () => page.getTitle(),
        prints: () => String(page),
        missing: () => HtmlService.createHtmlOutputFromFile('ParityMissing'),
      });
    },
  },

  // The language.
  {
    id: 'absent-globals',
    claim: 'what browsers and Node add to the language is absent',
    run: () =>
      [
        'setTimeout',
        'setInterval',
        'queueMicrotask',
        'structuredClone',
        'AbortController',
        'Buffer',
        'require',
        'process',
        'fetch',
        'URL',
        'URLSearchParams',
        'TextEncoder',
        'TextDecoder',
        'atob',
        'btoa',
        'crypto',
        'performance',
        'window',
      ].filter((name) => typeof globalThis[name] !== 'undefined'),
  },
  {
    id: 'present-globals',
    claim: 'Intl, WebAssembly, Promise and the console are present',
    run: () => ['Intl', 'WebAssembly', 'Promise', 'console'].filter((name) => typeof globalThis[name] !== 'undefined'),
  },

  {
    id: 'class-fields',
    claim: 'the engine itself knows instance, static and private fields of classes',
    run: () =>
      tried_({
        instance: () => new Function('class A { x = 1 } return new A().x')(),
        static: () => new Function('class A { static x = 1 } return A.x')(),
        private: () => new Function('class A { #x = 1; get() { return this.#x } } return new A().get()')(),
      }),
  },
  {
    id: 'locale-strings',
    claim: 'a date prints in a locale in its short form',
    run: () => new Date(Date.UTC(2026, 2, 1, 12)).toLocaleDateString('en-US', { timeZone: 'UTC' }),
  },

  // Custom functions.
  {
    id: 'function-arguments',
    claim: 'a cell is handed over as its value, a date as a Date, a percentage as a fraction',
    before: (sheet) => {
      sheet.getRange('H1:L1').setValues([['text', 5, true, new Date(Date.UTC(2026, 2, 1, 12)), '10%']]);
    },
    formulas: {
      text: '=PARITY_KIND(H1)',
      number: '=PARITY_KIND(I1)',
      truth: '=PARITY_KIND(J1)',
      date: '=PARITY_KIND(K1)',
      percent: '=PARITY_KIND(L1)',
      several: '=PARITY_KIND("a",2,TRUE)',
    },
  },
  {
    id: 'function-empty-cell',
    claim: 'one empty cell is handed over as an empty text',
    formulas: { empty: '=PARITY_KIND(H1)' },
  },
  {
    id: 'function-range',
    claim: 'a range is handed over as rows, of one row too, its empty cells as empty texts',
    before: (sheet) => {
      sheet.getRange('H1:I1').setValues([[1, 2]]);
    },
    formulas: { row: '=PARITY_KIND(H1:J1)', block: '=PARITY_KIND(H1:I2)' },
  },
  {
    id: 'function-omitted',
    claim: 'an argument left out in the middle is undefined or an empty text',
    formulas: { middle: '=PARITY_KIND(1,,3)' },
  },
  {
    id: 'function-fails',
    claim: 'a function that throws shows #ERROR!',
    formulas: { fails: '=PARITY_FAIL()', object: '=PARITY_OBJECT()' },
    blank: ['object'],
  },
  {
    id: 'function-spills',
    claim: 'rows are spread over the cells below and to the right, a flat list downwards',
    formulas: { rows: '=PARITY_SPILL()', list: '=PARITY_LIST()' },
  },
  {
    id: 'function-blocked',
    claim: 'rows that do not fit between other values show #REF!',
    before: (sheet) => {
      sheet.getRange('B2').setValue('taken');
    },
    formulas: { rows: '=PARITY_SPILL()' },
  },
  {
    id: 'function-volatile',
    claim: 'an argument that changes at every look is refused with #ERROR!, TODAY() is not',
    before: (sheet) => {
      sheet.getRange('H1').setFormula('=NOW()');
    },
    formulas: { now: '=PARITY_KIND(NOW())', cell: '=PARITY_KIND(H1)', today: '=PARITY_KIND(TODAY())' },
  },
  {
    id: 'function-answers-date',
    claim: 'a date that a function answers is a number in a cell without a date format',
    formulas: { date: '=PARITY_DATE()' },
  },
  {
    id: 'function-answers-nothing',
    claim: 'undefined, null and an empty text leave the cell empty; a text stays text; NaN is #NUM!',
    formulas: {
      undefined: '=PARITY_GIVE("undefined")',
      null: '=PARITY_GIVE("null")',
      empty: '=PARITY_GIVE("empty")',
      nan: '=PARITY_GIVE("nan")',
      true: '=PARITY_GIVE("true")',
      text: '=PARITY_GIVE("text")',
      formula: '=PARITY_GIVE("formula")',
    },
    blank: ['undefined', 'null', 'empty'],
  },
  {
    id: 'function-forbidden',
    claim: 'a custom function may not write, nor ask for the user interface',
    formulas: { write: '=PARITY_WRITE()', ui: '=PARITY_UI()' },
  },
  {
    id: 'function-asynchronous',
    claim: 'what an asynchronous function comes to does not arrive in its cell',
    formulas: { later: '=PARITY_LATER()', ready: '=PARITY_KIND(1)' },
    blank: ['later'],
  },
  {
    id: 'function-place',
    claim: 'the active range of a custom function is its cell',
    formulas: { first: '=PARITY_WHERE()', second: '=PARITY_WHERE()' },
  },
  {
    id: 'function-names',
    claim: 'a function is found in any case of letters; one whose name ends with an underscore is not',
    formulas: { small: '=parity_kind(1)', private: '=PARITY_PRIVATE_()', missing: '=PARITY_MISSING()' },
  },
];

// ---- What the probes are written with ----

/** What a function answers, or what it throws. */
function attempt_(act) {
  try {
    return act();
  } catch (thrown) {
    return { threw: thrown.name + ': ' + thrown.message };
  }
}

/** The same for each function of a record. What Sheets keeps back until later is asked for at once. */
function tried_(acts) {
  return byText_(Object.keys(acts), (key) =>
    attempt_(() => {
      const answer = acts[key]();
      SpreadsheetApp.flush();
      return answer;
    }),
  );
}

function thrownBy_(act) {
  try {
    act();
    return 'nothing thrown';
  } catch (thrown) {
    return thrown.name + ': ' + thrown.message;
  }
}

function hasThrown_(act) {
  return thrownBy_(act) !== 'nothing thrown';
}

function byText_(texts, answer) {
  const found = {};
  texts.forEach((text) => {
    found[text] = answer(text);
  });
  return found;
}

function column_(sheet, texts, format) {
  const range = sheet.getRange(1, 1, texts.length, 1);
  if (format) range.setNumberFormat(format);
  return range.setValues(texts.map((text) => [text]));
}

/** Types texts into the cells of a column, and reads these. */
function typed_(sheet, texts, format) {
  const cells = cells_(column_(sheet, texts, format));
  return texts.map((text, at) => [text].concat(cells[at]));
}

/** Of each cell of a column: its value, what it shows, and its formula if it has one. */
function cells_(range) {
  const shown = range.getDisplayValues();
  const formulas = range.getFormulas();
  return range.getValues().map((row, at) => [row[0], shown[at][0]].concat(formulas[at][0] || []));
}

function valuesTyped_(sheet, texts) {
  const values = column_(sheet, texts).getValues();
  return texts.map((text, at) => [text, values[at][0]]);
}

function looksTyped_(sheet, texts) {
  const range = column_(sheet, texts);
  const shown = range.getDisplayValues();
  const formats = range.getNumberFormats();
  return texts.map((text, at) => [text, shown[at][0], formats[at][0]]);
}

function shown_(sheet, pairs) {
  const range = sheet.getRange(1, 1, pairs.length, 1);
  range.setValues(pairs.map((pair) => [pair[0]])).setNumberFormats(pairs.map((pair) => [pair[1]]));
  const shown = range.getDisplayValues();
  return pairs.map((pair, at) => [pair[1], shown[at][0]]);
}

function wrote_(sheet, place, value) {
  const cell = sheet.getRange(place);
  cell.setValue(value);
  return [cell.getValue(), cell.getDisplayValue()];
}

// The name of a Java class ends with an address that is another each time.
function kindOfJunk_(read) {
  return read.map((value) => String(value).replace(/@[0-9a-f]+$/, '@'));
}

function looks_(cell) {
  return [cell.getValue(), cell.getBackground(), cell.getNumberFormat()];
}

/** Three rows under a header, the second of them hidden by a filter. */
function filtered_(sheet) {
  const range = sheet.getRange('A1:B4').setValues([
    ['h', 'i'],
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'z'],
  ]);
  const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build();
  range.createFilter().setColumnFilterCriteria(1, criteria);
}

function rule_(sheet, place, formula) {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(place)])
    .build();
}

function formulasOfRules_(sheet) {
  return sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getCriteriaValues()[0]);
}

function cached_(key, value, seconds) {
  const cache = CacheService.getDocumentCache();
  cache.put(key, value, seconds);
  const kept = cache.get(key);
  cache.remove(key);
  return kept;
}

function letters_(count) {
  return new Array(count + 1).join('x');
}

function nothing_(answer) {
  return answer === null || answer === undefined ? 'nothing' : String(answer);
}

function kindOf_(value) {
  if (Array.isArray(value)) return 'rows ' + JSON.stringify(value);
  if (Object.prototype.toString.call(value) === '[object Date]') return 'Date';
  return typeof value === 'undefined' ? 'undefined' : typeof value + ' ' + JSON.stringify(value);
}

// ---- How the probes are run ----

const SCRATCH = 'Parity scratch ';
const RESULT = 'Live parity';
const OWN_KEY = 'live-parity.';
const STATE = OWN_KEY + 'state';
const OUTCOME = OWN_KEY + 'outcome.';
const PROBED = OWN_KEY + 'probed';
const HOME_LOCALE = 'en_US';
const HOME_ZONE = 'Europe/Riga';
const LOCALES = ['en_US', 'lv_LV', 'de_DE'];
const ROWS_A_FORMULA = 5;
// An execution is killed after six minutes: no probe is begun after four.
const BUDGET = 4 * 60 * 1000;
const WAITS = 15;
const WAIT = 2000;
// An outcome is remembered in a property, which holds 9 KB.
const LONGEST_OUTCOME = 8000;
const LONGEST_LOG = 6000;
const TRANSIENT = /timed out while accessing|failed while accessing|server error occurred|invoked too many times/;

/** What is remembered from one run to the next, in the properties of this document. */
function knownState_(book) {
  const kept = PropertiesService.getDocumentProperties().getProperty(STATE);
  if (kept) return JSON.parse(kept);
  return {
    begunOn: new Date().toISOString(),
    runs: 0,
    locale: book.getSpreadsheetLocale(),
    timeZone: book.getSpreadsheetTimeZone(),
    names: [],
    ids: [],
    rangeNames: [],
    laid: {},
    retried: [],
    running: null,
    done: false,
  };
}

function save_(state) {
  PropertiesService.getDocumentProperties().setProperty(STATE, JSON.stringify(state));
}

function isOwn_(sheet, state) {
  // Asking for an id is quick, for a name it is not.
  return state.ids.indexOf(sheet.getSheetId()) >= 0 || state.names.indexOf(sheet.getName()) >= 0;
}

/** Throws unless the spreadsheet is empty, apart from what this script made. */
function refuseForeign_(book, state) {
  const others = book.getSheets().filter((sheet) => !isOwn_(sheet, state));
  const isEmpty = others.every((sheet) => sheet.getLastRow() === 0 && sheet.getName() !== RESULT);
  const names = book.getNamedRanges().filter((range) => state.rangeNames.indexOf(range.getName()) < 0);
  if (others.length > 1 || !isEmpty || names.length > 0) {
    throw new Error('This spreadsheet is not empty. Run the probes in a new, empty one: nothing was touched here.');
  }
}

/** Removes the sheets, names and properties that a run left behind when it was cut off. */
function tidy_(book, state) {
  const laid = Object.keys(state.laid).map((probe) => state.laid[probe].id);
  book
    .getSheets()
    .filter((sheet) => isOwn_(sheet, state) && sheet.getName() !== RESULT && laid.indexOf(sheet.getSheetId()) < 0)
    .forEach((sheet) => book.deleteSheet(sheet));
  state.rangeNames.forEach((name) => attempt_(() => book.removeNamedRange(name)));
  PropertiesService.getDocumentProperties().deleteProperty(PROBED);
  state.rangeNames = [];
  state.names = state.names.filter((name) => book.getSheetByName(name) !== null);
  state.ids = book
    .getSheets()
    .map((sheet) => sheet.getSheetId())
    .filter((id) => state.ids.indexOf(id) >= 0);
  save_(state);
}

// A probe during which the execution was killed would kill the next one too.
function noteKilled_(state) {
  if (state.running === null) return;
  keepOutcome_(state.running, { threw: 'The execution ended during this probe.' });
  state.running = null;
  save_(state);
}

function settle_(book, locale, timeZone) {
  if (book.getSpreadsheetLocale() !== locale) book.setSpreadsheetLocale(locale);
  if (book.getSpreadsheetTimeZone() !== timeZone) book.setSpreadsheetTimeZone(timeZone);
  SpreadsheetApp.flush();
}

/** Each probe under each locale it asks for, those of one locale together: a change of locale takes a while. */
function jobs_() {
  const all = LOCALES.map((locale) =>
    PROBES.filter((probe) => (probe.locales ? true : locale === HOME_LOCALE)).map((probe) => ({
      id: probe.locales ? probe.id + '@' + locale : probe.id,
      locale,
      probe,
    })),
  );
  return [].concat.apply([], all);
}

function runJobs_(book, state, begun) {
  jobs_()
    .filter((job) => job.probe.run && !outcomeOf_(job.id))
    .forEach((job) => {
      if (Date.now() - begun < BUDGET) runJob_(book, state, job);
    });
}

function runJob_(book, state, job) {
  settle_(book, job.locale, HOME_ZONE);
  const bench = bench_(book, state);
  state.running = job.id;
  save_(state);
  const outcome = outcomeOfRun_(() => job.probe.run(bench), bench.made);
  state.running = null;
  const isToRetry = TRANSIENT.test(JSON.stringify(outcome)) && state.retried.indexOf(job.id) < 0;
  if (isToRetry) state.retried.push(job.id);
  else keepOutcome_(job.id, outcome);
  drop_(book, state, bench.made);
}

/** Removes scratch sheets and the names of ranges on them. */
function drop_(book, state, sheets) {
  state.rangeNames.forEach((name) => attempt_(() => book.removeNamedRange(name)));
  state.rangeNames = [];
  sheets.forEach(({ sheet, id, name }) => {
    book.deleteSheet(sheet);
    state.ids = state.ids.filter((other) => other !== id);
    state.names = state.names.filter((other) => other !== name);
  });
  save_(state);
}

/** What a probe works with. It cannot reach any sheet but those made here. */
function bench_(book, state) {
  const made = [];
  const refuseOther = (sheet) => {
    if (!made.some(({ id }) => id === sheet.getSheetId())) throw new Error('A probe works on its own sheets only.');
  };
  const second = () => {
    const scratch = scratch_(book, state);
    made.push(scratch);
    return scratch.sheet;
  };
  let own = null;
  const first = () => {
    own = own || second();
    return own;
  };
  return {
    get sheet() {
      return first();
    },
    second,
    made,
    isActive: () => book.getActiveSheet().getSheetId() === first().getSheetId(),
    find: (name) => book.getSheetByName(name),
    rename(sheet, name) {
      refuseOther(sheet);
      if (name.indexOf(SCRATCH) !== 0) throw new Error('A scratch sheet is known by the beginning of its name.');
      return sheet.setName(name);
    },
    moveTo(position) {
      first().activate();
      book.moveActiveSheet(position);
      return first().getIndex();
    },
    setZone: (zone) => book.setSpreadsheetTimeZone(zone),
    nameRange(name, range) {
      refuseOther(range.getSheet());
      state.rangeNames.push(name);
      save_(state);
      return book.setNamedRange(name, range);
    },
    rangeNamed: (name) => book.getRangeByName(name),
    unname(name) {
      if (name.indexOf('PARITY') !== 0) throw new Error('A probe removes its own names only.');
      return book.removeNamedRange(name);
    },
    property(value) {
      const properties = PropertiesService.getDocumentProperties();
      properties.deleteProperty(PROBED);
      properties.setProperty(PROBED, value);
      return properties.getProperty(PROBED);
    },
  };
}

// Its name is remembered before it is made, so that it is known again even if the execution is killed in between.
function scratch_(book, state) {
  const name = SCRATCH + 'x' + Utilities.getUuid().slice(0, 8);
  state.names.push(name);
  save_(state);
  const sheet = book.insertSheet(name);
  const id = sheet.getSheetId();
  state.ids.push(id);
  save_(state);
  return { sheet, id, name };
}

/** The answer or the error of a probe. An error that Sheets held back until the end is `later`. */
function outcomeOfRun_(run, made) {
  let outcome;
  try {
    outcome = { answer: run() };
  } catch (thrown) {
    outcome = { threw: thrown.name + ': ' + thrown.message };
  }
  const flushed = thrownBy_(() => SpreadsheetApp.flush());
  if (flushed !== 'nothing thrown') outcome.later = flushed;
  return plain_(
    outcome,
    made.map(({ name }) => name),
  );
}

/** A value as JSON can carry it: dates as clock times in the zone of the spreadsheet, scratch sheets without their names. */
function plain_(value, names) {
  if (typeof value === 'string') return withoutNames_(value, names);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return isFinite(value) ? value : { is: String(value) };
  if (Array.isArray(value)) return value.map((item) => plain_(item, names));
  const brand = Object.prototype.toString.call(value);
  if (brand === '[object Date]') return { is: 'Date', at: clock_(value) };
  if (brand === '[object Object]' && String(value) === brand) {
    return byText_(Object.keys(value), (key) => plain_(value[key], names));
  }
  return { is: typeof value === 'undefined' ? 'undefined' : withoutNames_(String(value), names) };
}

function clock_(date) {
  if (isNaN(date.getTime())) return 'invalid';
  return Utilities.formatDate(date, HOME_ZONE, 'yyyy-MM-dd HH:mm:ss');
}

function withoutNames_(text, names) {
  return names
    .reduce((rest, name) => rest.replace(new RegExp(name, 'gi'), '<sheet>'), text)
    .split(SCRATCH)
    .join('<scratch>');
}

function keepOutcome_(id, outcome) {
  const text = ascii_(JSON.stringify(outcome));
  const kept = text.length <= LONGEST_OUTCOME ? text : JSON.stringify({ threw: 'The answer is too long to be kept.' });
  PropertiesService.getDocumentProperties().setProperty(OUTCOME + id, kept);
}

function outcomeOf_(id) {
  return PropertiesService.getDocumentProperties().getProperty(OUTCOME + id);
}

// ---- Formulas: laid first, read last, so that Sheets has time to calculate them ----

function formulaProbes_() {
  return PROBES.filter((probe) => probe.formulas && !outcomeOf_(probe.id));
}

function layFormulas_(book, state, begun) {
  formulaProbes_()
    .filter((probe) => !state.laid[probe.id])
    .forEach((probe) => {
      if (Date.now() - begun >= BUDGET) return;
      const { sheet, id, name } = scratch_(book, state);
      if (probe.before) probe.before(sheet);
      Object.keys(probe.formulas).forEach((label, at) => {
        sheet.getRange(1 + at * ROWS_A_FORMULA, 1).setFormula(probe.formulas[label]);
      });
      state.laid[probe.id] = { id, name, looked: 0 };
      save_(state);
    });
}

function readFormulas_(book, state, begun) {
  SpreadsheetApp.flush();
  formulaProbes_()
    .filter((probe) => state.laid[probe.id])
    .forEach((probe) => {
      const laid = state.laid[probe.id];
      const sheet = book.getSheetByName(laid.name);
      if (!isCalculated_(probe, sheet, begun) && laid.looked === 0) {
        laid.looked = 1;
        save_(state);
        return;
      }
      keepOutcome_(probe.id, { answer: plain_(formulaResults_(probe, sheet), [laid.name]) });
      delete state.laid[probe.id];
      drop_(book, state, [{ sheet, id: laid.id, name: laid.name }]);
    });
}

/** Waits a while for the formulas of a sheet. */
function isCalculated_(probe, sheet, begun) {
  const labels = Object.keys(probe.formulas);
  for (let wait = 0; wait < WAITS; wait += 1) {
    const shown = sheet.getRange(1, 1, labels.length * ROWS_A_FORMULA, 1).getDisplayValues();
    const isReady = labels.every((label, at) => {
      const text = shown[at * ROWS_A_FORMULA][0];
      return text === '' ? (probe.blank || []).indexOf(label) >= 0 : text.indexOf('Loading') !== 0;
    });
    if (isReady) return true;
    if (Date.now() - begun >= BUDGET) return false;
    Utilities.sleep(WAIT);
    SpreadsheetApp.flush();
  }
  return false;
}

/** Two rows and two columns from each formula on, and what its own cell shows. */
function formulaResults_(probe, sheet) {
  const labels = Object.keys(probe.formulas);
  const results = {};
  labels.forEach((label, at) => {
    const range = sheet.getRange(1 + at * ROWS_A_FORMULA, 1, 2, 2);
    results[label] = { values: range.getValues(), shown: range.getDisplayValues()[0][0] };
  });
  return results;
}

// ---- The fixture ----

function finish_(book, state) {
  const ids = jobs_().map((job) => job.id);
  const missing = ids.filter((id) => !outcomeOf_(id));
  if (missing.length > 0) {
    say_(ids.length - missing.length + ' of ' + ids.length + ' probes have run. Run runProbes again: it goes on here.');
    return;
  }
  const lines = fixtureLines_(ids, state);
  writeLines_(book, state, lines);
  state.done = true;
  save_(state);
  logLines_(lines);
  say_('All ' + ids.length + ' probes have run. The fixture is in the sheet "' + RESULT + '".');
}

/** The fixture as lines of ASCII, one a probe: together they are one JSON object. */
function fixtureLines_(ids, state) {
  const about = {
    format: 1,
    begunOn: state.begunOn,
    finishedOn: new Date().toISOString(),
    runs: state.runs,
    spreadsheetLocale: state.locale,
    spreadsheetTimeZone: state.timeZone,
    scriptTimeZone: Session.getScriptTimeZone(),
    userLocale: Session.getActiveUserLocale(),
  };
  const head = ascii_(JSON.stringify(about)).slice(0, -1) + ',"outcomes":{';
  const outcomes = ids.map((id, at) => {
    return JSON.stringify(id) + ':' + outcomeOf_(id) + (at === ids.length - 1 ? '}}' : ',');
  });
  return [head].concat(outcomes);
}

function ascii_(json) {
  return json.replace(/[\u007f-\uffff]/g, (letter) => '\\u' + ('000' + letter.charCodeAt(0).toString(16)).slice(-4));
}

function writeLines_(book, state, lines) {
  if (state.names.indexOf(RESULT) < 0) {
    state.names.push(RESULT);
    save_(state);
  }
  const sheet = book.getSheetByName(RESULT) || book.insertSheet(RESULT);
  sheet
    .getRange(1, 1, lines.length, 1)
    .setNumberFormat('@')
    .setValues(lines.map((line) => [line]));
  SpreadsheetApp.flush();
}

// The log cuts long entries off.
function logLines_(lines) {
  let entry = '';
  lines.forEach((line) => {
    if (entry.length + line.length > LONGEST_LOG) {
      say_(entry);
      entry = '';
    }
    entry += line + '\n';
  });
  say_(entry);
}

function say_(text) {
  console.log(text);
}
