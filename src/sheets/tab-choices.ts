import type { Choice, TabColumn, TabContent } from '../app/change';
import { runsOf } from './runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Offers ticks and lists of choices. In a tab that people have written into they come last: a value that no list has could not
 * be written back under it.
 */
export function offerChoices(sheet: Sheet, { columns, lines, cells = [] }: TabContent): void {
  if (lines.length === 0) return;
  const listOf = listMaker();
  const odd = new Map<number, (Validation | null)[][]>();
  for (const { line, column, ...cell } of cells) {
    const offered = validationOf(cell, listOf);
    if (offered === null) continue;
    const choices = odd.get(column) ?? lines.map(() => [null]);
    odd.set(column, choices);
    choices[line] = [offered];
  }
  const uniform = columns.map((column, at) => (odd.has(at) ? null : validationOf(column, listOf)));
  for (const { at, count, value } of runsOf(uniform)) {
    if (value !== null) sheet.getRange(2, at + 1, lines.length, count).setDataValidation(value);
  }
  for (const [column, choices] of odd) {
    // Sheets takes null for a cell without a choice, which its types leave out.
    sheet.getRange(2, column + 1, lines.length, 1).setDataValidations(choices as Validation[][]);
  }
}

/** Whether a tab, of which every line stands, offers its choices too: a run may have been cut off before they were offered. */
export function offersChoices(sheet: Sheet, { columns, lines, cells = [] }: TabContent): boolean {
  const last = [
    ...cells.filter(isOffering),
    ...columns.flatMap((column, at) => (isOffering(column) ? [{ line: lines.length - 1, column: at }] : [])),
  ].pop();
  return (
    last === undefined ||
    lines.length === 0 ||
    sheet.getRange(last.line + 2, last.column + 1).getDataValidation() !== null
  );
}

type Offering = Partial<Pick<TabColumn, 'kind' | 'choice'>>;

function isOffering({ kind, choice }: Offering): boolean {
  return kind === 'tick' || choice !== undefined;
}

function validationOf({ kind, choice }: Offering, listOf: (choice: Choice) => Validation): Validation | null {
  if (choice !== undefined) return listOf(choice);
  return kind === 'tick' ? SpreadsheetApp.newDataValidation().requireCheckbox().build() : null;
}

/** Builds a list once for all the cells that offer it. */
function listMaker(): (choice: Choice) => Validation {
  const made = new Map<string, Validation>();
  return (choice) => {
    const key = JSON.stringify(choice);
    const list =
      made.get(key) ??
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...choice.values], true)
        .setAllowInvalid(choice.open)
        .build();
    made.set(key, list);
    return list;
  };
}
