import type { CustomersView } from '../../app/contract';
import type { Child } from '../dom/el';
import type { Page } from '../page';
import { problemNote } from '../parts/problem-note';
import { waiting } from '../parts/waiting';
import { PLACE } from '../place-names';
import type { StepName } from '../step-name';
import { columnsStep, columnsSummary } from './columns';
import { companyStep, companySummary } from './company';
import { judgeStep, judgeSummary } from './judge';
import { mendStep, mendSummary } from './mend';
import { sourcesStep, sourcesSummary } from './sources';
import { watchStep, watchSummary } from './watch';

/** What a step shows, and in one line what is known of it: '' as long as nothing is. */
export interface Step {
  readonly summary: (page: Page) => string;
  readonly inside: (page: Page) => readonly Child[];
}

/** The steps by their names. */
export const STEP: Readonly<Record<StepName, Step>> = {
  columns: {
    summary: (page) => (page.state.columns === null ? '' : columnsSummary(page, page.state.columns)),
    inside: columnsStep,
  },
  sources: ofCustomers(sourcesSummary, sourcesStep),
  company: ofCustomers(companySummary, companyStep),
  judge: ofCustomers(judgeSummary, judgeStep),
  mend: ofCustomers(mendSummary, mendStep),
  watch: ofCustomers(watchSummary, watchStep),
};

/** A step that needs all customers: until they are there it says what is being waited for. */
function ofCustomers(
  summary: (page: Page, view: CustomersView) => string,
  inside: (page: Page, view: CustomersView) => readonly Child[],
): Step {
  return {
    summary: (page) => (page.state.customers === null ? '' : summary(page, page.state.customers)),
    inside: (page) => {
      const { customers } = page.state;
      const problem = problemNote(page, PLACE.customers);
      if (customers === null) return [problem ?? waiting(page.texts.judgingOnPaper)];
      return [problem, ...inside(page, customers)];
    },
  };
}
