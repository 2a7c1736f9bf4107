import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOfInstant, instantOfSerial, serialOfInstant } from '../../../src/local/host/grid/serial-day';
import { printInstant } from '../../../src/local/host/grid/simple-date-format';

const ZONES = ['UTC', 'Europe/Riga', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const HOUR = 3_600_000;

describe('A serial day', () => {
  it('comes back from any instant, but for the hour that the clocks show twice', () => {
    const instants = fc.integer({ min: Date.UTC(1880, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const back = instantOfSerial(serialOfInstant(instant, zone), zone);
        const isTwice = back > instant && clockOfInstant(back, zone) === clockOfInstant(instant, zone);
        return back === instant || isTwice;
      }),
    );
  });

  it('comes back from any time that the clock shows', () => {
    const minutes = fc.integer({ min: -20_000 * 1440, max: 60_000 * 1440 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
        const serial = minute / 1440;
        const back = serialOfInstant(instantOfSerial(serial, zone), zone);
        // What the clock leaves out is as much later as the clock goes forward.
        const gap = Math.round((back - serial) * 24 * HOUR);
        return gap === 0 || (gap > 0 && gap <= 24 * HOUR);
      }),
    );
  });

  it('is never out of order by more than the clocks go back', () => {
    const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const later = serialOfInstant(instant + HOUR, zone) - serialOfInstant(instant, zone);
        return later >= -1e-9 && later <= 2 / 24 + 1e-9;
      }),
    );
  });

  it('is midnight of its day in every zone', () => {
    const days = fc.integer({ min: 33_000, max: 60_000 });
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        const expected = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
        return printInstant(instantOfSerial(day, zone), zone, 'yyyy-MM-dd') === expected;
      }),
    );
  });

  it('counts from the end of 1899', () => {
    expect(instantOfSerial(0, 'UTC')).toBe(Date.UTC(1899, 11, 30));
    expect(instantOfSerial(25_569, 'UTC')).toBe(0);
  });

  it('has no instant in a zone that does not exist', () => {
    expect(() => instantOfSerial(0, 'Nowhere/None')).toThrow('There is no time zone Nowhere/None.');
  });
});
