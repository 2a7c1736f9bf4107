import type { SheetData } from '../../workbook';
import { colorOf } from './color';
import { make } from './makers';
import { ADD_METADATA, addMetadata, metadataMethods } from './metadata-methods';
import { namedRangeObjects } from './named-range';
import { protect, protectionObjects } from './protection';
import type { Methods } from './service';
import { filledArea, type GoogleSheet } from './sheet-state';
import { textFinderObject } from './text-finder';

/** What stands on a sheet beside its cells, and what searches it. */
export const SHEET_LOOKS: Methods<GoogleSheet, SheetData> = {
  getTabColor: { gives: (sheet) => sheet.tabColor },
  setTabColor: {
    takes: ['String?'],
    does: (sheet, color) => {
      sheet.tabColor = colorOf(color) ?? null;
    },
  },
  getFilter: { gives: (sheet) => make().filter(sheet) },
  ...metadataMethods<SheetData>((sheet) => ({ sheet, line: null, area: null })),
  addDeveloperMetadata: {
    takes: ADD_METADATA,
    does: (sheet, key, ...given) => addMetadata({ sheet, line: null }, key, given),
  },
  protect: { gives: (sheet) => protect(sheet, null) },
  getProtections: { takes: ['ProtectionType'], gives: protectionObjects },
  getNamedRanges: { gives: namedRangeObjects },
  createTextFinder: {
    takes: ['String'],
    gives: (sheet, text) => textFinderObject([{ sheet, area: filledArea(sheet) }], text),
  },
};
