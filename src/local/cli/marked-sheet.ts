import type { SheetData, WorkbookData } from '../workbook';

/** The key of the mark that the add-on leaves on its tabs and on the customers' sheet. */
const MARK = 'gdpr-zones';

/** The sheet that the add-on has marked as one of its tabs, or as the customers. */
export function markedSheet(book: WorkbookData, role: string): SheetData | undefined {
  return book.sheets.find(({ metadata }) => metadata.some(({ key, value }) => key === MARK && value === role));
}
