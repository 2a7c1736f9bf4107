import { builderObject as formatBuilder } from './conditional-format';
import { currentSheet } from './current-sheet';
import { builderObject as validationBuilder } from './data-validation';
import {
  BOOLEAN_CRITERIA,
  DATA_VALIDATION_CRITERIA,
  METADATA_VISIBILITY,
  PROTECTION_TYPE,
  SHEET_TYPE,
  WRAP_STRATEGY,
} from './enums';
import { make } from './makers';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';
import { uiObject } from './ui';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const SPREADSHEET_APP: ServiceClass<GoogleApp, null> = {
  name: 'SpreadsheetApp',
  app: '',
  methods: {
    getActiveSpreadsheet: { gives: () => make().spreadsheet() },
    getActive: { gives: () => make().spreadsheet() },
    getActiveSheet: { gives: () => make().sheet(currentSheet()) },
    getActiveRange: {
      gives: () => {
        const { row, column } = outside().cell ?? { row: 0, column: 0 };
        return make().range(currentSheet(), { row, column, rows: 1, columns: 1 });
      },
    },
    flush: { gives: () => undefined },
    getUi: { gives: () => uiObject() },
    newConditionalFormatRule: { gives: () => formatBuilder({ ranges: [], style: {} }) },
    newDataValidation: { gives: () => validationBuilder({ kind: 'foreign' }) },
  },
  constants: {
    BooleanCriteria: BOOLEAN_CRITERIA,
    DataValidationCriteria: DATA_VALIDATION_CRITERIA,
    DeveloperMetadataVisibility: METADATA_VISIBILITY,
    ProtectionType: PROTECTION_TYPE,
    SheetType: SHEET_TYPE,
    WrapStrategy: WRAP_STRATEGY,
  },
};

export function spreadsheetApp(): GoogleApp {
  return serve(SPREADSHEET_APP, null);
}
