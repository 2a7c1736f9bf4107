import { isBlank, isInstant, textOf } from '../../core/cell';
import { isoDay } from '../../core/day';
import { Refusal } from '../../core/problem';
import type { AllTexts } from '../../core/texts/task-texts';
import type { TabContent, WrittenBack } from '../change';
import { judgeCustomers } from '../classify';
import type { ListPreview } from '../contract';
import type { Workbook } from '../workbook';
import { LIST_TASKS, plannedList } from './customers-view';

const LINES_SHOWN = 5;

/**
 * What a list would hold and what would happen to its tab, with nothing written.
 *
 * @throws Refusal `task-unknown`, or where the sheet or an answer cannot be used.
 */
export function listPreview(workbook: Workbook, named: string): ListPreview {
  const task = LIST_TASKS.find((one) => one === named);
  if (task === undefined) throw new Refusal({ code: 'task-unknown', found: named });
  const judgement = judgeCustomers(workbook);
  const texts = workbook.texts(judgement.company.settings.language);
  const { tab, content } = plannedList(workbook, judgement, task);
  const shown = content.columns.flatMap(({ kind, title }, at) => (kind === 'tick' ? [] : [{ title, at }]));
  return {
    language: judgement.company.settings.language,
    sheet: judgement.table.sheetName,
    task,
    name: texts.tabs[tab],
    titles: shown.map(({ title }) => title),
    first: content.lines.slice(0, LINES_SHOWN).map((line) => shown.map(({ at }) => asText(line[at], workbook))),
    lines: content.lines.length,
    says: saysOf(workbook, content, texts),
  };
}

function saysOf(workbook: Workbook, content: TabContent, { sidebar, tabs }: AllTexts): readonly string[] {
  const standing = workbook.tab(content.tab);
  const before = counted((standing?.values.slice(1) ?? []).map((line) => textOf(line[0])));
  const after = counted(content.lines.map((line) => textOf(line[0] as string)));
  const stays = common(before, after);
  const [enters, leaves] = [total(after) - stays, total(before) - stays];
  const { preview } = sidebar;
  const willBeMade = [
    ...(workbook.tab('settings') === null ? [tabs.settings] : []),
    ...(workbook.tab('sources') === null ? [tabs.sources] : []),
    ...(standing === null ? [tabs[content.tab]] : []),
  ];
  return [
    ...(content.lines.length === 0 ? [preview.nobody] : []),
    ...(enters > 0 ? [preview.enters(enters)] : []),
    ...(stays > 0 ? [preview.stays(stays)] : []),
    ...(leaves > 0 ? [preview.leaves(leaves)] : []),
    ...willBeMade.map((tab) => preview.makesTab(tab)),
    ...(standing === null ? [] : [preview.refreshesTab(standing.sheetName)]),
    preview.touchesNothingElse,
  ];
}

/** Lines are told by their key, the first column: how many have each. */
function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (!isBlank(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function common(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((sum, [key, count]) => sum + Math.min(count, other.get(key) ?? 0), 0);
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function asText(cell: WrittenBack | undefined, { surroundings }: Workbook): string {
  if (cell === undefined) return '';
  return isInstant(cell) ? isoDay(surroundings.calendar.dayAt(cell.getTime())) : textOf(cell);
}
