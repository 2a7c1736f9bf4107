import type { ChartData } from '../../workbook';
import { adopted } from './adopt';
import { chartBuilder } from './chart-builder';
import { CHART_HIDDEN_STRATEGY, CHART_MERGE_STRATEGY } from './chart-enums';
import { type ChartState, chartRanges, containerObject } from './chart-parts';
import { memberNamed } from './enumeration';
import { stateBehind } from './objects';
import { type ServiceClass, serve } from './service';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleOptions = GoogleAppsScript.Charts.ChartOptions;

const OPTIONS: ServiceClass<GoogleOptions, ChartData['options']> = {
  name: 'ChartOptions',
  app: 'Charts.',
  methods: { get: { takes: ['String'], gives: (options, name) => adopted(options[name] ?? null) } },
};

const CHART: ServiceClass<GoogleChart, ChartState> = {
  name: 'EmbeddedChart',
  methods: {
    getChartId: { gives: ({ id }) => id },
    getRanges: { gives: ({ ranges }) => chartRanges(ranges) },
    getContainerInfo: { gives: ({ anchor }) => containerObject(anchor) },
    getOptions: { gives: ({ options }) => serve(OPTIONS, options) },
    getNumHeaders: { gives: headersOf },
    getTransposeRowsAndColumns: { gives: ({ transposed }) => transposed ?? false },
    getMergeStrategy: {
      gives: ({ mergeStrategy }) =>
        memberNamed(CHART_MERGE_STRATEGY, mergeStrategy ?? 'MERGE_COLUMNS') as ReturnType<
          GoogleChart['getMergeStrategy']
        >,
    },
    getHiddenDimensionStrategy: {
      gives: ({ hiddenStrategy }) =>
        memberNamed(CHART_HIDDEN_STRATEGY, hiddenStrategy ?? 'IGNORE_BOTH') as ReturnType<
          GoogleChart['getHiddenDimensionStrategy']
        >,
    },
    modify: { gives: (chart) => chartBuilder(chart, chartObject) },
  },
};

/** A chart as the object that scripts hold. What a sheet keeps of it changes only by updateChart. */
export function chartObject(chart: ChartState): GoogleChart {
  return serve(CHART, chart);
}

/** What stands behind a chart that a script hands in, with the id that its sheet knows it by. */
export function chartBehind(chart: GoogleChart): { readonly id: number | null; readonly data: Omit<ChartData, 'id'> } {
  const { id, ...data } = stateBehind<ChartState>(chart);
  return { id, data };
}

// Sheets finds out by itself how many lines are headers, in a way that nobody wrote down.
function headersOf({ headers }: ChartState): number {
  if (headers !== undefined) return headers;
  throw new Error('EmbeddedChart.getNumHeaders where none was set is not modelled by the local host.');
}
