import {
  CHART_HIDDEN_STRATEGY,
  CHART_MERGE_STRATEGY,
  CHART_TYPE,
  CURVE_STYLE,
  POINT_STYLE,
  POSITION,
} from './chart-enums';
import { type ServiceClass, serve } from './service';

type GoogleCharts = GoogleAppsScript.Charts.Charts;

const CHARTS: ServiceClass<GoogleCharts, null> = {
  name: 'Charts',
  app: '',
  methods: {},
  constants: {
    ChartType: CHART_TYPE,
    ChartMergeStrategy: CHART_MERGE_STRATEGY,
    ChartHiddenDimensionStrategy: CHART_HIDDEN_STRATEGY,
    Position: POSITION,
    PointStyle: POINT_STYLE,
    CurveStyle: CURVE_STYLE,
  },
};

/** The service whose enumerations the charts of a sheet take. Charts outside of a sheet are not modelled. */
export function charts(): GoogleCharts {
  return serve(CHARTS, null);
}
