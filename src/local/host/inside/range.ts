import type { Area, SheetData } from '../../workbook';
import { RANGE_LOOKS } from './range-looks';
import { RANGE_PLACE } from './range-place';
import type { GoogleRange, RangeState } from './range-state';
import { RANGE_VALIDATION } from './range-validation';
import { RANGE_VALUES } from './range-values';
import { type ServiceClass, serve } from './service';
import { refuseDeleted } from './sheet-state';

const RANGE: ServiceClass<GoogleRange, RangeState> = {
  name: 'Range',
  methods: { ...RANGE_PLACE, ...RANGE_VALUES, ...RANGE_LOOKS, ...RANGE_VALIDATION },
  cells: ({ area }) => area.rows * area.columns,
  guard: ({ sheet }) => refuseDeleted(sheet),
};

export function rangeObject(sheet: SheetData, area: Area): GoogleRange {
  return serve(RANGE, { sheet, area });
}
