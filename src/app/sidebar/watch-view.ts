import { textOf } from '../../core/cell';
import type { AllTexts } from '../../core/texts/task-texts';
import type { Judgement } from '../classify';
import type { WatchView } from '../contract';
import { listPeople, whoIs } from '../lists/list-person';
import { isTooLargeToWatch } from '../rejudge';

const ROWS_SHOWN = 20;

/** What stands in the sheet against what would stand there today: an edit, an answer or a day that passed may change it. */
export function watchView(judgement: Judgement, texts: AllTexts): WatchView {
  const { table, company, judged, sheet } = judgement;
  const { headerRow, ours, isLive } = table;
  const at = ours.get('zone');
  const on = company.settings.watch;
  if (isLive) return { on, cannot: texts.sidebar.cannotWatch.live, judgedBefore: true, changed: 0, rows: [] };
  const cannot = isTooLargeToWatch(table) ? texts.sidebar.cannotWatch.tooLarge(table.rows.length) : '';
  if (at === undefined) return { on, cannot, judgedBefore: false, changed: 0, rows: [] };
  const changed = judged.rows.flatMap((row, line) => {
    const was = textOf(sheet.values[headerRow + 1 + line]?.[at]).trim();
    const zone = row?.verdict.rule.zone;
    return zone === undefined || zone === was ? [] : [{ line, was, zone }];
  });
  const person = listPeople(judgement, texts);
  return {
    on,
    cannot,
    judgedBefore: true,
    changed: changed.length,
    rows: changed.slice(0, ROWS_SHOWN).map(({ line, was, zone }) => ({
      row: headerRow + line + 2,
      who: whoIs(person(line)),
      was: isZone(was, texts) ? texts.zones[was] : was,
      is: texts.zones[zone],
      zone,
    })),
  };
}

function isZone(text: string, { zones }: AllTexts): text is keyof AllTexts['zones'] {
  return text in zones;
}
