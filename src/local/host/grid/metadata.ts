import type { LineMetadataEntry, MetadataEntry, SheetData, WorkbookData } from '../../workbook';

/** What a piece of developer metadata stands on: the workbook, a sheet, or a whole row or column. */
export interface MetadataPlace {
  readonly sheet: SheetData | null;
  readonly line: Pick<LineMetadataEntry, 'axis' | 'line'> | null;
}

/** Adds a piece of developer metadata. The same key may stand on the same place more than once. */
export function addMetadata(
  book: WorkbookData,
  { sheet, line }: MetadataPlace,
  key: string,
  value: string,
  visibility: 'DOCUMENT' | 'PROJECT',
): void {
  const entry: MetadataEntry = { key, value, ...(visibility === 'PROJECT' && { visibility }) };
  if (sheet && line) sheet.lineMetadata.push({ ...entry, axis: line.axis, line: line.line });
  else if (sheet) sheet.metadata.push(entry);
  else book.metadata = [...(book.metadata ?? []), entry];
}

/** Takes a piece of developer metadata away, wherever it stands. */
export function removeMetadata(book: WorkbookData, entry: MetadataEntry): void {
  const others = <Entry extends MetadataEntry>(entries: readonly Entry[]): Entry[] =>
    entries.filter((other) => other !== entry);
  if (book.metadata) book.metadata = others(book.metadata);
  for (const sheet of book.sheets) {
    sheet.metadata = others(sheet.metadata);
    sheet.lineMetadata = others(sheet.lineMetadata);
  }
}
