import type { SheetData } from '../../workbook';
import { selectionMethods, sheetSelectionMethods } from './selection';
import { type ServiceClass, serve } from './service';
import { SHEET_CHARTS } from './sheet-charts';
import { SHEET_FORMATS } from './sheet-formats';
import { SHEET_GRID } from './sheet-grid';
import { SHEET_IDENTITY } from './sheet-identity';
import { SHEET_LINES } from './sheet-lines';
import { SHEET_LOOKS } from './sheet-looks';
import { SHEET_SIZES } from './sheet-sizes';
import { type GoogleSheet, refuseDeleted } from './sheet-state';

const SHEET: ServiceClass<GoogleSheet, SheetData> = {
  name: 'Sheet',
  methods: {
    ...SHEET_IDENTITY,
    ...SHEET_GRID,
    ...SHEET_LINES,
    ...SHEET_SIZES,
    ...selectionMethods<SheetData>((sheet) => sheet),
    ...sheetSelectionMethods<SheetData>((sheet) => sheet),
    ...SHEET_LOOKS,
    ...SHEET_FORMATS,
    ...SHEET_CHARTS,
  },
  guard: refuseDeleted,
};

export function sheetObject(sheet: SheetData): GoogleSheet {
  return serve(SHEET, sheet);
}
