import type { Change } from '../app/change';
import { isBlank, type Row, textOf } from '../core/cell';
import { Refusal } from '../core/problem';
import type { KnownSheet } from './known-sheet';
import type { OurSheets } from './our-sheets';
import type { Run } from './run';
import { keepLogWitness } from './secrets';
import { setLineFormats } from './tab-formats';
import { writeTab } from './write-tab';

type AppendLog = Extract<Change, { kind: 'append-log' }>;

/**
 * Adds lines below the log and remembers how it ends. Lines that stand already, by a call that took effect and failed all the same,
 * are not added again.
 *
 * @returns the tab if it was made.
 * @throws Refusal `sheet-changed` where somebody has written into the log since it was read.
 */
export function appendLog({ content, hashColumn, witness }: AppendLog, ours: OurSheets, run: Run): KnownSheet | null {
  const standing = ours.find('log');
  const isEmpty = standing === null || standing.values.every((line) => line.every(isBlank));
  const made = isEmpty ? writeTab(content, ours, run) : null;
  if (!isEmpty) append(content, hashColumn, standing, ours);
  // The lines have to stand before it is said that they do.
  SpreadsheetApp.flush();
  keepLogWitness(witness);
  return made;
}

function append(content: AppendLog['content'], hashColumn: number, standing: KnownSheet, ours: OurSheets): void {
  const { columns, lines } = content;
  ours.keepMark('log', standing);
  const { sheet, values } = standing;
  const width = columns.length;
  const height = sheet.getLastRow();
  const hashes = sheet.getRange(1, hashColumn + 1, height, 1).getValues() as Row[];
  const last = lines[lines.length - 1]?.[hashColumn];
  if (hashes.some(([hash]) => textOf(hash) === last)) return;
  const isAsRead =
    height === values.length && hashes.every(([hash], row) => textOf(hash) === textOf(values[row]?.[hashColumn]));
  if (!isAsRead) throw new Refusal({ code: 'sheet-changed', sheet: standing.sheetName });
  standing.growTo(height + lines.length + 1, width);
  setLineFormats(sheet, content, height + 1);
  sheet.getRange(height + 1, 1, lines.length, width).setValues(lines.map((line) => [...line]));
  standing.forget();
}
