import type { SheetData } from '../../workbook';
import { type ServiceClass, serve } from './service';
import { SHEET_GRID } from './sheet-grid';
import { SHEET_IDENTITY } from './sheet-identity';
import { SHEET_LOOKS } from './sheet-looks';
import { type GoogleSheet, refuseDeleted } from './sheet-state';

const SHEET: ServiceClass<GoogleSheet, SheetData> = {
  name: 'Sheet',
  methods: { ...SHEET_IDENTITY, ...SHEET_GRID, ...SHEET_LOOKS },
  guard: refuseDeleted,
};

export function sheetObject(sheet: SheetData): GoogleSheet {
  return serve(SHEET, sheet);
}
