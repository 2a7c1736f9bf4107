/** A spreadsheet of Sheets holds no more than this. */
export const SHEETS_CELLS = 10_000_000;
export const SHEETS_CELL_LENGTH = 50_000;

/** A cell of an xlsx file: Excel repairs a file with more away. */
export const XLSX_CELL_LENGTH = 32_767;
export const XLSX_ROWS = 1_048_576;
export const XLSX_COLUMNS = 16_384;

/** Unpacked parts stand in memory as text while they are read: more than this endangers a laptop of 8 GB. */
export const UNPACKED_BYTES = 300_000_000;
