import type { Company } from '../core/judge-table';
import { type RangeOrigin, readSettings, readSources, withDefaults } from '../core/read/settings';
import type { SheetCells, Workbook } from './workbook';

/**
 * What the company has answered in the tabs of the workbook; the defaults where a tab does not exist yet.
 *
 * @throws Refusal for a setting or an answer that cannot be used, with its cell.
 */
export function companyOf(workbook: Pick<Workbook, 'tab' | 'surroundings'>): Company {
  const settings = workbook.tab('settings');
  const sources = workbook.tab('sources');
  return {
    settings:
      settings === null
        ? withDefaults({}, workbook.surroundings)
        : readSettings(settings.values, workbook.surroundings, originOf(settings)),
    sources: sources === null ? [] : readSources(sources.values, originOf(sources)),
  };
}

/** The name of a tab is asked only for a message: Sheets answers that question slowly while formulas run. */
function originOf(tab: SheetCells): RangeOrigin {
  return {
    row: 1,
    get sheet() {
      return tab.sheetName;
    },
  };
}
