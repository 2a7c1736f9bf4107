import type { SheetData } from '../../workbook';
import { COLOR_TYPE, colorBuilder, THEME_COLOR_TYPE } from './color-object';
import { builderObject as formatBuilder } from './conditional-format';
import { currentSheet } from './current-sheet';
import { builderObject as validationBuilder } from './data-validation';
import { DOCUMENTS_ELSEWHERE } from './documents-elsewhere';
import {
  BANDING_THEME,
  BOOLEAN_CRITERIA,
  COPY_PASTE_TYPE,
  DATA_VALIDATION_CRITERIA,
  DIMENSION,
  DIRECTION,
  INTERPOLATION_TYPE,
  METADATA_LOCATION_TYPE,
  METADATA_VISIBILITY,
  PROTECTION_TYPE,
  RELATIVE_DATE,
  SHEET_TYPE,
  WRAP_STRATEGY,
} from './enums';
import { criteriaBuilder } from './filter-criteria';
import { make } from './makers';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import { richTextBuilder } from './rich-text';
import { selectionMethods } from './selection';
import { type ServiceClass, serve } from './service';
import { textStyleBuilder } from './text-style';
import { uiObject } from './ui';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const SPREADSHEET_APP: ServiceClass<GoogleApp, null> = {
  name: 'SpreadsheetApp',
  app: '',
  methods: {
    ...DOCUMENTS_ELSEWHERE,
    getActiveSpreadsheet: { gives: () => make().spreadsheet() },
    getActive: { gives: () => make().spreadsheet() },
    getActiveSheet: { gives: () => make().sheet(currentSheet()) },
    setActiveSheet: {
      takes: ['Sheet', 'Sheet, Boolean'],
      gives: (_state, sheet) => {
        outside().book.activeSheetId = stateBehind<SheetData>(sheet).id;
        return sheet;
      },
    },
    ...selectionMethods<null>(currentSheet),
    flush: { gives: () => undefined },
    getUi: { gives: () => uiObject() },
    newConditionalFormatRule: { gives: () => formatBuilder({ ranges: [], style: {} }) },
    newFilterCriteria: { gives: () => criteriaBuilder({ hiddenValues: [] }) },
    newDataValidation: { gives: () => validationBuilder() },
    newRichTextValue: { gives: () => richTextBuilder() },
    newTextStyle: { gives: () => textStyleBuilder() },
    newColor: { gives: () => colorBuilder() },
  },
  constants: {
    BandingTheme: BANDING_THEME,
    BooleanCriteria: BOOLEAN_CRITERIA,
    ColorType: COLOR_TYPE,
    DataValidationCriteria: DATA_VALIDATION_CRITERIA,
    CopyPasteType: COPY_PASTE_TYPE,
    DeveloperMetadataLocationType: METADATA_LOCATION_TYPE,
    Dimension: DIMENSION,
    Direction: DIRECTION,
    DeveloperMetadataVisibility: METADATA_VISIBILITY,
    InterpolationType: INTERPOLATION_TYPE,
    ProtectionType: PROTECTION_TYPE,
    RelativeDate: RELATIVE_DATE,
    SheetType: SHEET_TYPE,
    ThemeColorType: THEME_COLOR_TYPE,
    WrapStrategy: WRAP_STRATEGY,
  },
};

export function spreadsheetApp(): GoogleApp {
  return serve(SPREADSHEET_APP, null);
}
