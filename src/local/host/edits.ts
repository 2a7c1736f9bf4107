import type { Area, SheetData } from '../workbook';
import { addBanding, changeBanding, removeBanding } from './grid/bandings';
import { restyle } from './grid/cell-style';
import { changeLines } from './grid/change-lines';
import { addCopy, addSheet, hideSheet, moveSheet, removeSheet, renameSheet } from './grid/change-sheets';
import { addChart, removeChart, updateChart } from './grid/charts';
import { clearLooks } from './grid/clear-looks';
import { replaceConditionalFormats } from './grid/conditional-formats';
import { copyCells } from './grid/copy-cells';
import type { Desk } from './grid/desk';
import { enterRichTexts } from './grid/entered-texts';
import { emptyValues, enterValues } from './grid/entered-values';
import { createFilter, removeFilter, setFilterCriteria } from './grid/filters';
import { mayEdit, refuseProtected } from './grid/guard';
import { hideLines, showLines } from './grid/hidden-lines';
import type { LineChange } from './grid/line-change';
import { breakApart, mergeCells } from './grid/merges';
import { addMetadata, removeMetadata } from './grid/metadata';
import { deleteCells, insertCells, moveCells } from './grid/move-cells';
import { moveCriteria } from './grid/move-criteria';
import { moveRangeName, nameRange, removeRangeName, renameRange } from './grid/named-ranges';
import { writeNotes } from './grid/notes';
import { changeProtection, protect, unprotect } from './grid/protections';
import { sortRows } from './grid/sort-rows';
import { removeDuplicates, trimWhitespace } from './grid/tidy-cells';
import { setValidation } from './grid/validations';
import { writeFormulas } from './grid/write-values';

/** The edits of a workbook. They run outside the execution, so that what the workbook keeps is made outside too. */
export const EDITS = {
  writeValues: enterValues,
  writeFormulas,
  clearValues: emptyValues,
  enterRichTexts,
  restyle,
  clearLooks,
  writeNotes,
  setValidation,
  replaceConditionalFormats,
  addBanding,
  changeBanding,
  removeBanding,
  addChart,
  updateChart,
  removeChart,
  changeLines(desk: Desk, sheet: SheetData, change: LineChange, looksOf?: number | null): void {
    changeLines(desk, sheet, change, looksOf);
    moveCriteria(desk.book, sheet, change);
  },
  addSheet,
  removeSheet,
  renameSheet,
  moveSheet,
  hideSheet,
  mayEdit,
  refuseProtected,
  createFilter,
  removeFilter,
  setFilterCriteria,
  mergeCells,
  breakApart,
  hideLines,
  showLines,
  sortRows,
  copyCells,
  moveCells,
  insertCells,
  deleteCells,
  removeDuplicates,
  trimWhitespace,
  addCopy,
  nameRange,
  renameRange,
  moveRangeName,
  removeRangeName,
  protect,
  unprotect,
  changeProtection,
  addMetadata,
  removeMetadata,
  select(sheet: SheetData, areas: Iterable<Area>): void {
    sheet.selection = Array.from(areas, (area) => ({ ...area }));
  },
};

export type Edits = typeof EDITS;
