import { isDeepStrictEqual } from 'node:util';
import type { SheetData } from '../../workbook';
import { areaReference } from './cell-reference';
import { columnsXml } from './columns';
import { conditionalFormatsXml } from './conditional-formats';
import { filterXml } from './filter';
import { type Sections, sectionXml, setSection, splitSections } from './sections';
import { type RowsContext, sheetRows } from './sheet-rows';
import { sheetViewsXml } from './sheet-view';
import { validationsXml } from './validations';

const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** A sheet's part with the sections anew in which the sheet changed, in pieces; undefined where nothing did. */
export function sheetPart(
  original: string,
  before: SheetData,
  after: SheetData,
  context: RowsContext,
  drawing?: string,
): Iterable<string> | undefined {
  const sections = splitSections(original);
  const changes = [...sectionChanges(sections, before, after, context)];
  if (drawing !== undefined) changes.push(['legacyDrawing', drawing]);
  for (const [name, xml] of changes) setSection(sections, name, xml, ORDER);
  if (sameCells(before, after, context)) return changes.length === 0 ? undefined : pieces(sections, undefined);
  const data = sectionXml(sections, 'sheetData');
  // The file's own claim of its size would be wrong now; it is not required.
  setSection(sections, 'dimension', '', ORDER);
  return pieces(sections, sheetRows(data, before, after, context));
}

function* sectionChanges(
  sections: Sections,
  before: SheetData,
  after: SheetData,
  { styles, ownFormulas }: RowsContext,
): Generator<readonly [string, string]> {
  const changed = (...keys: readonly (keyof SheetData)[]) =>
    keys.some((key) => !isDeepStrictEqual(before[key], after[key]));
  const now = (name: string) => sectionXml(sections, name);
  if (changed('frozenRows', 'frozenColumns')) yield ['sheetViews', sheetViewsXml(now('sheetViews'), after)];
  if (changed('columnWidths')) yield ['cols', columnsXml(now('cols'), after.columnWidths)];
  if (changed('filter')) yield ['autoFilter', filterXml(now('autoFilter'), after.filter)];
  if (changed('merges')) yield ['mergeCells', mergesXml(after.merges)];
  if (changed('conditionalFormats')) {
    yield ['conditionalFormatting', conditionalFormatsXml(after.conditionalFormats, styles, ownFormulas)];
  }
  if (changed('validations')) yield ['dataValidations', validationsXml(after.validations)];
}

function sameCells(before: SheetData, after: SheetData, { styles }: RowsContext): boolean {
  if (!isDeepStrictEqual(before.formulas, after.formulas)) return false;
  const rows = Math.max(before.values.length, after.values.length, before.styles.length, after.styles.length);
  for (let row = 0; row < rows; row++) {
    const lines = [before.values[row], after.values[row], before.styles[row], after.styles[row]];
    const width = Math.max(...lines.map((line) => line?.length ?? 0));
    for (let column = 0; column < width; column++) {
      if ((before.values[row]?.[column] ?? null) !== (after.values[row]?.[column] ?? null)) return false;
      const [one, other] = [before.styles[row]?.[column], after.styles[row]?.[column]];
      if (one !== other && styles.formatOf(one) !== styles.formatOf(other)) return false;
    }
  }
  return true;
}

function mergesXml(merges: SheetData['merges']): string {
  const elements = merges.map((area) => `<mergeCell ref="${areaReference(area)}"/>`);
  return elements.length === 0 ? '' : `<mergeCells count="${elements.length}">${elements.join('')}</mergeCells>`;
}

function* pieces({ open, children, close }: Sections, rows: Iterable<string> | undefined): Generator<string> {
  yield open;
  for (const { name, xml } of children) {
    if (name === 'sheetData' && rows !== undefined) yield* rows;
    else yield xml;
  }
  yield close;
}
