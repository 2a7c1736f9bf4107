import type { ConditionalFormat, ConditionalStyle, SheetData, WorkbookData } from '../../workbook';
import { areaHolds } from './area';
import { styleAt } from './cell-style';
import { formulaHolds } from './condition-formula';
import { criterionHolds, judgedCell } from './criterion-holds';
import { serialOfInstant } from './serial-day';

const SIDES = ['background', 'fontColor', 'bold', 'italic', 'underline', 'strikethrough'] as const;

/**
 * What a cell looks like to the person at the keyboard: its own look with the conditional formats over it. Of the rules
 * that hold, the first one that sets a side of the look wins that side. Throws, by name, where a rule cannot be evaluated.
 *
 * @param now epoch milliseconds, for rules that compare with today
 */
export function shownStyle(
  book: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
  now: number = Date.now(),
): ConditionalStyle {
  const today = Math.floor(serialOfInstant(now, book.timeZone));
  const shown: { -readonly [Side in keyof ConditionalStyle]: ConditionalStyle[Side] } = {};
  for (const format of sheet.conditionalFormats) {
    if (!formatHolds(format, sheet, row, column, today)) continue;
    for (const side of SIDES) {
      if (shown[side] === undefined && format.style[side] !== undefined) {
        Object.assign(shown, { [side]: format.style[side] });
      }
    }
  }
  const isBanded = sheet.bandings.some(({ area }) => areaHolds(area, row, column));
  if (isBanded && shown.background === undefined) throw beyond('The background of a banded cell');
  return { ...lookOf(sheet, row, column), ...shown };
}

function formatHolds(
  { areas, formula, criterion, gradient }: ConditionalFormat,
  sheet: SheetData,
  row: number,
  column: number,
  today: number,
): boolean {
  if (!areas.some((area) => areaHolds(area, row, column))) return false;
  if (formula !== undefined) {
    return formulaHolds(formula, {
      rowsDown: row - (areas[0]?.row ?? 0),
      columnsRight: column - (areas[0]?.column ?? 0),
      read: (atRow, atColumn) => sheet.values[atRow]?.[atColumn] ?? null,
    });
  }
  if (gradient) throw beyond('The colour of a gradient');
  if (!criterion) throw beyond('A conditional format that only its file knows');
  const holds = criterionHolds(criterion, judgedCell(sheet, row, column), today);
  if (holds === 'unknown')
    throw beyond(`How ${criterion.type} takes ${JSON.stringify(sheet.values[row]?.[column] ?? null)}`);
  return holds === 'yes';
}

function lookOf(sheet: SheetData, row: number, column: number): ConditionalStyle {
  const style: ConditionalStyle = styleAt(sheet, row, column) ?? {};
  const sides = SIDES.filter((side) => style[side] !== undefined);
  return Object.fromEntries(sides.map((side) => [side, style[side]]));
}

function beyond(what: string): Error {
  return new Error(`${what} is not modelled by the local host.`);
}
