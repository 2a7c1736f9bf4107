import type { WorkbookData } from '../workbook';
import type { Origin } from './xlsx/origin';
import { writeXlsx } from './xlsx/write-xlsx';

/**
 * The workbook as the bytes of an xlsx file; with the origin that `readWorkbook` gave, as that file with the changes
 * in it. Throws a `FileProblem` of code `cell-too-long` where a cell holds more text than such a file can.
 */
export async function writeWorkbook(book: WorkbookData, origin?: Origin): Promise<Uint8Array> {
  return writeXlsx(book, origin);
}
