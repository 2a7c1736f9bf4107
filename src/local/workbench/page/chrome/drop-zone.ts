import { carriesFiles } from '../../carries-files';
import { el } from '../element';
import type { PageTexts } from '../texts/texts';

export interface DropZone {
  readonly element: HTMLElement;
  /** A file is being dragged over something that does not tell this window: the page in a frame. */
  show(): void;
}

/** Shows where a dragged file may be dropped, which is anywhere in the window, and takes the file, until it is told to stop. */
export function dropZone(texts: PageTexts, take: (files: readonly File[]) => void, until: AbortSignal): DropZone {
  const element = el(
    'div',
    { class: 'drop-zone', hidden: true },
    el('div', { class: 'drop-card' }, el('b', {}, texts.drop.title), el('p', {}, texts.drop.says)),
  );
  // The overlay lies over everything, the sidebar's frame too, so it alone is left when the file leaves the window.
  window.addEventListener(
    'dragenter',
    (event) => {
      if (carriesFiles(event)) element.hidden = false;
    },
    { signal: until },
  );
  window.addEventListener(
    'dragover',
    (event) => {
      if (carriesFiles(event)) event.preventDefault();
    },
    { signal: until },
  );
  element.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null || !element.contains(event.relatedTarget as Node)) element.hidden = true;
  });
  window.addEventListener(
    'drop',
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      element.hidden = true;
      take([...(event.dataTransfer?.files ?? [])]);
    },
    { signal: until },
  );
  // Where the pointer left before the overlay was there, nothing else would tell that it is gone.
  window.addEventListener('pointermove', () => (element.hidden = true), { signal: until });
  return {
    element,
    show() {
      element.hidden = false;
    },
  };
}
