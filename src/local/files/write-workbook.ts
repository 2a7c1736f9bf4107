import type { WorkbookData } from '../workbook.js';
import type { Origin } from './xlsx/origin.js';
import { writeXlsx } from './xlsx/write-xlsx.js';

/**
 * The workbook as the bytes of an xlsx file; with the origin that `readWorkbook` gave, as that file with the changes
 * in it. Throws a `FileProblem` of code `cell-too-long` where a cell holds more text than such a file can.
 */
export async function writeWorkbook(book: WorkbookData, origin?: Origin): Promise<Uint8Array> {
  return writeXlsx(book, origin);
}
