import { isDeepStrictEqual } from 'node:util';
import type { SheetData, WorkbookData } from '../../workbook';
import { zip } from '../zip/zip';
import { BLANK_SHEET, blankFile, blankSheet } from './blank-file';
import { areaReference } from './cell-reference';
import { COMMENTS_TYPE, commentShapes, commentsXml, DRAWING_TYPE } from './comments';
import type { Origin } from './origin';
import {
  addRelationship,
  declarePart,
  freeName,
  type Parts,
  relationshipsOf,
  removePart,
  setText,
  textOf,
} from './parts';
import { sheetPart } from './sheet-part';
import type { RowsContext } from './sheet-rows';
import { StyleSheet } from './style-sheet';
import { readTabs, type Tab, type TabList, workbookXml } from './workbook-part';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The workbook as an xlsx file. With the file it came from, that file with the changes in it: parts that hold nothing
 * changed are the same bytes, and in a changed sheet the cells and settings that did not change are the same text.
 */
export function writeXlsx(book: WorkbookData, origin: Origin = blankFile()): Uint8Array {
  const parts: Parts = new Map(origin.parts);
  const stylesName = relationshipsOf(parts, origin.workbook).find(({ type }) => type === 'styles')?.target ?? '';
  const styles = new StyleSheet(textOf(parts, stylesName) ?? '<styleSheet/>', origin.themeColors);
  const context: RowsContext = { styles, ownFormulas: ownFormulas(origin), firstDay: origin.firstDay };
  const kept = new Set(book.sheets.map(({ id }) => id));
  for (const [id, { part }] of origin.sheets) {
    if (!kept.has(id)) removePart(parts, origin.workbook, part);
  }
  const tabs = book.sheets.map((sheet) => writeSheet(parts, origin, sheet, context));
  setText(parts, origin.workbook, workbookXml(textOf(parts, origin.workbook) ?? '', arrange(book, tabs, origin)));
  // It lists the cells with formulas, and Excel makes it anew.
  for (const { type, target } of relationshipsOf(parts, origin.workbook)) {
    if (type === 'calcChain') removePart(parts, origin.workbook, target);
  }
  // The sheets are written while they are packed, and find their formats then: the formats come last.
  parts.delete(stylesName);
  parts.set(
    stylesName,
    lazily(() => styles.toXml()),
  );
  return zip(parts);
}

function writeSheet(parts: Parts, origin: Origin, sheet: SheetData, context: RowsContext): Tab {
  const known = origin.sheets.get(sheet.id);
  const before = known?.before ?? blankSheet(sheet);
  const name = known?.part ?? addSheetPart(parts);
  const relationship =
    relationshipsOf(parts, origin.workbook).find(({ target }) => target === name)?.id ??
    addRelationship(parts, origin.workbook, 'worksheet', name);
  const original = known ? (textOf(parts, name) ?? BLANK_SHEET) : BLANK_SHEET;
  const content = sheetPart(original, before, sheet, context, writeNotes(parts, name, before, sheet));
  if (content !== undefined) parts.set(name, content);
  const metadata = sheet.metadata.map(({ key, value }) => [key, value] as const);
  const filter = sheet.filter === null ? '' : areaReference(sheet.filter.area);
  const filterChanged = !isDeepStrictEqual(before.filter, sheet.filter);
  return { name: sheet.name, relationship, hidden: sheet.hidden, ...(filterChanged && { filter }), metadata };
}

function addSheetPart(parts: Parts): string {
  const name = freeName(parts, 'xl/worksheets/sheet#.xml');
  setText(parts, name, BLANK_SHEET);
  declarePart(parts, name, SHEET_TYPE);
  return name;
}

/** Writes the notes where they changed; gives what the sheet must then say of their shapes. */
function writeNotes(parts: Parts, sheet: string, before: SheetData, after: SheetData): string | undefined {
  if (isDeepStrictEqual(before.notes, after.notes)) return undefined;
  const target = (type: string) => relationshipsOf(parts, sheet).find((relationship) => relationship.type === type);
  const comments = target('comments')?.target ?? freeName(parts, 'xl/comments#.xml');
  const xml = commentsXml(textOf(parts, comments), after.notes, before.notes);
  for (const [type, name] of [
    ['comments', comments],
    ['vmlDrawing', target('vmlDrawing')?.target ?? freeName(parts, 'xl/drawings/vmlDrawing#.vml')],
  ] as const) {
    const id = target(type)?.id ?? addRelationship(parts, sheet, type, name);
    setText(parts, name, type === 'comments' ? xml : commentShapes(after.notes));
    declarePart(parts, name, type === 'comments' ? COMMENTS_TYPE : DRAWING_TYPE);
    if (type === 'vmlDrawing') return `<legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
  }
  return undefined;
}

/** The tabs in the book's order, with those of the file that are no sheets where they stood; and the active one. */
function arrange(book: WorkbookData, tabs: readonly Tab[], origin: Origin): TabList {
  const all = [...tabs];
  const sheetParts = new Set([...origin.sheets.values()].map(({ part }) => part));
  const parts: Parts = new Map(origin.parts);
  const relationships = relationshipsOf(parts, origin.workbook);
  readTabs(textOf(parts, origin.workbook) ?? '').forEach((tab, place) => {
    const part = relationships.find(({ id }) => id === tab.relationship)?.target ?? '';
    if (!sheetParts.has(part)) all.splice(place, 0, tab);
  });
  const active = tabs[book.sheets.findIndex(({ id }) => id === book.activeSheetId)] ?? tabs[0];
  return {
    tabs: all,
    active: active === undefined ? 0 : all.indexOf(active),
    properties: [...book.documentProperties],
  };
}

function ownFormulas({ sheets }: Origin): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { before } of sheets.values()) {
    for (const formula of before.formulas.values()) own.add(formula);
    for (const { formula } of before.conditionalFormats) if (formula !== undefined) own.add(formula);
  }
  return own;
}

function* lazily(make: () => string): Generator<string> {
  yield make();
}
