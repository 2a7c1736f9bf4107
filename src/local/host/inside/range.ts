import type { Area, SheetData } from '../../workbook';
import { RANGE_ALIGNMENT } from './range-alignment';
import { RANGE_BANDING } from './range-banding';
import { RANGE_CELLS } from './range-cells';
import { RANGE_CHECKBOXES } from './range-checkboxes';
import { RANGE_COLORS } from './range-colors';
import { RANGE_FONTS } from './range-fonts';
import { RANGE_LOOKS } from './range-looks';
import { RANGE_MARKS } from './range-marks';
import { RANGE_MERGES } from './range-merges';
import { RANGE_PLACE } from './range-place';
import { RANGE_REGION } from './range-region';
import type { GoogleRange, RangeState } from './range-state';
import { RANGE_TEXT } from './range-text';
import { RANGE_VALIDATION } from './range-validation';
import { RANGE_VALUES } from './range-values';
import { type ServiceClass, serve } from './service';
import { refuseDeleted } from './sheet-state';

const RANGE: ServiceClass<GoogleRange, RangeState> = {
  name: 'Range',
  methods: {
    ...RANGE_PLACE,
    ...RANGE_REGION,
    ...RANGE_VALUES,
    ...RANGE_CELLS,
    ...RANGE_MERGES,
    ...RANGE_LOOKS,
    ...RANGE_COLORS,
    ...RANGE_FONTS,
    ...RANGE_ALIGNMENT,
    ...RANGE_TEXT,
    ...RANGE_BANDING,
    ...RANGE_VALIDATION,
    ...RANGE_CHECKBOXES,
    ...RANGE_MARKS,
  },
  cells: ({ area }) => area.rows * area.columns,
  guard: ({ sheet }) => refuseDeleted(sheet),
};

export function rangeObject(sheet: SheetData, area: Area): GoogleRange {
  return serve(RANGE, { sheet, area });
}
