import { type ChartDraft, finished, NO_CHART, setAnchor, setHiddenStrategy, setOption } from './chart-draft';
import { CHART_TYPE } from './chart-enums';
import { absentBeside, LINED, ROUND, SCATTERED, STACKABLE } from './chart-looks';
import { type ChartState, chartRanges, containerObject, plainOption } from './chart-parts';
import { memberNamed } from './enumeration';
import { stateBehind } from './objects';
import type { RangeState } from './range-state';
import { type Methods, type ServiceClass, serve } from './service';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** What all builders of charts can do. */
const COMMON: Methods<GoogleBuilder, ChartDraft> = {
  addRange: { takes: ['Range'], does: addRange },
  removeRange: { takes: ['Range'], does: removeRange },
  clearRanges: {
    does: (draft) => {
      draft.chart = { ...draft.chart, ranges: [] };
    },
  },
  getRanges: { gives: ({ chart }) => chartRanges(chart.ranges) },
  getContainer: { gives: ({ chart }) => containerObject(chart.anchor) },
  getChartType: { gives: ({ chart }) => typeOf(chart.type) },
  setChartType: {
    takes: ['ChartType'],
    does: (draft, type) => {
      draft.chart = { ...draft.chart, type: String(type) };
    },
  },
  setPosition: { takes: ['Integer, Integer, Integer, Integer'], does: setAnchor },
  setOption: {
    takes: ['String, Object'],
    does: (draft, name, value) => setOption(draft, name, plainOption(value)),
  },
  setNumHeaders: {
    takes: ['Integer'],
    does: (draft, headers) => {
      draft.chart = { ...draft.chart, headers };
    },
  },
  setMergeStrategy: {
    takes: ['ChartMergeStrategy'],
    does: (draft, strategy) => {
      draft.chart = { ...draft.chart, mergeStrategy: String(strategy) };
    },
  },
  setHiddenDimensionStrategy: {
    takes: ['ChartHiddenDimensionStrategy'],
    does: (draft, strategy) => setHiddenStrategy(draft, String(strategy)),
  },
  setTransposeRowsAndColumns: {
    takes: ['Boolean'],
    does: (draft, transposed) => {
      draft.chart = { ...draft.chart, transposed };
    },
  },
  asAreaChart: { gives: (draft) => serve(AREA, typed(draft, 'AREA')) },
  asBarChart: { gives: (draft) => serve(BAR, typed(draft, 'BAR')) },
  asColumnChart: { gives: (draft) => serve(COLUMN, typed(draft, 'COLUMN')) },
  asComboChart: { gives: (draft) => serve(COMBO, typed(draft, 'COMBO')) },
  asHistogramChart: { gives: (draft) => serve(HISTOGRAM, typed(draft, 'HISTOGRAM')) },
  asLineChart: { gives: (draft) => serve(LINE, typed(draft, 'LINE')) },
  asPieChart: { gives: (draft) => serve(PIE, typed(draft, 'PIE')) },
  asScatterChart: { gives: (draft) => serve(SCATTER, typed(draft, 'SCATTER')) },
  asTableChart: { gives: (draft) => serve(TABLE, typed(draft, 'TABLE')) },
  build: { gives: finished },
};

const AREA: ServiceClass<GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder, ChartDraft> = {
  name: 'EmbeddedAreaChartBuilder',
  methods: { ...COMMON, ...STACKABLE },
  constants: absentBeside(STACKABLE),
};

const BAR: ServiceClass<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder, ChartDraft> = {
  name: 'EmbeddedBarChartBuilder',
  methods: { ...COMMON, ...STACKABLE },
  constants: absentBeside(STACKABLE),
};

const COLUMN: ServiceClass<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder, ChartDraft> = {
  name: 'EmbeddedColumnChartBuilder',
  methods: { ...COMMON, ...STACKABLE },
  constants: absentBeside(STACKABLE),
};

const COMBO: ServiceClass<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder, ChartDraft> = {
  name: 'EmbeddedComboChartBuilder',
  methods: { ...COMMON, ...STACKABLE },
  constants: absentBeside(STACKABLE),
};

const HISTOGRAM: ServiceClass<GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder, ChartDraft> = {
  name: 'EmbeddedHistogramChartBuilder',
  methods: { ...COMMON, ...STACKABLE },
  constants: absentBeside(STACKABLE),
};

const LINE: ServiceClass<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder, ChartDraft> = {
  name: 'EmbeddedLineChartBuilder',
  methods: { ...COMMON, ...LINED },
  constants: absentBeside(LINED),
};

const PIE: ServiceClass<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder, ChartDraft> = {
  name: 'EmbeddedPieChartBuilder',
  methods: { ...COMMON, ...ROUND },
  constants: absentBeside(ROUND),
};

const SCATTER: ServiceClass<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder, ChartDraft> = {
  name: 'EmbeddedScatterChartBuilder',
  methods: { ...COMMON, ...SCATTERED },
  constants: absentBeside(SCATTERED),
};

const TABLE: ServiceClass<GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder, ChartDraft> = {
  name: 'EmbeddedTableChartBuilder',
  methods: COMMON,
  constants: absentBeside({}),
};

const BUILDER: ServiceClass<GoogleBuilder, ChartDraft> = {
  name: 'EmbeddedChartBuilder',
  methods: COMMON,
  constants: absentBeside({}),
};

/** A builder of charts: of a new one, or of one that changes. `finish` makes the chart that scripts hold. */
export function chartBuilder(chart: ChartState | null, finish: ChartDraft['finish']): GoogleBuilder {
  return serve(BUILDER, { chart: chart ?? NO_CHART, finish });
}

function typed(draft: ChartDraft, type: string): ChartDraft {
  draft.chart = { ...draft.chart, type };
  return draft;
}

function typeOf(type: string | null): GoogleAppsScript.Charts.ChartType {
  if (type === null)
    throw new Error('EmbeddedChartBuilder.getChartType before it is set is not modelled by the local host.');
  return memberNamed(CHART_TYPE, type) as GoogleAppsScript.Charts.ChartType;
}

function addRange(draft: ChartDraft, range: GoogleAppsScript.Spreadsheet.Range): void {
  const { sheet, area } = stateBehind<RangeState>(range);
  draft.chart = { ...draft.chart, ranges: [...draft.chart.ranges, { sheetId: sheet.id, area }] };
}

function removeRange(draft: ChartDraft, range: GoogleAppsScript.Spreadsheet.Range): void {
  const { sheet, area } = stateBehind<RangeState>(range);
  const removed = JSON.stringify({ sheetId: sheet.id, area });
  const ranges = draft.chart.ranges.filter((other) => JSON.stringify(other) !== removed);
  draft.chart = { ...draft.chart, ranges };
}
