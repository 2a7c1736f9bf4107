import type { Area, BandColors, BandingData, SheetData } from '../../workbook';
import { ServiceException } from '../grid/service-exception';
import { BANDING_THEMES } from './banding-themes';
import { colorOf } from './color';
import { make } from './makers';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import type { RangeState } from './range-state';
import { type Method, type ServiceClass, serve } from './service';
import { refuseDeleted } from './sheet-state';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;
type Axis = BandingData['axis'];
type Band = keyof BandColors;

/** Which banding of which sheet a script holds. */
interface BandingState {
  readonly sheet: SheetData;
  readonly id: number;
}

const BANDING: ServiceClass<GoogleBanding, BandingState> = {
  name: 'Banding',
  methods: {
    getRange: { gives: (state) => make().range(state.sheet, dataOf(state).area) },
    setRange: { takes: ['Range'], does: setRange },
    copyTo: { takes: ['Range'], gives: copyTo },
    remove: { gives: ({ sheet, id }) => outside().edits.removeBanding(outside().desk, sheet, id) },
    getHeaderRowColor: reading('rows', 'header'),
    getFirstRowColor: reading('rows', 'first'),
    getSecondRowColor: reading('rows', 'second'),
    getFooterRowColor: reading('rows', 'footer'),
    getHeaderColumnColor: reading('columns', 'header'),
    getFirstColumnColor: reading('columns', 'first'),
    getSecondColumnColor: reading('columns', 'second'),
    getFooterColumnColor: reading('columns', 'footer'),
    setHeaderRowColor: setting('rows', 'header'),
    setFirstRowColor: setting('rows', 'first', 'First row color should not be null'),
    setSecondRowColor: setting('rows', 'second', 'Second row color should not be null'),
    setFooterRowColor: setting('rows', 'footer'),
    setHeaderColumnColor: setting('columns', 'header'),
    setFirstColumnColor: setting('columns', 'first', 'First column color should not be null'),
    setSecondColumnColor: setting('columns', 'second', 'Second column color should not be null'),
    setFooterColumnColor: setting('columns', 'footer'),
  },
  guard: (state) => {
    refuseDeleted(state.sheet);
    dataOf(state);
  },
};

/** The banding that a sheet keeps as data, as the object that scripts hold. */
export function bandingObject(sheet: SheetData, { id }: BandingData): GoogleBanding {
  return serve(BANDING, { sheet, id });
}

/** Bands the rows or columns of an area in a theme's colours: with the header's and without the footer's, unless told. */
export function band(
  { sheet, area }: RangeState,
  axis: Axis,
  theme: unknown = 'LIGHT_GREY',
  showHeader = true,
  showFooter = false,
): GoogleBanding {
  const colors = BANDING_THEMES[String(theme)];
  if (!colors) throw new Error(`${theme} is not a theme of bandings.`);
  const { header, first, second, footer } = colors;
  return add(sheet, area, axis, { ...(showHeader && { header }), first, second, ...(showFooter && { footer }) });
}

function add(sheet: SheetData, area: Area, axis: Axis, colors: BandColors): GoogleBanding {
  return bandingObject(sheet, outside().edits.addBanding(outside().desk, sheet, area, axis, colors));
}

function copyTo(state: BandingState, range: GoogleAppsScript.Spreadsheet.Range): GoogleBanding {
  const { axis, colors } = dataOf(state);
  const { sheet, area } = stateBehind<RangeState>(range);
  return add(sheet, area, axis, colors);
}

function setRange({ sheet, id }: BandingState, range: GoogleAppsScript.Spreadsheet.Range): void {
  const to = stateBehind<RangeState>(range);
  if (to.sheet !== sheet) throw new Error('Moving a banding to another sheet is not modelled by the local host.');
  outside().edits.changeBanding(outside().desk, sheet, id, { area: to.area });
}

function reading(axis: Axis, part: Band): Method<BandingState, () => string | null> {
  return {
    gives: (state) => {
      const data = dataOf(state);
      return data.axis === axis ? (data.colors[part] ?? null) : null;
    },
  };
}

/** `required` is what Sheets says when the colour is taken away; one that may go has none. */
function setting(
  axis: Axis,
  part: Band,
  required?: string,
): Method<BandingState, (color: string | null) => GoogleBanding> {
  return {
    takes: ['String?'],
    does: (state, given) => {
      const data = dataOf(state);
      const color = colorOf(given);
      if (color === undefined && required) throw new ServiceException(required);
      if (data.axis !== axis) throw new Error('A banding of both rows and columns is not modelled by the local host.');
      const { [part]: _before, ...others } = data.colors;
      const colors = { ...others, ...(color !== undefined && { [part]: color }) } as BandColors;
      outside().edits.changeBanding(outside().desk, state.sheet, state.id, { colors });
    },
  };
}

function dataOf({ sheet, id }: BandingState): BandingData {
  const found = sheet.bandings.find((banding) => banding.id === id);
  if (!found) throw new ServiceException(`Banding ${id} not found`);
  return found;
}
