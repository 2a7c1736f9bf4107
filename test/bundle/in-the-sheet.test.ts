import { describe, expect, it } from 'vitest';
import { bookOf, installed, sheetNamed } from './built-add-on';

describe('judging the sheet', () => {
  it('x', () => {
    const host = installed(
      bookOf([
        ['Name', 'Email', 'Phone', 'Consent', 'Consent date', 'Source', 'Opt-out offered'],
        ['Anna', 'anna@example.lv', '+37120000000', 'yes', '2021-06-01', 'web', ''],
        ['=1+1', 'b@example.lv', '00123', 'no', '', '', ''],
        ['', '', '', '', '', '', ''],
        ['C', 'c@example.lv', '', '', '', 'fair', ''],
      ]),
    );
    host.run('classifySheet');
    console.log(host.toasts, host.alerts, [...host.calls]);
    for (const s of host.book.sheets)
      console.log(
        s.name,
        s.rowCount,
        s.columnCount,
        s.values.slice(0, 20),
        s.conditionalFormats,
        s.validations.length,
        [...s.formulas],
      );
    host.run('buildDeletionTab');
    host.run('buildReconsentTab');
    host.run('insertLiveZones');
    console.log(host.toasts, host.alerts, host.formulaErrors);
    for (const s of host.book.sheets)
      console.log(
        s.name,
        s.rowCount,
        s.columnCount,
        s.values.slice(0, 20),
        s.conditionalFormats,
        s.validations.length,
        [...s.formulas],
      );
    host.run('classifySheet');
    console.log(sheetNamed(host, 'Customers').values.slice(0, 6), host.book.sheets[0].conditionalFormats);
    host.run('removeColours');
    console.log(sheetNamed(host, 'Customers').values.slice(0, 6), host.book.sheets[0].conditionalFormats);
  });
});
