import type { CustomersView } from '../../app/contract';
import { type Child, el, type Shown } from '../dom/el';
import { ACT_TASKS, GROUP_OF, LIST_GROUPS, type MendGroup } from '../mend-groups';
import type { Page } from '../page';
import { actCard } from '../parts/act-card';
import { listCard } from '../parts/list-card';

/** The lists that would hold anything, in one line. */
export function mendSummary({ texts }: Page, { lists }: CustomersView): string {
  return texts.mend.summary(
    lists.filter(({ lines }) => lines > 0).length,
    lists.reduce((sum, { lines }) => sum + lines, 0),
  );
}

/** Step 5: the lists, each to be looked at before anything is written, and below them what carries out what they say. */
export function mendStep(page: Page, { lists }: CustomersView): readonly Child[] {
  return [
    ...LIST_GROUPS.flatMap((group) => {
      const own = lists.filter(({ task }) => GROUP_OF[task] === group);
      return own.length === 0
        ? []
        : [heading(page, group), cards(`cards ${group}`, ...own.map((list) => listCard(page, list)))];
    }),
    heading(page, 'carryOut'),
    el('p', { class: 'quiet' }, page.texts.mend.actsLead),
    cards('cards carryOut', ...ACT_TASKS.map((task) => actCard(page, task))),
  ];
}

function heading({ texts }: Page, group: MendGroup): Shown {
  return el('h3', { key: `part ${group}`, class: 'part' }, texts.mend.groups[group]);
}

function cards(key: string, ...all: readonly Shown[]): Shown {
  return el('ul', { key, class: 'plain cards' }, ...all);
}
