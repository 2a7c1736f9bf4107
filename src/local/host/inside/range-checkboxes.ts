import type { SheetData } from '../../workbook';
import { forEachCell } from '../grid/area';
import { type Checkbox, checkboxAt } from '../grid/validations';
import { outside } from './outside-link';
import { type GoogleRange, type RangeState, rowsOf } from './range-state';
import type { Methods } from './service';

/** The checkboxes of a range. Cells without one are passed over. */
export const RANGE_CHECKBOXES: Methods<GoogleRange, RangeState> = {
  isChecked: { gives: (range) => isChecked(range) },
  check: { does: (range) => tick(range, ({ checked }) => checked) },
  uncheck: { does: (range) => tick(range, ({ unchecked }) => unchecked) },
  removeCheckboxes: {
    does: ({ sheet, area }) => {
      outside().edits.refuseProtected(outside().desk, sheet, area);
      forEachCell(area, (row, column) => {
        if (!checkboxAt(sheet, row, column)) return;
        const cell = { row, column, rows: 1, columns: 1 };
        outside().edits.setValidation(sheet, cell, null);
        outside().edits.clearValues(outside().desk, sheet, cell);
      });
    },
  },
};

function isChecked(range: RangeState): boolean | null {
  const marks = rowsOf(range, (sheet, row, column) => {
    const box = checkboxAt(sheet, row, column);
    return box && storedAt(sheet, row, column) === box.checked;
  }).flat();
  const first = marks[0] ?? null;
  return marks.every((mark) => mark === first) ? first : null;
}

function tick({ sheet, area }: RangeState, valueFor: (box: Checkbox) => Checkbox['checked']): void {
  outside().edits.refuseProtected(outside().desk, sheet, area);
  forEachCell(area, (row, column) => {
    const box = checkboxAt(sheet, row, column);
    if (!box || ![box.checked, box.unchecked].includes(storedAt(sheet, row, column))) return;
    const cell = { row, column, rows: 1, columns: 1 };
    outside().edits.writeValues(outside().desk, sheet, cell, () => valueFor(box));
  });
}

function storedAt(sheet: SheetData, row: number, column: number): Checkbox['checked'] {
  return sheet.values[row]?.[column] ?? null;
}
