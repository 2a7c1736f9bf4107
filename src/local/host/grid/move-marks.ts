import type { Area, ChartData, SheetData, WorkbookData } from '../../workbook';
import { type LineChange, movedArea, movedLine } from './line-change';
import { movedKey } from './spills';

/** Moves what stands on a sheet beside its values and looks, for lines that come or go. */
export function moveMarks(book: WorkbookData, sheet: SheetData, change: LineChange): void {
  moveKeyed(sheet, change);
  moveLined(sheet, change);
  moveAreas(sheet, change);
  moveOwned(sheet, change);
  moveCharts(book, sheet, change);
}

function moveKeyed(sheet: SheetData, change: LineChange): void {
  const moved = <Kept>(kept: ReadonlyMap<string, Kept>): Map<string, Kept> =>
    new Map(
      [...kept].flatMap(([key, item]): [string, Kept][] => {
        const to = movedKey(key, change);
        return to === null ? [] : [[to, item]];
      }),
    );
  sheet.formulas = moved(sheet.formulas);
  sheet.notes = moved(sheet.notes);
  sheet.richTexts = moved(sheet.richTexts);
}

function moveLined(sheet: SheetData, change: LineChange): void {
  if (change.axis === 'rows') {
    sheet.rowHeights = movedSizes(sheet.rowHeights, change);
    sheet.hiddenRows = movedLines(sheet.hiddenRows, change);
  } else {
    sheet.columnWidths = movedSizes(sheet.columnWidths, change);
    sheet.hiddenColumns = movedLines(sheet.hiddenColumns, change);
  }
  sheet.lineMetadata = sheet.lineMetadata.filter((entry) => {
    const line = entry.axis === change.axis ? movedLine(entry.line, change) : entry.line;
    // The entry itself is what a script holds: it is changed, not replaced.
    if (line !== null) entry.line = line;
    return line !== null;
  });
}

function moveAreas(sheet: SheetData, change: LineChange): void {
  const moved = movedAreas(change);
  sheet.merges = moved(sheet.merges).filter(({ rows, columns }) => rows > 1 || columns > 1);
  sheet.selection = moved(sheet.selection);
  sheet.validations = withMovedArea(sheet.validations, change);
  sheet.bandings = withMovedArea(sheet.bandings, change);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = moved(format.areas);
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  moveFilter(sheet, change);
}

// Scripts hold these: they are changed, not replaced.
function moveOwned(sheet: SheetData, change: LineChange): void {
  sheet.namedRanges = sheet.namedRanges.filter((named) => {
    const area = movedArea(named.area, change);
    if (area) named.area = area;
    return area !== null;
  });
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = movedAreas(change)(protection.unprotected);
    if (protection.area === null) return true;
    const area = movedArea(protection.area, change);
    if (area) protection.area = area;
    return area !== null;
  });
}

function moveFilter(sheet: SheetData, change: LineChange): void {
  const { filter } = sheet;
  if (!filter) return;
  const area = movedArea(filter.area, change);
  if (!area) {
    sheet.filter = null;
    return;
  }
  if (change.axis === 'rows') {
    const hiddenRows = filter.hiddenRows && movedLines(filter.hiddenRows, change);
    sheet.filter = { ...filter, area, ...(hiddenRows && { hiddenRows }) };
    return;
  }
  const hidingColumns = [...movedLines(filter.hidingColumns, change)];
  const criteria = filter.criteria && movedSizes(filter.criteria, change);
  sheet.filter = { ...filter, area, hidingColumns, ...(criteria && { criteria }) };
}

function moveCharts(book: WorkbookData, changed: SheetData, change: LineChange): void {
  for (const sheet of book.sheets) {
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => {
        if (range.sheetId !== changed.id) return [range];
        const area = movedArea(range.area, change);
        return area ? [{ ...range, area }] : [];
      }),
      anchor: sheet === changed ? movedAnchor(chart.anchor, change) : chart.anchor,
    }));
  }
}

// A chart outlives the cell in whose corner it stood.
function movedAnchor(anchor: ChartData['anchor'], change: LineChange): ChartData['anchor'] {
  const line = change.axis === 'rows' ? 'row' : 'column';
  return { ...anchor, [line]: movedLine(anchor[line], change) ?? change.at };
}

function movedAreas(change: LineChange): (areas: readonly Area[]) => Area[] {
  return (areas) => areas.flatMap((area) => movedArea(area, change) ?? []);
}

function withMovedArea<Marked extends { readonly area: Area }>(
  marked: readonly Marked[],
  change: LineChange,
): Marked[] {
  return marked.flatMap((mark) => {
    const area = movedArea(mark.area, change);
    return area ? [{ ...mark, area }] : [];
  });
}

function movedSizes<Kept>(kept: ReadonlyMap<number, Kept>, change: LineChange): Map<number, Kept> {
  return new Map(
    [...kept].flatMap(([line, item]): [number, Kept][] => {
      const to = movedLine(line, change);
      return to === null ? [] : [[to, item]];
    }),
  );
}

function movedLines(lines: Iterable<number>, change: LineChange): Set<number> {
  return new Set([...lines].flatMap((line) => movedLine(line, change) ?? []));
}
