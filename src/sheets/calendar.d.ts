import type { Calendar } from '../core/read/dates';
/**
 * The days of a time zone. An instant is turned into a day where the spreadsheet is, never where the script or the person
 * is: else a date typed in Rīga is a day early in a script that runs on Pacific time.
 */
export declare function calendarIn(timeZone: string | null): Calendar;
