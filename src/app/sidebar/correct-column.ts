import { columnLetters, textOf } from '../../core/cell';
import { Refusal } from '../../core/problem';
import { factNamed } from '../../core/read/column-facts';
import { titleKey } from '../../core/read/columns';
import { columnTitle } from '../../core/read/settings';
import { textsIn } from '../../core/texts/language';
import { COLUMN_LABELS } from '../../core/texts/setting-names';
import { companyOf } from '../company';
import { findHeaderRow, LINES_SEARCHED } from '../customer-table';
import type { Workbook } from '../workbook';
import { lineOf, settingsToWrite } from './write-down';

/**
 * Writes into the Settings tab what a column holds by the owner's own word; it counts for every column of that title.
 *
 * @param column counted from 0.
 * @param header the title that the owner sees there.
 * @param fact a fact, `ignored` for nothing that counts, `''` for what the add-on finds out by itself.
 * @throws Refusal `sheet-changed` where another title stands there by now, `column-untitled`, `column-unusable`.
 */
export function correctColumn(workbook: Workbook, column: number, header: string, fact: string): void {
  const head = workbook.head(LINES_SEARCHED);
  const { settings } = companyOf(workbook);
  if (header.trim() === '') throw new Refusal({ code: 'column-untitled', letters: columnLetters(column) });
  const title = textOf(head.values[findHeaderRow(head.values)]?.[column]).trim();
  if (titleKey(title) !== titleKey(header)) throw new Refusal({ code: 'sheet-changed', sheet: head.sheetName });
  const meant = fact === '' ? null : factNamed(fact);
  if (fact !== '' && meant === null) throw new Refusal({ code: 'column-unusable', header, found: fact, place: {} });
  const { made, lines, language } = settingsToWrite(workbook, settings);
  const line = lineOf(lines, (label) => titleKey(columnTitle(label) ?? '') === titleKey(title));
  // Nothing is to be forgotten that was never said.
  if (meant === null && line === null) return;
  workbook.apply([
    // A tab that is made brings itself to the front: should the run be cut off there, it is still known whose columns are meant.
    ...(made.length === 0 ? [] : [{ kind: 'mark-customers' as const, sheetId: head.sheetId }]),
    ...made,
    {
      kind: 'write-answer',
      tab: 'settings',
      line,
      label: line === null ? `${COLUMN_LABELS[language]}: ${title}` : textOf(lines[line]?.[0]),
      column: 1,
      value: meant === null ? '' : textsIn(language).facts[meant],
      as: 'text',
    },
  ]);
}
