import { el } from '../element';
import type { PageTexts } from '../texts/texts';

/** What is said at the top while the server is gone. */
export function stoppedBanner(texts: PageTexts): HTMLElement {
  return el('div', { class: 'stopped', role: 'alert' }, el('b', {}, texts.stopped.title), ` ${texts.stopped.says}`);
}
