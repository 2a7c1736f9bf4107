import type { WorkbookData } from '../workbook';
import { readCsv } from './csv/read-csv';
import { containerOf, requireWorkbook } from './file-kind';
import { FileProblem } from './file-problem';
import { overlongCells } from './sheet-grid';
import type { Origin } from './xlsx/origin';
import { readXlsx } from './xlsx/read-xlsx';
import { zipDirectory } from './zip/zip-directory';

export interface LoadedWorkbook {
  readonly book: WorkbookData;
  /** The xlsx file that it came from, for `writeWorkbook`; none for a csv file. */
  readonly origin?: Origin;
  /** Cells that were read but that Sheets could not hold, code `cell-too-long`. */
  readonly issues: readonly FileProblem[];
}

export interface ReadOptions {
  readonly locale?: string;
  readonly timeZone?: string;
}

/** Reads an xlsx or csv file, told apart by its content. Throws a `FileProblem` where it is neither, or damaged. */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  { locale = 'en_US', timeZone = 'Etc/UTC' }: ReadOptions = {},
): Promise<LoadedWorkbook> {
  if (bytes.length === 0) throw new FileProblem('empty');
  const { sheets, activeSheetId, documentProperties, origin } = await readSheets(bytes, fileName);
  const book: WorkbookData = {
    name: fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
    locale,
    timeZone,
    sheets,
    activeSheetId,
    nextSheetId: sheets.length,
    documentProperties,
  };
  return { book, issues: overlongCells(sheets), ...(origin && { origin }) };
}

type ReadSheets = Pick<WorkbookData, 'sheets' | 'activeSheetId' | 'documentProperties'> & { readonly origin?: Origin };

async function readSheets(bytes: Uint8Array, fileName: string): Promise<ReadSheets> {
  if (containerOf(bytes) === 'text') {
    return { sheets: [readCsv(bytes, fileName)], activeSheetId: 0, documentProperties: new Map() };
  }
  const entries = zipDirectory(bytes);
  requireWorkbook(entries);
  return readXlsx(bytes, entries);
}
