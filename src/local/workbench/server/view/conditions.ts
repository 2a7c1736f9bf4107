import { areaHolds } from '../../../host/grid/area';
import { criterionHolds, judgedCell } from '../../../host/grid/criterion-holds';
import type { ConditionalFormat, ConditionalStyle, SheetData } from '../../../workbook';
import { type ConditionMemory, rememberCondition } from './condition-memory';

/** The conditional formats of a sheet, prepared for asking about a great many cells. */
export interface Conditions {
  /** False when a row's looks hang on cells of other rows. */
  readonly stayInRow: boolean;
  /** How far to the right a row may be coloured where it has no cells. */
  readonly width: number;
  /** How far down. */
  readonly height: number;
  /** Starts on a row: answers what the formats make of each cell in it, always the same object for the same look. */
  readonly inRow: (row: number) => (column: number) => ConditionalStyle;
}

const SIDES = ['background', 'fontColor', 'bold', 'italic', 'underline', 'strikethrough'] as const;
const PLAIN: ConditionalStyle = {};

interface Rule {
  readonly format: ConditionalFormat;
  readonly memory: ConditionMemory | null;
}

/**
 * Prepares a sheet's conditional formats. What `shownStyle` refuses to tell, a gradient or a formula beyond the host, is left
 * out here: the cell is shown without it.
 *
 * @param today serial day, for rules that compare with today
 */
export function prepareConditions(sheet: SheetData, today: number): Conditions {
  const rules: readonly Rule[] = sheet.conditionalFormats
    .filter(({ formula, criterion }) => formula !== undefined || criterion !== undefined)
    .map((format) => ({
      format,
      memory: format.formula === undefined ? null : rememberCondition(format.formula, format.areas),
    }));
  const styles = new Map<string, ConditionalStyle>();
  const styleOf = (holding: readonly number[]): ConditionalStyle => {
    if (holding.length === 0) return PLAIN;
    const key = holding.join();
    const style = styles.get(key) ?? firstOfEach(holding.map((at) => rules[at]?.format.style ?? PLAIN));
    styles.set(key, style);
    return style;
  };
  const areas = rules.flatMap(({ format }) => format.areas);
  return {
    stayInRow: rules.every(({ memory }) => memory?.staysInRow ?? true),
    width: Math.min(sheet.columnCount, Math.max(0, ...areas.map(({ column, columns }) => column + columns))),
    height: Math.min(sheet.rowCount, Math.max(0, ...areas.map(({ row, rows }) => row + rows))),
    inRow(row) {
      const asked = rules.map(ruleInRow(sheet, row, today));
      return (column) => {
        const holding: number[] = [];
        for (let at = 0; at < asked.length; at += 1) if (asked[at]?.(column)) holding.push(at);
        return styleOf(holding);
      };
    },
  };
}

function ruleInRow(sheet: SheetData, row: number, today: number): (rule: Rule) => (column: number) => boolean {
  return ({ format, memory }) => {
    const areas = format.areas.filter((area) => row >= area.row && row < area.row + area.rows);
    if (areas.length === 0) return () => false;
    let ofRow: boolean | null = null;
    const holds = (column: number): boolean => {
      if (!memory) return criterionIsMet(format, sheet, row, column, today);
      if (!memory.isByRow) return memory.holds(sheet, row, column);
      ofRow ??= memory.holds(sheet, row, column);
      return ofRow;
    };
    return (column) => areas.some((area) => areaHolds(area, row, column)) && holds(column);
  };
}

function criterionIsMet(
  { criterion }: ConditionalFormat,
  sheet: SheetData,
  row: number,
  column: number,
  today: number,
): boolean {
  return criterion !== undefined && criterionHolds(criterion, judgedCell(sheet, row, column), today) === 'yes';
}

/** Of the rules that hold, the first one that sets a side of the look wins that side. */
function firstOfEach(styles: readonly ConditionalStyle[]): ConditionalStyle {
  const set = SIDES.flatMap((side) => {
    const first = styles.find((style) => style[side] !== undefined);
    return first ? [[side, first[side]] as const] : [];
  });
  return Object.fromEntries(set);
}
