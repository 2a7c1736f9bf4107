/** Functions that Sheets, Excel and LibreOffice spell and read alike. */
const COMMON = new Set(
  (
    'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE COUNT COUNTA ' +
    'COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS EDATE EOMONTH EXACT FALSE FIND FLOOR HLOOKUP HOUR ' +
    'IF IFERROR INDEX INDIRECT INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX MEDIAN MID MIN ' +
    'MINUTE MOD MONTH N NETWORKDAYS NOT NOW OFFSET OR PROPER RAND RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ' +
    'ROW ROWS SEARCH SECOND SMALL SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TIME TODAY TRIM TRUE UPPER ' +
    'VALUE VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR'
  ).split(' '),
);

/** Outside of quotes, in this order: an open-ended range such as `A2:K`, which only Sheets knows. */
const OPEN_RANGE = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}(?![\w$])|(?<![\w$])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\$?\d/i;
const FUNCTIONS = /([A-Z_][\w.]*)\s*\(/gi;

/**
 * A formula of Sheets as a workbook file holds it, without `=` and with commas between the arguments; undefined where
 * Excel would not know it. Then the file gets the last result alone.
 */
export function fileFormula(formula: string): string | undefined {
  const pieces = formula.slice(1).split(/("[^"]*"|'[^']*')/);
  const bare = pieces.filter((_, index) => index % 2 === 0).join(' ');
  if (/[{}]/.test(bare) || OPEN_RANGE.test(bare)) return undefined;
  if ([...bare.matchAll(FUNCTIONS)].some(([, name = '']) => !COMMON.has(name.toUpperCase()))) return undefined;
  if (!bare.includes(';')) return formula.slice(1);
  // Where semicolons part the arguments, a comma between digits is the decimal comma.
  const translated = (piece: string) => piece.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',');
  return pieces.map((piece, index) => (index % 2 === 0 ? translated(piece) : piece)).join('');
}
