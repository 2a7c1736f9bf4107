import { ServiceException } from '../grid/service-exception';

/** The cells of a csv text, as texts. Quotes hold what is between them together; a quote out of place throws. */
export function parseCsv(csv: string, delimiter: string): string[][] {
  const separator = delimiter.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|((?!${separator})[^"\\r\\n])*)(${separator}|\\r\\n|[\\r\\n]|$)`,
    'y',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < csv.length || row.length > 0) {
    const from = cell.lastIndex;
    const found = cell.exec(csv);
    if (!found) throw new ServiceException('Could not parse text.');
    const [whole, quoted, , end = ''] = found;
    row.push(quoted?.replaceAll('""', '"') ?? csv.slice(from, from + whole.length - end.length));
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
