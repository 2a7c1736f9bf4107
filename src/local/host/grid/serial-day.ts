/**
 * A cell keeps a moment as days since 1899-12-30 on the clock of the spreadsheet's zone. A script sees an instant.
 * Clock times are held here as milliseconds since 1970 as if the clock were in Greenwich.
 */

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;
// No zone has ever changed its offset between two quarters of an hour of Greenwich time since 1972.
const BUCKET = 900_000;

interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const zoneClocks = new Map<string, ZoneClock>();

/** The instant, in epoch milliseconds, at which the zone's clock shows the serial day. */
export function instantOfSerial(serial: number, zone: string): number {
  const clock = clockOfSerial(serial);
  const guess = clock - zoneOffset(clock, zone);
  return clock - zoneOffset(guess, zone);
}

/** The serial day that the zone's clock shows at an instant. */
export function serialOfInstant(instant: number, zone: string): number {
  return serialOfClock(clockOfInstant(instant, zone));
}

/** What the zone's clock shows at an instant. */
export function clockOfInstant(instant: number, zone: string): number {
  return instant + zoneOffset(instant, zone);
}

export function clockOfSerial(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY);
}

export function serialOfClock(clock: number): number {
  return clock / DAY + EPOCH_SERIAL;
}

/** How far the zone's clock is ahead of Greenwich at an instant, in milliseconds. */
export function zoneOffset(instant: number, zone: string): number {
  const { format, offsets } = zoneClock(zone);
  const bucket = Math.floor(instant / BUCKET);
  const known = offsets.get(bucket);
  if (known !== undefined) return known;
  const start = bucket * BUCKET;
  const offset = clockShown(format, start) - start;
  offsets.set(bucket, offset);
  return offset;
}

function zoneClock(zone: string): ZoneClock {
  const known = zoneClocks.get(zone);
  if (known) return known;
  const made: ZoneClock = { format: zoneFormat(zone), offsets: new Map() };
  zoneClocks.set(zone, made);
  return made;
}

// Java reads a zone that it does not know as Greenwich, and Utilities.formatDate is Java's.
function zoneFormat(zone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const options = { ...parts, second: 'numeric', hourCycle: 'h23', era: 'short' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}

function clockShown(format: Intl.DateTimeFormat, instant: number): number {
  const shown = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(shown.get(type));
  const year = shown.get('era') === 'BC' ? 1 - part('year') : part('year');
  const clock = new Date(0);
  clock.setUTCFullYear(year, part('month') - 1, part('day'));
  clock.setUTCHours(part('hour'), part('minute'), part('second'));
  return clock.getTime();
}
