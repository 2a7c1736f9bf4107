import { el } from '../element';
import type { PageLanguage, PageTexts } from '../texts/texts';
import { textsIn } from '../texts/texts';
import { type Alerts, alerts } from './alerts';
import { type CellCard, cellCard } from './cell-card';
import { dropZone } from './drop-zone';
import { type FormulaBar, type FormulaBarActions, formulaBar } from './formula-bar';
import { type Panels, panels } from './panels';
import { type ReplaceQuestion, replaceQuestion } from './replace-question';
import { type SheetTabs, sheetTabs } from './sheet-tabs';
import { type StartHint, startHint } from './start-hint';
import { stoppedBanner } from './stopped-banner';
import { type Toasts, toasts } from './toasts';
import { type TopBar, type TopBarActions, topBar } from './top-bar';

export interface ShellActions extends TopBarActions {
  readonly formulaBar: FormulaBarActions;
  chooseSheet(sheetId: number): void;
  closePanel(id: number): void;
  answer: Parameters<typeof alerts>[1];
  dropped(files: readonly File[]): void;
  /** Saves the workbook as a file of the person's; false where that did not work. */
  saveFirst(): Promise<boolean>;
}

/** Everything around the cells, in one language. */
export interface Shell {
  readonly language: PageLanguage;
  readonly texts: PageTexts;
  readonly element: HTMLElement;
  readonly top: TopBar;
  readonly bar: FormulaBar;
  readonly card: CellCard;
  readonly tabs: SheetTabs;
  readonly panels: Panels;
  readonly alerts: Alerts;
  readonly replaceQuestion: ReplaceQuestion;
  readonly toasts: Toasts;
  readonly hint: StartHint;
  /** A file is being dragged over the page of a panel. */
  showDropZone(): void;
  showRunning(running: boolean): void;
  showStopped(stopped: boolean): void;
  /** Whether the first workbook is there to be seen. */
  showOpened(): void;
  /** Says what is selected to those who do not see it. */
  announce(words: string): void;
  /** Takes it off the page. */
  remove(): void;
}

const CELLS_ID = 'cells';

/** Builds the page's own elements around that of the cells. */
export function buildShell(language: PageLanguage, cells: HTMLElement, actions: ShellActions): Shell {
  const texts = textsIn(language);
  const top = topBar(texts, actions);
  const bar = formulaBar(texts, actions.formulaBar);
  const card = cellCard(texts);
  const tabs = sheetTabs(texts, CELLS_ID, actions.chooseSheet);
  const sides = panels(texts, actions.closePanel);
  const asked = alerts(texts, actions.answer);
  const replacing = replaceQuestion(texts, actions.saveFirst);
  const messages = toasts(texts);
  const hint = startHint(texts, actions.clickMenuItem);
  const banner = el('div', { class: 'banner-place' });
  const removed = new AbortController();
  const drop = dropZone(texts, actions.dropped, removed.signal);
  const running = el('div', { class: 'running', role: 'status' });
  const loading = el('p', { class: 'loading' }, texts.loading);
  const spoken = el('div', { class: 'out-of-sight', role: 'status' });
  cells.id = CELLS_ID;
  cells.setAttribute('role', 'tabpanel');
  cells.setAttribute('aria-label', texts.spreadsheet);
  document.documentElement.lang = language;

  const element = el(
    'div',
    { class: 'shell' },
    banner,
    top.element,
    el(
      'div',
      { class: 'middle' },
      el(
        'main',
        { class: 'workbook' },
        bar.element,
        el('div', { class: 'cells-place' }, loading, cells, card.element, hint.element, messages.element),
        el('div', { class: 'foot' }, tabs.element, running),
      ),
      sides.sidebar,
    ),
    spoken,
    drop.element,
  );
  return {
    language,
    texts,
    element,
    top,
    bar,
    card,
    tabs,
    panels: sides,
    alerts: asked,
    replaceQuestion: replacing,
    toasts: messages,
    hint,
    showDropZone: drop.show,
    showRunning(isRunning) {
      running.replaceChildren(...(isRunning ? [el('span', { class: 'spinner' }), texts.working] : []));
    },
    showStopped(isStopped) {
      banner.replaceChildren(...(isStopped ? [stoppedBanner(texts)] : []));
    },
    showOpened() {
      loading.remove();
    },
    announce(words) {
      spoken.textContent = words;
    },
    remove() {
      removed.abort();
      sides.removeAll();
      asked.removeAll();
      replacing.remove();
      element.remove();
    },
  };
}
