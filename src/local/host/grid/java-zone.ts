import { zoneOffset } from './serial-day';

/** A time zone as Java takes its id. */
export interface JavaZone {
  /** How far its clock is ahead of Greenwich at an instant, in milliseconds. */
  readonly offset: (instant: number) => number;
  /** What it is called for short at an instant: `EET`. Throws an Error that names a zone whose name is not known. */
  readonly shortName: (instant: number) => string;
}

const FIXED = /^GMT([+-])(\d{1,2})(?::?([0-5]\d))?$/;
const GREENWICH: JavaZone = { offset: () => 0, shortName: () => 'GMT' };
// Each English knows the abbreviations of its own part of the world.
const NAMING = ['en-US', 'en-GB', 'en-AU', 'en-IN'];

/** The zone of an id. One that Java does not know is Greenwich, and so is one written with the wrong capitals. */
export function javaZone(id: string): JavaZone {
  const fixed = FIXED.exec(id);
  if (fixed && Number(fixed[2]) < 24) return fixedZone(fixed[1] ?? '', Number(fixed[2]), Number(fixed[3] ?? 0));
  if (/^(?:Etc\/)?(?:GMT|Greenwich)$/.test(id) || !isKnown(id)) return GREENWICH;
  return {
    offset: (instant) => zoneOffset(instant, id),
    shortName: (instant) => shortName(instant, id),
  };
}

function fixedZone(sign: string, hours: number, minutes: number): JavaZone {
  const offset = (hours * 60 + minutes) * (sign === '-' ? -60_000 : 60_000);
  const name = `GMT${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return { offset: () => offset, shortName: () => name };
}

function isKnown(id: string): boolean {
  if (!/^[A-Z]/.test(id)) return false;
  try {
    const resolved = new Intl.DateTimeFormat('en-US', { timeZone: id }).resolvedOptions().timeZone;
    return resolved === id || resolved.toLowerCase() !== id.toLowerCase();
  } catch {
    return false;
  }
}

function shortName(instant: number, id: string): string {
  for (const locale of NAMING) {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: id, timeZoneName: 'short' }).formatToParts(instant);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
    if (name !== undefined && !/^GMT[+-]/.test(name)) return name;
  }
  throw new Error(`The name of the time zone ${id} is not modelled by the local host.`);
}
