import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfSerial, serialOfInstant } from '../../../src/local/host/grid/serial-day';
import { printInstant } from '../../../src/local/host/grid/simple-date-format';

const ZONES = ['UTC', 'Europe/Riga', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', 'Australia/Lord_Howe'];

describe('A serial day', () => {
  it('comes back from any instant, but for the hour that the clocks show twice', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const back = instantOfSerial(serialOfInstant(instant, zone), zone);
        return Math.abs(back - instant) <= 1 || [1_800_000, 3_600_000].includes(Math.abs(back - instant));
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
});
