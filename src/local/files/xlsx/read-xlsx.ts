import { readXlsx as parseXlsx } from 'hucre/xlsx';
import type { SheetData, WorkbookData } from '../../workbook';
import { emptySheet } from '../../workbook';
import { FileProblem } from '../file-problem';
import { SHEETS_CELLS } from '../limits';
import { gridAround, requireRoom } from '../sheet-grid';
import { unzip } from '../zip/unzip';
import type { ZipEntry } from '../zip/zip-directory';
import { readColumnWidths } from './columns';
import { readConditionalFormats } from './conditional-formats';
import { readFilter } from './filter';
import { type Origin, type OriginSheet, snapshot } from './origin';
import { type Parts, relationshipsOf, textOf } from './parts';
import { readCells } from './read-cells';
import { sectionXml, splitSections } from './sections';
import { StyleSheet } from './style-sheet';
import { readValidations } from './validations';
import { countsFrom1904, readActiveTab, readMetadata, readTabs } from './workbook-part';

type ParsedSheet = Awaited<ReturnType<typeof parseXlsx>>['sheets'][number];

/** Serial days from 1899-12-30 to 1904-01-01. */
const DAY_1904 = 1462;

interface ReadXlsx {
  readonly sheets: SheetData[];
  readonly activeSheetId: WorkbookData['activeSheetId'];
  readonly documentProperties: WorkbookData['documentProperties'];
  readonly origin: Origin;
}

/** A workbook file as sheets, with the file itself kept to write back what does not change. */
export async function readXlsx(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<ReadXlsx> {
  const parts = unzip(bytes, entries);
  try {
    return await readParts(bytes, parts);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    const tooMany = cause instanceof Error && /over the \d+ limit/.test(cause.message);
    if (tooMany) throw new FileProblem('too-large', { unit: 'cells', limit: SHEETS_CELLS }, { cause });
    throw new FileProblem('damaged-xlsx', {}, { cause });
  }
}

async function readParts(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Promise<ReadXlsx> {
  const readable: Parts = new Map(parts);
  const workbook = targetOf(readable, '', 'officeDocument') ?? 'xl/workbook.xml';
  const workbookXml = textOf(readable, workbook) ?? '';
  const relationships = relationshipsOf(readable, workbook);
  const tabs = readTabs(workbookXml).flatMap((tab, place) => {
    const found = relationships.find(({ id, type }) => id === tab.relationship && type === 'worksheet');
    return found ? [{ ...tab, place, part: found.target }] : [];
  });
  // A chart that is a tab of its own has no cells: it stays in the file, and is no sheet here.
  const names = new Set(tabs.map(({ name }) => name));
  const parsed = await parseXlsx(bytes, { sheets: ({ name }) => names.has(name) });
  requireRoom(parsed.sheets.map(({ rows }) => ({ rows: rows.length, columns: rows[0]?.length ?? 0 })));
  const themeColors = parsed.themeColors ?? [];
  const styles = new StyleSheet(
    textOf(readable, targetOf(readable, workbook, 'styles') ?? '') ?? '<styleSheet/>',
    themeColors,
  );
  const firstDay = countsFrom1904(workbookXml) ? DAY_1904 : 0;
  const sheets = tabs.map(({ name, part, hidden, place }, id) => {
    const sheet = parsed.sheets[id];
    if (sheet === undefined) throw new FileProblem('damaged-xlsx', { sheet: name });
    const xml = textOf(readable, part) ?? '';
    const metadata = readMetadata(workbookXml, place).map(([key, value]) => ({ key, value }));
    return { ...readSheet(xml, sheet, styles, firstDay), id, name, hidden, metadata };
  });
  if (sheets.length === 0) throw new FileProblem('empty');
  const origins = new Map<number, OriginSheet>(
    sheets.map((sheet, id) => [id, { part: tabs[id]?.part ?? '', before: snapshot(sheet) }]),
  );
  const active = readTabs(workbookXml)[readActiveTab(workbookXml)]?.name;
  return {
    sheets,
    activeSheetId: Math.max(
      0,
      sheets.findIndex(({ name }) => name === active),
    ),
    documentProperties: new Map(readMetadata(workbookXml)),
    origin: { parts, workbook, sheets: origins, themeColors, firstDay },
  };
}

function readSheet(xml: string, parsed: ParsedSheet, styles: StyleSheet, firstDay: number): SheetData {
  const sections = splitSections(xml);
  const section = (name: string) => sectionXml(sections, name);
  const cells = readCells(section('sheetData'), parsed, styles, firstDay);
  const rows = Math.max(cells.values.length, cells.styles.length);
  const columns = [...cells.values, ...cells.styles].reduce((most, { length }) => Math.max(most, length), 0);
  const grid = gridAround(rows, columns);
  return {
    ...emptySheet(0, parsed.name),
    ...grid,
    ...cells,
    columnWidths: readColumnWidths(section('cols'), grid.columnCount),
    frozenRows: parsed.freezePane?.rows ?? 0,
    frozenColumns: parsed.freezePane?.columns ?? 0,
    conditionalFormats: readConditionalFormats(section('conditionalFormatting'), styles),
    validations: readValidations(section('dataValidations')),
    merges: (parsed.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    filter: readFilter(section('autoFilter')),
  };
}

function targetOf(parts: Parts, from: string, type: string): string | undefined {
  return relationshipsOf(parts, from).find((relationship) => relationship.type === type)?.target;
}
