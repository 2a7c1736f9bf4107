import type { SheetData, WorkbookData } from '../../workbook';

/** A sheet's name is the same whatever its case. */
export function sheetNamed(book: WorkbookData, name: string): SheetData | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

export function sheetWithId(book: WorkbookData, id: number): SheetData | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}
