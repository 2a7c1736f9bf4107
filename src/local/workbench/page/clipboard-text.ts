/** Cells as other programs paste them: tabs between columns, quotes around what holds a tab, a quote or a line break. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of a pasted text; a text without tabs and line breaks is one cell. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (fields.lastIndex < text.length) {
    const [, inQuotes, plain = '', end = ''] = fields.exec(text) ?? [];
    if (inQuotes === undefined && end === '' && plain === '') break;
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end !== '\t' && end !== '' && fields.lastIndex < text.length) rows.push([]);
    if (end === '\t' && fields.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows;
}
