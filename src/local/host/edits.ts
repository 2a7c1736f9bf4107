import type { Area, SheetData, WorkbookData } from '../workbook';
import { restyle } from './grid/cell-style';
import { changeLines } from './grid/change-lines';
import { addSheet, hideSheet, moveSheet, removeSheet, renameSheet } from './grid/change-sheets';
import { clearLooks } from './grid/clear-looks';
import { replaceConditionalFormats } from './grid/conditional-formats';
import { mayEdit, refuseProtected } from './grid/guard';
import { writeNotes } from './grid/notes';
import { setValidation } from './grid/validations';
import { clearValues, writeFormulas, writeValues } from './grid/write-values';

/** The edits of a workbook. They run outside the execution, so that what the workbook keeps is made outside too. */
export const EDITS = {
  writeValues,
  writeFormulas,
  clearValues,
  restyle,
  clearLooks,
  writeNotes,
  setValidation,
  replaceConditionalFormats,
  changeLines,
  addSheet,
  removeSheet,
  renameSheet,
  moveSheet,
  hideSheet,
  mayEdit,
  refuseProtected,
  setFilter(sheet: SheetData, area: Area | null): void {
    sheet.filter = area && { area: { ...area }, hidingColumns: [] };
  },
  addMetadata(sheet: SheetData, key: string, value: string): void {
    sheet.metadata.push({ key, value });
  },
  removeMetadata(sheet: SheetData, entry: SheetData['metadata'][number]): void {
    sheet.metadata = sheet.metadata.filter((other) => other !== entry);
  },
  replaceProperties(book: WorkbookData, properties: Iterable<readonly [string, string]>): void {
    book.documentProperties = new Map(Array.from(properties, ([key, value]) => [key, value]));
  },
};

export type Edits = typeof EDITS;
