import { enumeration } from './enumeration';

type Charts = typeof GoogleAppsScript.Charts;

export const CHART_TYPE = enumeration<Charts['ChartType']>('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export const CHART_MERGE_STRATEGY = enumeration<Charts['ChartMergeStrategy']>('ChartMergeStrategy', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);

export const CHART_HIDDEN_STRATEGY = enumeration<Charts['ChartHiddenDimensionStrategy']>(
  'ChartHiddenDimensionStrategy',
  ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
);

export const POSITION = enumeration<Charts['Position']>('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

export const POINT_STYLE = enumeration<Charts['PointStyle']>('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);

export const CURVE_STYLE = enumeration<Charts['CurveStyle']>('CurveStyle', ['NORMAL', 'SMOOTH']);
