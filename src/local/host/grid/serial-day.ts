/**
 * A cell keeps a moment as days since 1899-12-30 on the clock of the spreadsheet's zone. A script sees an instant.
 * Clock times are held here as milliseconds since 1970 as if the clock were in Greenwich.
 */

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;
// Since 1972 zones change their offset at full quarters of an hour of Greenwich time; before that, at any second.
const BUCKET = 900_000;
const EARLY_BUCKET = 1000;
const EARLY_END = Date.UTC(1972, 0, 1);

interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const zoneClocks = new Map<string, ZoneClock>();

/**
 * The instant, in epoch milliseconds, at which the zone's clock shows the serial day. A time that the clock shows twice
 * is the later one, in standard time, and one that it leaves out is as much later, as Java's calendar has it.
 * Throws an Error for a zone that does not exist.
 */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOfClock(clockOfSerial(serial), (instant) => zoneOffset(instant, zone));
}

/** The instant at which a clock shows a time, for a clock that is so far ahead of Greenwich at each instant. */
export function instantOfClock(clock: number, offsetAt: (instant: number) => number): number {
  const before = clock - offsetAt(clock - DAY);
  const after = clock - offsetAt(clock + DAY);
  const shown = [before, after].filter((instant) => instant + offsetAt(instant) === clock);
  return shown.length === 0 ? before : Math.max(...shown);
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
  const size = instant < EARLY_END ? EARLY_BUCKET : BUCKET;
  const start = Math.floor(instant / size) * size;
  const known = offsets.get(start);
  if (known !== undefined) return known;
  const offset = clockShown(format, start) - start;
  offsets.set(start, offset);
  return offset;
}

function zoneClock(zone: string): ZoneClock {
  const known = zoneClocks.get(zone);
  if (known) return known;
  const made: ZoneClock = { format: zoneFormat(zone), offsets: new Map() };
  zoneClocks.set(zone, made);
  return made;
}

function zoneFormat(zone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const options = { ...parts, second: 'numeric', hourCycle: 'h23', era: 'short', timeZone: zone } as const;
  try {
    return new Intl.DateTimeFormat('en-US', options);
  } catch {
    throw new Error(`There is no time zone ${zone}.`);
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
