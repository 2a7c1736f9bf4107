import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/core/day';
import { type Answers, type Customer, judgedCustomers, outcome } from './judged';

/** Somebody who said no: nothing but another legal basis keeps the row. */
const REFUSED: Customer = { Email: 'anna@example.lv', Consent: 'no' };

describe('the invoice period', () => {
  it('ends with the calendar year, so many years after that of the last purchase', () => {
    expect(keptUntil({ 'Last purchase': '2024-01-01' })).toBe('2029-12-31');
    expect(keptUntil({ 'Last purchase': '2024-12-31' })).toBe('2029-12-31');
    expect(keptUntil({ 'Last purchase': '2025-01-01' })).toBe('2030-12-31');
  });

  it('still runs on its last day and no longer on the day after', () => {
    const sold = { ...REFUSED, 'Last purchase': '2020-03-14' };
    expect(outcome(sold, { today: '2025-12-31' })).toBe('RED declined STOP_MARKETING');
    expect(outcome(sold, { today: '2026-01-01' })).toBe('RED declined DELETE');
  });

  it.each([
    ['LV', '2029-12-31'],
    ['GB', '2030-12-31'],
    ['EE', '2031-12-31'],
    ['DE', '2032-12-31'],
    ['FR', '2034-12-31'],
    ['SE', '2034-12-31'],
  ])('is that of the company in %s, whatever the country of the person', (country, until) => {
    expect(keptUntil({ 'Last purchase': '2024-03-01', Country: 'LV' }, { country })).toBe(until);
  });

  it('is what the company sets, and none where it keeps its invoices elsewhere', () => {
    expect(keptUntil({ 'Last purchase': '2024-03-01' }, { invoiceYears: 3 })).toBe('2027-12-31');
    expect(keptUntil({ 'Last purchase': '2024-03-01' }, { invoiceYears: 0 })).toBe('');
    expect(outcome({ ...REFUSED, 'Last purchase': '2024-03-01' }, { invoiceYears: 0 })).toBe('RED declined DELETE');
  });

  it('takes the later reading of a date that can be read two ways or is no whole day', () => {
    expect(keptUntil({ 'Last purchase': '2024' })).toBe('2029-12-31');
    expect(keptUntil({ 'Last purchase': '05/2024' })).toBe('2029-12-31');
    expect(keptUntil({ 'Last purchase': '2026' })).toBe('2031-12-31');
  });

  it('does not start with a purchase to come', () => {
    expect(keptUntil({ 'Last purchase': '2026-01-15' })).toBe('2031-12-31');
    expect(keptUntil({ 'Last purchase': '2026-01-16' })).toBe('');
  });

  it('starts where one of two readings of the purchase has passed, since what is deleted cannot be brought back', () => {
    expect(keptUntil({ 'Last purchase': '10/01/2026' })).toBe('2031-12-31');
    expect(outcome({ ...REFUSED, 'Last purchase': '10/01/2026' })).toBe('RED declined STOP_MARKETING');
  });
});

describe('a legal basis that the row names', () => {
  it('holds without an end where no day is given', () => {
    expect(keptUntil({ 'Legal basis': 'contract' })).toBe('');
    expect(outcome({ ...REFUSED, 'Legal basis': 'contract' })).toBe('RED declined STOP_MARKETING');
  });

  it('holds through its last day and no longer', () => {
    const until = (day: string) => outcome({ ...REFUSED, 'Legal basis': 'contract', 'Keep until': day });
    expect(until('2026-01-16')).toBe('RED declined STOP_MARKETING');
    expect(until('2026-01-15')).toBe('RED declined STOP_MARKETING');
    expect(until('2026-01-14')).toBe('RED declined DELETE');
  });

  it('keeps nothing where it is consent, none or not understood', () => {
    for (const basis of ['consent', 'piekrišana', 'none', 'nav', '', 'because', 'no contract', 'nav līguma']) {
      expect(outcome({ ...REFUSED, 'Legal basis': basis }), basis).toBe('RED declined DELETE');
    }
  });

  it('keeps nothing by its day alone', () => {
    expect(outcome({ ...REFUSED, 'Keep until': '2030-01-01' })).toBe('RED declined DELETE');
  });

  it('and the invoices: the later of the two', () => {
    const both = (day: string) =>
      keptUntil({ 'Legal basis': 'contract', 'Keep until': day, 'Last purchase': '2024-03-01' });
    expect(both('2032-06-30')).toBe('2032-06-30');
    expect(both('2027-06-30')).toBe('2029-12-31');
    expect(both('2020-06-30')).toBe('2029-12-31');
  });

  it('and the invoices: the latest day that is known, where the basis has no end', () => {
    expect(keptUntil({ 'Legal basis': 'contract', 'Last purchase': '2024-03-01' })).toBe('2029-12-31');
    expect(keptUntil({ 'Legal basis': 'contract' })).toBe('');
  });
});

// Helpers

function keptUntil(cells: Customer, answers: Answers = {}): string {
  const [row] = judgedCustomers([{ ...REFUSED, ...cells }], answers).rows;
  const until = row?.verdict.basis.until ?? null;
  return until === null ? '' : isoDay(until);
}
