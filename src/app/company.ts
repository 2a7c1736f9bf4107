import type { Company } from '../core/judge-table';
import { readSettings, readSources, type Surroundings, withDefaults } from '../core/read/settings';
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
    settings: settings === null ? withDefaults({}, workbook.surroundings) : settingsIn(settings, workbook.surroundings),
    sources: sources === null ? [] : readSources(sources.values, { sheet: sources.sheetName, row: 1 }),
  };
}

function settingsIn({ values, sheetName }: SheetCells, around: Surroundings): Company['settings'] {
  return readSettings(values, around, { sheet: sheetName, row: 1 });
}
