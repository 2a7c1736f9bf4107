import { isBlank, textOf } from '../core/cell';
import type { Settings } from '../core/company';
import { sentences } from '../core/sentence';
import type { AllTexts } from '../core/texts/task-texts';
import type { TabColumn, TabContent, Written, WrittenBack } from './change';
import { companyTabs, type Judgement, judgeCustomers } from './classify';
import { listPeople } from './list-person';
import { extrasBack, type StandingLine, sameEntry, standingList, textCells } from './tab-lines';
import type { Workbook } from './workbook';

const COLUMNS = ['key', 'name', 'contact', 'reason', 'approve'] as const;
type DeletionColumn = (typeof COLUMNS)[number];
type Line = Readonly<Record<DeletionColumn, Written>>;

export interface DeletionMade {
  readonly language: Settings['language'];
  readonly rows: number;
}

/**
 * Makes or refreshes the Deletion list: the rows that no ground is left to keep. Nothing is deleted by it. An approval stays
 * as long as its row is still to be deleted, for the same person; for a row that is not, it goes with the line.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function buildDeletion(workbook: Workbook, judgement: Judgement = judgeCustomers(workbook)): DeletionMade {
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const standing = standingList(workbook.tab('deletion'), COLUMNS, (words, column) => words.deletionTab[column]);
  const listed = rowsToDelete(judgement, texts);
  const standingOf = grouped(standing.lines, ({ cells }) => identityOf(cells), withoutCopies);
  const listedOf = grouped(listed, identityOf);
  const lines = listed.map((line) => {
    const identity = identityOf(line);
    const stood = standingOf.get(identity) ?? [];
    const twins = listedOf.get(identity) ?? [];
    // Of several rows that look the same nobody can tell which one was approved: so all were, or none.
    const approve = twins.length <= stood.length && stood.every(({ cells }) => cells.approve === true);
    const extras = stood[twins.indexOf(line)]?.extras ?? [];
    return [...COLUMNS.map((column) => (column === 'approve' ? approve : line[column])), ...extrasBack(extras)];
  });
  workbook.apply([
    ...companyTabs(workbook, judgement),
    {
      kind: 'write-tab',
      content: { from: judgement.table.sheetId, ...contentOf(lines, standing.extraColumns, texts) },
    },
    { kind: 'show-tab', tab: 'deletion' },
  ]);
  return { language: settings.language, rows: lines.length };
}

/**
 * A line that was set aside may stand above too, and there somebody may have approved it since: each line above takes the place
 * of one copy that says nothing more beside it.
 */
function withoutCopies(lines: readonly StandingLine<DeletionColumn>[]): readonly StandingLine<DeletionColumn>[] {
  const inPlace = lines.filter(({ aside }) => !aside);
  const uncopied = [...inPlace];
  const others = lines.filter((line) => {
    if (!line.aside) return false;
    const copied = uncopied.findIndex(({ extras }) =>
      line.extras.every((cell, at) => isBlank(cell) || sameEntry(cell, extras[at])),
    );
    if (copied !== -1) uncopied.splice(copied, 1);
    return copied === -1;
  });
  return [...inPlace, ...others];
}

function grouped<T>(
  all: readonly T[],
  identity: (one: T) => string,
  tidied: (group: readonly T[]) => readonly T[] = (group) => group,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(identity(one));
    if (group === undefined) groups.set(identity(one), [one]);
    else group.push(one);
  }
  return new Map([...groups].map(([key, group]) => [key, tidied(group)]));
}

/** An approval is for a person, never for a place in the sheet: row numbers change when the sheet is sorted. */
function identityOf({ key, name, contact }: Readonly<Record<DeletionColumn, unknown>>): string {
  return JSON.stringify([key, name, contact].map((cell) => textOf(cell as Written).trim()));
}

function rowsToDelete(judgement: Judgement, texts: AllTexts): Line[] {
  const person = listPeople(judgement, texts);
  const sentence = sentences(judgement.company.settings);
  return judgement.judged.rows.flatMap((row, at) => {
    if (row === null || row.verdict.action !== 'DELETE') return [];
    const { key, name, email, phone } = person(at);
    return [{ key, name, contact: email || phone, reason: sentence(row.verdict), approve: false }];
  });
}

function contentOf(
  lines: readonly (readonly WrittenBack[])[],
  extraColumns: readonly TabColumn[],
  texts: AllTexts,
): TabContent {
  const widths: Readonly<Record<DeletionColumn, number>> = {
    key: 200,
    name: 200,
    contact: 240,
    reason: 620,
    approve: 100,
  };
  const columns = [
    ...COLUMNS.map(
      (column): TabColumn => ({
        title: texts.deletionTab[column],
        kind: column === 'approve' ? 'tick' : 'text',
        width: widths[column],
        ...(column === 'reason' ? { wrap: true } : {}),
      }),
    ),
    ...extraColumns,
  ];
  return {
    tab: 'deletion',
    name: texts.tabs.deletion,
    columns,
    lines,
    cells: textCells(columns, lines),
    setAside: texts.messages.setAside,
    byHand: lines.flatMap((line, at) =>
      line[COLUMNS.indexOf('approve')] === true || !line.slice(COLUMNS.length).every(isBlank) ? [at] : [],
    ),
  };
}
