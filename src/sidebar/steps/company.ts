import type { CustomersView, SettingView } from '../../app/contract';
import { type Child, el } from '../dom/el';
import type { Page } from '../page';
import { fold } from '../parts/fold';
import { gainTogether } from '../parts/gain';
import { setting } from '../parts/setting';

// As many as an owner takes in at a glance; the rest is for those who want it.
const IN_FRONT = 7;

/** What is answered about the company, in one line. */
export function companySummary(page: Page, view: CustomersView): string {
  const settings = asked(view);
  const gain = gainTogether(page, {
    frees: Math.max(0, ...settings.map(({ frees }) => frees)),
    waiting: Math.max(0, ...settings.map(({ waiting }) => waiting)),
  });
  if (gain !== null) return gain;
  return page.texts.company.summary(settings.filter(({ value }) => value !== '').length, settings.length);
}

/** Step 3: what the company itself has to answer. */
export function companyStep(page: Page, view: CustomersView): readonly Child[] {
  const settings = asked(view);
  const rest = settings.slice(IN_FRONT);
  return [
    el('div', { class: 'settings' }, ...settings.slice(0, IN_FRONT).map((one) => setting(page, one))),
    rest.length > 0 &&
      fold(page, 'settings', [page.texts.company.more(rest.length)], () => rest.map((one) => setting(page, one))),
  ];
}

/** The switch of the last step is asked for there. */
function asked({ settings }: CustomersView): readonly SettingView[] {
  return settings.filter(({ key }) => key !== 'watch');
}
