import type { Acts } from './acts/acts';
import type { State } from './state';
import type { SidebarTexts } from './texts/texts';

/** What every part of the page is drawn from. */
export interface Page {
  readonly state: State;
  readonly texts: SidebarTexts;
  readonly acts: Acts;
}
