import { el } from '../element';
import type { ShownWorkbook } from '../shown-workbook';
import type { PageTexts } from '../texts/texts';

export interface SheetTabs {
  readonly element: HTMLElement;
  show(workbook: ShownWorkbook): void;
}

/** The tabs below the grid; hidden sheets have none. */
export function sheetTabs(texts: PageTexts, gridId: string, choose: (sheetId: number) => void): SheetTabs {
  const element = el('div', { class: 'sheet-tabs', role: 'tablist', 'aria-label': texts.sheets });
  let shown = '';

  function show(workbook: ShownWorkbook): void {
    const frames = workbook.sheets.map((sheet) => sheet.frame).filter((frame) => !frame.hidden);
    const now = JSON.stringify([workbook.front, frames.map((frame) => [frame.id, frame.name, frame.tabColor])]);
    if (now === shown) return;
    shown = now;
    const focused = element.contains(document.activeElement);
    element.replaceChildren(
      ...frames.map((frame) => {
        const front = frame.id === workbook.front;
        const tab = el(
          'button',
          {
            class: 'sheet-tab',
            type: 'button',
            role: 'tab',
            'aria-selected': front,
            'aria-controls': gridId,
            tabindex: front ? 0 : -1,
            'data-sheet': frame.id,
          },
          frame.name,
        );
        if (frame.tabColor !== null) tab.style.setProperty('--tab-color', frame.tabColor);
        tab.addEventListener('click', () => choose(frame.id));
        return tab;
      }),
    );
    const front = element.querySelector<HTMLElement>('[aria-selected="true"]');
    front?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) front?.focus();
  }

  element.addEventListener('keydown', (event) => {
    const tabs = [...element.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const target = tabAfterKey(event.key, at, tabs.length);
    if (target === null) return;
    event.preventDefault();
    tabs[target]?.focus();
    tabs[target]?.click();
  });
  return { element, show };
}

function tabAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
