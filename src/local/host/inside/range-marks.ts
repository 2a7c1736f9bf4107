import type { Area, LineMetadataEntry, SheetData } from '../../workbook';
import { lineArea } from '../grid/line-change';
import { ServiceException } from '../grid/service-exception';
import { make } from './makers';
import { ADD_METADATA, addMetadata, metadataMethods } from './metadata-methods';
import { outside } from './outside-link';
import { protect } from './protection';
import type { GoogleRange, RangeState } from './range-state';
import type { Methods } from './service';
import { textFinderObject } from './text-finder';

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added ' +
  'to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** What stands on a range beside its values and looks, and what searches it. */
export const RANGE_MARKS: Methods<GoogleRange, RangeState> = {
  ...metadataMethods<RangeState>(({ sheet, area }) => ({ sheet, area, line: wholeLine(sheet, area) })),
  addDeveloperMetadata: {
    takes: ADD_METADATA,
    does: ({ sheet, area }, key, ...given) => {
      const line = wholeLine(sheet, area);
      if (!line) throw new ServiceException(ARBITRARY);
      addMetadata({ sheet, line }, key, given);
    },
  },
  protect: { gives: ({ sheet, area }) => protect(sheet, area) },
  canEdit: { gives: ({ sheet, area }) => outside().edits.mayEdit(outside().desk, sheet, area) },
  createTextFinder: { takes: ['String'], gives: (range, text) => textFinderObject([range], text) },
  getFilter: { gives: ({ sheet }) => make().filter(sheet) },
  createFilter: {
    gives: ({ sheet, area }) => {
      outside().edits.createFilter(outside().desk, sheet, area);
      return make().filter(sheet) as GoogleAppsScript.Spreadsheet.Filter;
    },
  },
};

function wholeLine(sheet: SheetData, area: Area): Pick<LineMetadataEntry, 'axis' | 'line'> | null {
  const isLine = ({ axis, line }: Pick<LineMetadataEntry, 'axis' | 'line'>): boolean => {
    const whole = lineArea(sheet, axis, line, 1);
    return (
      whole.rows === area.rows &&
      whole.columns === area.columns &&
      whole.row === area.row &&
      whole.column === area.column
    );
  };
  const lines = [
    { axis: 'rows', line: area.row },
    { axis: 'columns', line: area.column },
  ] as const;
  return lines.find(isLine) ?? null;
}
