import type { Area, SheetData } from '../../workbook';
import { sharedStyle } from './cell-style';
import type { Desk } from './desk';
import { refuseProtected } from './guard';

/** Brings back the default look of an area. The number format stays, as it does in Sheets. */
export function clearLooks(desk: Desk, sheet: SheetData, area: Area): void {
  refuseProtected(desk, sheet, area);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = sheet.styles[row];
    const end = Math.min(cells?.length ?? 0, area.column + area.columns);
    for (let column = area.column; cells && column < end; column += 1) {
      const numberFormat = cells[column]?.numberFormat;
      cells[column] = numberFormat === undefined ? undefined : sharedStyle({ numberFormat });
    }
  }
}
