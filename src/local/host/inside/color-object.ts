import { ServiceException } from '../grid/service-exception';
import { colorOf } from './color';
import { enumeration } from './enumeration';
import { stateBehind } from './objects';
import { type Methods, type ServiceClass, serve } from './service';

type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type GoogleRgb = GoogleAppsScript.Base.RgbColor;
type GoogleTheme = GoogleAppsScript.Spreadsheet.ThemeColor;

export const COLOR_TYPE = enumeration<typeof GoogleAppsScript.Base.ColorType>('ColorType', [
  'UNSUPPORTED',
  'RGB',
  'THEME',
]);

export const THEME_COLOR_TYPE = enumeration<typeof GoogleAppsScript.Spreadsheet.ThemeColorType>('ThemeColorType', [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
]);

/** A colour by its shade or by its place in the theme; neither until a builder is told. */
interface ColorState {
  hex?: string;
  theme?: GoogleAppsScript.Spreadsheet.ThemeColorType;
}

const RGB: ServiceClass<GoogleRgb, string> = {
  name: 'RgbColor',
  app: '',
  methods: {
    asHexString: { gives: (hex) => hex },
    getRed: { gives: (hex) => Number.parseInt(hex.slice(1, 3), 16) },
    getGreen: { gives: (hex) => Number.parseInt(hex.slice(3, 5), 16) },
    getBlue: { gives: (hex) => Number.parseInt(hex.slice(5, 7), 16) },
    getColorType: { gives: () => COLOR_TYPE.RGB },
  },
};

const THEME: ServiceClass<GoogleTheme, GoogleAppsScript.Spreadsheet.ThemeColorType> = {
  name: 'ThemeColor',
  methods: {
    getThemeColorType: { gives: (theme) => theme },
    getColorType: { gives: () => COLOR_TYPE.THEME },
  },
};

const READING: Methods<GoogleColor, ColorState> = {
  asRgbColor: {
    gives: ({ hex }) => {
      if (hex === undefined) throw new ServiceException('Object is not of type RgbColor.');
      return serve(RGB, hex);
    },
  },
  asThemeColor: {
    gives: ({ theme }) => {
      if (theme === undefined) throw new ServiceException('Object is not of type ThemeColor.');
      return serve(THEME, theme);
    },
  },
  getColorType: {
    gives: ({ hex, theme }) => {
      if (hex !== undefined) return COLOR_TYPE.RGB;
      return theme === undefined ? COLOR_TYPE.UNSUPPORTED : COLOR_TYPE.THEME;
    },
  },
};

const COLOR: ServiceClass<GoogleColor, ColorState> = { name: 'Color', methods: READING };

const BUILDER: ServiceClass<GoogleBuilder, ColorState> = {
  name: 'ColorBuilder',
  methods: {
    ...READING,
    setRgbColor: {
      takes: ['String'],
      does: (state, css) => {
        const hex = colorOf(css);
        if (hex === undefined) throw new Error('A colour needs a shade.');
        delete state.theme;
        state.hex = hex;
      },
    },
    setThemeColor: {
      takes: ['ThemeColorType'],
      does: (state, theme) => {
        delete state.hex;
        state.theme = theme;
      },
    },
    build: {
      gives: (state) => {
        if (state.hex === undefined && state.theme === undefined) throw new Error('A colour needs a shade.');
        return serve(COLOR, { ...state });
      },
    },
  },
};

/** `#rrggbb` as the object that scripts hold. */
export function colorObject(hex: string): GoogleColor {
  return serve(COLOR, { hex });
}

export function colorBuilder(): GoogleBuilder {
  return serve(BUILDER, {});
}

/** `#rrggbb` of a Color that a script hands in. A workbook here has no theme: its colours throw. */
export function shadeOf(color: GoogleColor): string {
  const { hex } = stateBehind<ColorState>(color);
  if (hex === undefined) throw new Error('Colours of the theme are not modelled by the local host.');
  return hex;
}
