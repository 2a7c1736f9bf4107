import { areaHolds } from '../../../host/grid/area';
import type { BandingData, SheetData } from '../../../workbook';

/** The background that alternating colours give a cell; undefined where there are none. */
export function bandAt({ bandings }: SheetData, row: number, column: number): string | undefined {
  const banding = bandings.find(({ area }) => areaHolds(area, row, column));
  return banding && colorIn(banding, row, column);
}

function colorIn({ area, axis, colors }: BandingData, row: number, column: number): string {
  const at = axis === 'rows' ? row - area.row : column - area.column;
  const last = (axis === 'rows' ? area.rows : area.columns) - 1;
  if (at === 0 && colors.header !== undefined) return colors.header;
  if (at === last && colors.footer !== undefined) return colors.footer;
  const line = colors.header === undefined ? at : at - 1;
  return line % 2 === 0 ? colors.first : colors.second;
}
