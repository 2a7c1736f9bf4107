import type { MenuView, WorkbookView } from '../../protocol';
import { el } from '../element';
import type { PageTexts } from '../texts/texts';
import { addonMenuItems } from './addon-menu';
import { productMark } from './marks';
import { menuButton } from './menu-button';

export interface TopBarActions {
  clickMenuItem(functionName: string): void;
  openSample(name: string): void;
  openFile(file: File): void;
  save(): void;
}

export interface TopBar {
  readonly element: HTMLElement;
  show(workbook: WorkbookView): void;
  showMenus(menus: readonly MenuView[]): void;
  focusMenu(): void;
}

/** The bar at the top: the workbook's name, the add-on's menu, and where workbooks come from and go to. */
export function topBar(texts: PageTexts, actions: TopBarActions): TopBar {
  const name = el('h1', { class: 'workbook-name' });
  let menus: readonly MenuView[] = [];
  let samples: WorkbookView['samples'] = [];

  const extensions = menuButton(texts.extensions, {
    class: 'menu-button',
    role: 'menuitem',
    items: () => addonMenuItems(menus, actions.clickMenuItem),
  });
  extensions.disabled = true;
  const sample = menuButton(texts.openSample, {
    class: 'quiet-button has-menu',
    items: () =>
      samples.map((each) => ({ kind: 'item', caption: each.title, choose: () => actions.openSample(each.name) })),
  });
  sample.hidden = true;
  const element = el(
    'header',
    { class: 'top-bar' },
    productMark(),
    el(
      'div',
      { class: 'titles' },
      el('div', { class: 'title-line' }, name, el('span', { class: 'product' }, 'GDPR zones')),
      el('div', { class: 'menu-bar', role: 'menubar', 'aria-label': texts.menuBar }, extensions),
    ),
    el('div', { class: 'files' }, sample, ...fileButton(texts, actions), saveLink(texts, actions)),
  );
  return {
    element,
    show(workbook) {
      name.textContent = workbook.name;
      document.title = `${workbook.name} · GDPR zones`;
      samples = workbook.samples;
      sample.hidden = samples.length === 0;
    },
    showMenus(shown) {
      menus = shown;
      extensions.disabled = menus.length === 0;
    },
    focusMenu: () => extensions.focus(),
  };
}

function fileButton(texts: PageTexts, actions: TopBarActions): readonly HTMLElement[] {
  const input = el('input', {
    class: 'file-input',
    type: 'file',
    accept: '.csv,.xlsx',
    'aria-hidden': true,
    tabindex: -1,
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) actions.openFile(file);
    // The same file, mended meanwhile, may be chosen again.
    input.value = '';
  });
  const button = el('button', { class: 'quiet-button', type: 'button' }, texts.openFile);
  button.addEventListener('click', () => input.click());
  return [button, input];
}

function saveLink(texts: PageTexts, actions: TopBarActions): HTMLElement {
  const link = el('a', { class: 'main-button', href: '/save.xlsx', download: true }, texts.saveXlsx);
  // The browser would not tell whether the file came.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    actions.save();
  });
  return link;
}
