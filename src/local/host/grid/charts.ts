import type { ChartData, SheetData } from '../../workbook';
import { ServiceException } from './service-exception';

/** Puts a chart on a sheet under a new id; throws when it would stand outside of its cells. */
export function addChart(sheet: SheetData, chart: Omit<ChartData, 'id'>): void {
  refuseOutside(sheet, chart);
  sheet.charts.push({ ...structuredClone(chart), id: sheet.nextObjectId });
  sheet.nextObjectId += 1;
}

/** Puts a chart in the place of the one with its id; throws when the sheet has none with it. */
export function updateChart(sheet: SheetData, id: number | null, chart: Omit<ChartData, 'id'>): void {
  const at = placeOf(sheet, id);
  refuseOutside(sheet, chart);
  sheet.charts[at] = { ...structuredClone(chart), id: Number(id) };
}

/** Takes a chart off a sheet; throws when the sheet has none with this id. */
export function removeChart(sheet: SheetData, id: number | null): void {
  sheet.charts.splice(placeOf(sheet, id), 1);
}

function refuseOutside(sheet: SheetData, { anchor }: Omit<ChartData, 'id'>): void {
  if (anchor.row < sheet.rowCount && anchor.column < sheet.columnCount) return;
  throw new Error(`A chart cannot stand outside of the cells of ${sheet.name}.`);
}

function placeOf(sheet: SheetData, id: number | null): number {
  const at = sheet.charts.findIndex((chart) => chart.id === id);
  if (at < 0) throw new ServiceException(`The chart is not on the sheet ${sheet.name}.`);
  return at;
}
