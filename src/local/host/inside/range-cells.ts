import type { Area } from '../../workbook';
import { ServiceException } from '../grid/service-exception';
import { dimensionAxis } from './dimension';
import { make } from './makers';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import { pastedParts, pasteInto, targetArea } from './paste';
import type { GoogleRange, RangeState } from './range-state';
import type { Methods } from './service';
import { sortKeys } from './sort-spec';

/** Cells that change places, and cells that are tidied. */
export const RANGE_CELLS: Methods<GoogleRange, RangeState> = {
  sort: {
    takes: ['Object'],
    does: ({ sheet, area }, spec) => outside().edits.sortRows(outside().desk, sheet, area, sortKeys(spec, area)),
  },
  copyTo: {
    takes: ['Range', 'Range, Object', 'Range, CopyPasteType, Boolean'],
    gives: (range, destination, how?: unknown, transposed?: boolean) => {
      if (transposed) throw new Error('Range.copyTo that transposes is not modelled by the local host.');
      pasteInto(range, stateBehind<RangeState>(destination), pastedParts(how));
    },
  },
  moveTo: {
    takes: ['Range'],
    gives: ({ sheet, area }, target) => {
      const to = stateBehind<RangeState>(target);
      if (to.sheet !== sheet) throw new Error('Range.moveTo another sheet is not modelled by the local host.');
      const { row, column } = targetArea(area, { ...to, area: { ...to.area, rows: 1, columns: 1 } });
      outside().edits.moveCells(outside().desk, sheet, area, row, column);
    },
  },
  insertCells: {
    takes: ['Dimension'],
    does: ({ sheet, area }, dimension) =>
      outside().edits.insertCells(outside().desk, sheet, area, dimensionAxis(dimension)),
  },
  deleteCells: {
    takes: ['Dimension'],
    gives: ({ sheet, area }, dimension) =>
      outside().edits.deleteCells(outside().desk, sheet, area, dimensionAxis(dimension)),
  },
  removeDuplicates: {
    takes: ['', 'Integer[]'],
    gives: ({ sheet, area }, columns?: readonly number[]) => {
      const compared = columns?.map((column) => column - 1) ?? columnsOf(area);
      if (compared.length === 0 || compared.some((column) => !columnsOf(area).includes(column))) {
        throw new ServiceException('Those columns are out of bounds.');
      }
      const rows = outside().edits.removeDuplicates(outside().desk, sheet, area, compared);
      return make().range(sheet, { ...area, rows });
    },
  },
  trimWhitespace: { does: ({ sheet, area }) => outside().edits.trimWhitespace(outside().desk, sheet, area) },
};

function columnsOf(area: Area): readonly number[] {
  return Array.from({ length: area.columns }, (_, at) => area.column + at);
}
