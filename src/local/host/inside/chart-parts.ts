import type { ChartData, OptionValue } from '../../workbook';
import { sheetWithId } from '../grid/find-sheet';
import { make } from './makers';
import { classNameOf } from './objects';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** A chart as a builder made it; it has no id until a sheet gives it one. */
export interface ChartState extends Omit<ChartData, 'id'> {
  readonly id: number | null;
}

const CONTAINER: ServiceClass<GoogleContainer, ChartData['anchor']> = {
  name: 'ContainerInfo',
  methods: {
    getAnchorRow: { gives: ({ row }) => row + 1 },
    getAnchorColumn: { gives: ({ column }) => column + 1 },
    getOffsetX: { gives: ({ x }) => x },
    getOffsetY: { gives: ({ y }) => y },
  },
};

/** Where a chart stands, as scripts see it. */
export function containerObject(anchor: ChartData['anchor']): GoogleContainer {
  return serve(CONTAINER, anchor);
}

/** The ranges of a chart whose sheets are still there. */
export function chartRanges(ranges: ChartData['ranges']): GoogleAppsScript.Spreadsheet.Range[] {
  return Array.from(ranges).flatMap(({ sheetId, area }) => {
    const sheet = sheetWithId(outside().book, sheetId);
    return sheet ? [make().range(sheet, area)] : [];
  });
}

/** The value of an option as plain data; throws for what is none. */
export function plainOption(value: unknown): OptionValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plainOption);
  if (typeof value !== 'object' || value instanceof Date || classNameOf(value) !== null) {
    throw new Error('An option of a chart is plain data.');
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainOption(item)]));
}
