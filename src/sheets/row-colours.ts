import type { Change } from '../app/change';
import { columnLetters } from '../core/cell';
import type { Zone } from '../core/zone';
import type { KnownSheet } from './known-sheet';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type ColourChange = Extract<Change, { kind: 'colour-rows' }>;

/** Pale enough for black text to stay well readable; the zone's word stands in its column besides, never colour alone. */
const COLOURS: Readonly<Record<Zone, string>> = { RED: '#f8d0cb', GREY: '#dfe1e5', GREEN: '#cfe8d2', OUT: '#f6f1d8' };

/**
 * What tells our rules from the user's: `N` of a text is 0, so that this part changes nothing, and it stays in the formula
 * when Sheets moves the rest of it along with inserted columns.
 */
const MARK = '+N("GDPR zones")';

/** Colours each row by the value in its zone column; the user's rules stay, and come first. */
export function colourRows({ sheet, rows }: KnownSheet, { headerRow, zoneColumn, width }: ColourChange): void {
  const firstRow = headerRow + 2;
  const area = `A${firstRow}:${columnLetters(width - 1)}${Math.max(firstRow, rows)}`;
  const formulas = (Object.keys(COLOURS) as Zone[]).map(
    (zone) => [zone, `=($${columnLetters(zoneColumn)}${firstRow}="${zone}")${MARK}`] as const,
  );
  const standing = rulesOn(sheet);
  const foreign = standing.filter(({ formula }) => formula === null);
  const ours = standing.slice(foreign.length);
  if (
    ours.length === formulas.length &&
    formulas.every(([, formula], at) => ours[at]?.formula === formula) &&
    // Ours are set and moved together, so that one place tells for all.
    ours[0]?.rule.getRanges()[0]?.getA1Notation() === area
  )
    return;
  const range = sheet.getRange(area);
  const rules = formulas.map(([zone, formula]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(COLOURS[zone])
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...foreign.map(({ rule }) => rule), ...rules]);
}

/** Takes our rules away, and no other. */
export function clearRowColours({ sheet }: KnownSheet): void {
  const standing = rulesOn(sheet);
  const foreign = standing.filter(({ formula }) => formula === null).map(({ rule }) => rule);
  if (foreign.length < standing.length) sheet.setConditionalFormatRules(foreign);
}

/** The rules of a sheet in their order, each with its formula where it is one of ours. */
function rulesOn(sheet: KnownSheet['sheet']): readonly { readonly rule: Rule; readonly formula: string | null }[] {
  return sheet.getConditionalFormatRules().map((rule) => {
    const values: readonly unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    const formula = values.find((value): value is string => typeof value === 'string' && value.includes(MARK));
    return { rule, formula: formula ?? null };
  });
}
