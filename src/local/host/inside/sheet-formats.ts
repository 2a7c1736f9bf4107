import type { SheetData } from '../../workbook';
import { bandingObject } from './banding';
import { placedFormat, ruleObject } from './conditional-format';
import { outside } from './outside-link';
import type { Methods } from './service';
import type { GoogleSheet } from './sheet-state';

/** The looks that a sheet keeps by rules: conditional formats and bandings. */
export const SHEET_FORMATS: Methods<GoogleSheet, SheetData> = {
  getConditionalFormatRules: {
    gives: (sheet) => Array.from(sheet.conditionalFormats, (format) => ruleObject(sheet, format)),
  },
  setConditionalFormatRules: {
    takes: ['ConditionalFormatRule[]'],
    gives: (sheet, rules) => outside().edits.replaceConditionalFormats(sheet, rules.map(placedFormat)),
  },
  clearConditionalFormatRules: { gives: (sheet) => outside().edits.replaceConditionalFormats(sheet, []) },
  getBandings: { gives: (sheet) => sheet.bandings.map((banding) => bandingObject(sheet, banding)) },
};
