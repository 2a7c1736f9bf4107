import type { Surroundings } from '../core/read/settings';
import { languageOf } from '../core/texts/language';
import { calendarIn } from './calendar';
import { once } from './once';

/**
 * Where the script runs and for whom, asked of Sheets only when it is needed, and once. Without a spreadsheet (a formula that
 * is given everything it needs) the defaults of the domain stand in: English, no country, the script's own days.
 */
export function surroundings(spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet | null): Surroundings {
  const calendar = once(() => calendarIn(spreadsheet()?.getSpreadsheetTimeZone() ?? null));
  const language = once(() => languageOf(typeof Session === 'undefined' ? null : Session.getActiveUserLocale()));
  const country = once(() => /_([A-Z]{2})$/.exec(spreadsheet()?.getSpreadsheetLocale() ?? '')?.[1] ?? null);
  return {
    get language() {
      return language();
    },
    get country() {
      return country();
    },
    get calendar() {
      return calendar();
    },
  };
}
