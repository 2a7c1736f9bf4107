import type { Texts } from '../core/texts/texts';
import { openPage } from './open-page';

/** Opens the sidebar. */
export function openSidebarPage(texts: Texts): void {
  openPage(texts, 'Sidebar', (page, ui) => ui.showSidebar(page.setTitle(texts.messages.title)));
}
