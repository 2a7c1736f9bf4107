import type { SheetData } from '../../workbook';
import { chartBuilder } from './chart-builder';
import { chartBehind, chartObject } from './embedded-chart';
import { outside } from './outside-link';
import type { Methods } from './service';
import type { GoogleSheet } from './sheet-state';

/** The charts on a sheet. */
export const SHEET_CHARTS: Methods<GoogleSheet, SheetData> = {
  newChart: { gives: () => chartBuilder(null, chartObject) },
  getCharts: { gives: (sheet) => Array.from(sheet.charts, (chart) => chartObject(chart)) },
  insertChart: {
    takes: ['EmbeddedChart'],
    gives: (sheet, chart) => outside().edits.addChart(sheet, chartBehind(chart).data),
  },
  updateChart: {
    takes: ['EmbeddedChart'],
    gives: (sheet, chart) => {
      const { id, data } = chartBehind(chart);
      outside().edits.updateChart(sheet, id, data);
    },
  },
  removeChart: {
    takes: ['EmbeddedChart'],
    gives: (sheet, chart) => outside().edits.removeChart(sheet, chartBehind(chart).id),
  },
};
