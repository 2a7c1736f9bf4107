import type { Day } from '../core/day';
import { dayFrom } from '../core/day';
import type { Calendar } from '../core/read/dates';

/**
 * The days of a time zone. An instant is turned into a day where the spreadsheet is, never where the script or the person
 * is: else a date typed in Rīga is a day early in a script that runs on Pacific time.
 */
export function calendarIn(timeZone: string | null): Calendar {
  const known = new Map<number, Day>();
  const read = timeZone === null ? localDay : zonedDay(timeZone);
  const dayAt = (milliseconds: number): Day => {
    const before = known.get(milliseconds);
    if (before !== undefined) return before;
    const day = read(milliseconds);
    known.set(milliseconds, day);
    return day;
  };
  return {
    get today() {
      return dayAt(Date.now());
    },
    dayAt,
  };
}

function zonedDay(timeZone: string): (milliseconds: number) => Day {
  const format = formatFor(timeZone);
  // A call to Utilities for each cell would cost more than all the judging; it is the way only for a zone that Intl lacks.
  if (format === null) {
    return (milliseconds) => dayOf(Utilities.formatDate(new Date(milliseconds), timeZone, 'yyyy-MM-dd').split('-'));
  }
  return (milliseconds) => {
    const [month, date, year] = format.format(new Date(milliseconds)).split('/');
    return dayOf([year, month, date]);
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  } catch {
    return null;
  }
}

function localDay(milliseconds: number): Day {
  const date = new Date(milliseconds);
  return dayOf([String(date.getFullYear()), String(date.getMonth() + 1), String(date.getDate())]);
}

function dayOf([year, month, date]: readonly (string | undefined)[]): Day {
  return dayFrom(Number(year), Number(month), Number(date)) as Day;
}
