import type { ChartData, OptionValue } from '../../workbook';
import { ServiceException } from '../grid/service-exception';
import type { ChartState } from './chart-parts';

/** A chart in the making. All builders that come of one another by `as…` share it. */
export interface ChartDraft {
  chart: Omit<ChartState, 'type'> & { readonly type: string | null };
  readonly finish: (chart: ChartState) => GoogleAppsScript.Spreadsheet.EmbeddedChart;
}

/** What a chart starts with: it stands in the corner of the sheet unless told otherwise. */
export const NO_CHART: ChartDraft['chart'] = {
  id: null,
  type: null,
  ranges: [],
  options: {},
  anchor: { row: 0, column: 0, x: 0, y: 0 },
};

/** The finished chart; throws when it has no data or no type. */
export function finished({ chart, finish }: ChartDraft): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { type, ranges } = chart;
  if (type === null) throw new Error('A chart needs a type before it is built.');
  if (ranges.length === 0) throw new Error('A chart needs a range before it is built.');
  return finish({ ...chart, type });
}

export function setOption(draft: ChartDraft, name: string, value: OptionValue): void {
  draft.chart = { ...draft.chart, options: { ...draft.chart.options, [name]: value } };
}

export function setAnchor(draft: ChartDraft, row: number, column: number, x: number, y: number): void {
  if (row < 1 || column < 1) throw new Error('The position of a chart begins with row 1 and column 1.');
  draft.chart = { ...draft.chart, anchor: { row: row - 1, column: column - 1, x, y } };
}

/** Sheets breaks down when this is asked of a chart without axes, or before the type is known. */
export function setHiddenStrategy(draft: ChartDraft, strategy: ChartData['hiddenStrategy'] & string): void {
  const { type } = draft.chart;
  if (type === null || type === 'PIE' || type === 'TABLE') {
    throw new ServiceException(
      'Unexpected error while getting the method or property setHiddenDimensionStrategy on object SpreadsheetApp.EmbeddedChartBuilder.',
    );
  }
  draft.chart = { ...draft.chart, hiddenStrategy: strategy };
}
