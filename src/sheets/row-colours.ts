import type { Change } from '../app/change';
import { columnLetters } from '../core/cell';
import type { Zone } from '../core/zone';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ColourChange = Extract<Change, { kind: 'colour-rows' }>;

/** Pale enough for black text to stay well readable; the zone's word stands in its column besides, never colour alone. */
const COLOURS: Readonly<Record<Zone, string>> = { RED: '#f8d0cb', GREY: '#dfe1e5', GREEN: '#cfe8d2', OUT: '#f6f1d8' };

/**
 * What tells our rules from the user's: `N` of a text is 0, so that this part changes nothing, and it stays in the formula
 * when Sheets moves the rest of it along with inserted columns.
 */
const MARK = '+N("GDPR zones")';

/** Colours each row by the value in its zone column; the user's rules stay, and come first. */
export function colourRows(sheet: Sheet, { headerRow, zoneColumn, width }: ColourChange): void {
  const firstRow = headerRow + 2;
  const range = sheet.getRange(firstRow, 1, Math.max(1, sheet.getMaxRows() - headerRow - 1), width);
  const rules = (Object.keys(COLOURS) as Zone[]).map((zone) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=($${columnLetters(zoneColumn)}${firstRow}="${zone}")${MARK}`)
      .setBackground(COLOURS[zone])
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...foreignRules(sheet), ...rules]);
}

/** Takes our rules away, and no other. */
export function clearRowColours(sheet: Sheet): void {
  const foreign = foreignRules(sheet);
  if (foreign.length < sheet.getConditionalFormatRules().length) sheet.setConditionalFormatRules(foreign);
}

function foreignRules(sheet: Sheet): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return sheet.getConditionalFormatRules().filter((rule) => {
    const values: readonly unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return !values.some((value) => typeof value === 'string' && value.includes(MARK));
  });
}
