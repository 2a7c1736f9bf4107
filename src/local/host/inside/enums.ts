import { enumeration } from './enumeration';

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;

export const BOOLEAN_CRITERIA = enumeration<Spreadsheet['BooleanCriteria']>('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'TEXT_CONTAINS',
  'TEXT_EQUAL_TO',
  'CUSTOM_FORMULA',
]);

export const DATA_VALIDATION_CRITERIA = enumeration<Spreadsheet['DataValidationCriteria']>('DataValidationCriteria', [
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
  'CUSTOM_FORMULA',
]);

export const METADATA_VISIBILITY = enumeration<Spreadsheet['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);

export const WRAP_STRATEGY = enumeration<Spreadsheet['WrapStrategy']>('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export const PROTECTION_TYPE = enumeration<Spreadsheet['ProtectionType']>('ProtectionType', ['RANGE', 'SHEET']);

export const SHEET_TYPE = enumeration<Spreadsheet['SheetType']>('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export const BUTTON = enumeration<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);

export const BUTTON_SET = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);
