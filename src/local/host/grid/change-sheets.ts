import { emptySheet, type SheetData, type WorkbookData } from '../../workbook';
import { copiedSheet } from './copied-sheet';
import type { Desk } from './desk';
import { sheetNamed } from './find-sheet';
import { rewriteReferences } from './formula-text';
import { refuseOversize } from './guard';
import { ServiceException } from './service-exception';

const LONGEST_NAME = 100;

/** Adds a sheet at a place counted from 0 and makes it the active one. */
export function addSheet(desk: Desk, name: string | null, at: number): SheetData {
  const { book } = desk;
  const newName = name ?? freeName(book);
  refuseName(book, newName, null);
  const sheet = emptySheet(book.nextSheetId, newName);
  refuseOversize(desk, null, sheet.rowCount, sheet.columnCount);
  book.activeSheetId = sheet.id;
  return placeSheet(book, sheet, at);
}

/** Adds a copy of a sheet; without a name of its own it is called a copy. */
export function addCopy(desk: Desk, original: SheetData, name: string | null, at: number): SheetData {
  const { book } = desk;
  const newName = name ?? nameOfCopy(book, original.name);
  refuseName(book, newName, null);
  refuseOversize(desk, null, original.rowCount, original.columnCount);
  return placeSheet(book, copiedSheet(original, book.nextSheetId, newName), at);
}

function placeSheet(book: WorkbookData, sheet: SheetData, at: number): SheetData {
  book.nextSheetId += 1;
  book.sheets.splice(at, 0, sheet);
  return sheet;
}

/** Takes a sheet out of the workbook. References to it in formulas are lost. */
export function removeSheet(book: WorkbookData, sheet: SheetData): void {
  const others = book.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => !other.hidden)) {
    throw new ServiceException("You can't remove all the sheets in a document.");
  }
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  rewriteSheetName(book, sheet.name, null);
  if (book.activeSheetId === sheet.id) {
    const next = book.sheets[Math.min(at, book.sheets.length - 1)];
    book.activeSheetId = (next && !next.hidden ? next : others.find((other) => !other.hidden))?.id ?? 0;
  }
}

/** Gives a sheet another name, in the formulas that name it too. */
export function renameSheet(book: WorkbookData, sheet: SheetData, name: string): void {
  refuseName(book, name, sheet);
  rewriteSheetName(book, sheet.name, name);
  sheet.name = name;
}

/** Moves a sheet to a place counted from 1. */
export function moveSheet(book: WorkbookData, sheet: SheetData, position: number): void {
  if (position < 1 || position > book.sheets.length) {
    throw new ServiceException(`The sheet's position must be between 1 and ${book.sheets.length}.`);
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position - 1, 0, sheet);
}

export function hideSheet(book: WorkbookData, sheet: SheetData): void {
  if (!book.sheets.some((other) => other !== sheet && !other.hidden)) {
    throw new ServiceException("You can't hide all the sheets in a document.");
  }
  sheet.hidden = true;
}

function refuseName(book: WorkbookData, name: string, own: SheetData | null): void {
  if (name === '' || name.length > LONGEST_NAME) {
    throw new ServiceException(`The name of a sheet must have between 1 and ${LONGEST_NAME} characters.`);
  }
  const other = sheetNamed(book, name);
  if (other && other !== own) {
    throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function freeName(book: WorkbookData): string {
  let number = book.sheets.length + 1;
  while (sheetNamed(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

// Sheets counts the first copy of a name without a number.
function nameOfCopy(book: WorkbookData, original: string): string {
  let name = `Copy of ${original}`;
  for (let number = 1; sheetNamed(book, name); number += 1) name = `Copy of ${original} ${number}`;
  return name;
}

function rewriteSheetName(book: WorkbookData, from: string, to: string | null): void {
  const renamed = (formula: string): string =>
    rewriteReferences(formula, (reference) => {
      if (reference.sheet?.toLowerCase() !== from.toLowerCase()) return reference;
      return to === null ? null : { ...reference, sheet: to };
    });
  for (const sheet of book.sheets) {
    for (const [key, formula] of sheet.formulas) sheet.formulas.set(key, renamed(formula));
  }
}
