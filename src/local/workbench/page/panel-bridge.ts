import type { PanelAnswer, PanelMessage } from '../panel-messages';
import type { Asked } from '../protocol';
import type { Panels } from './chrome/panels';
import type { ServerLink } from './server-link';
import type { PageTexts } from './texts/texts';

/** What the bridge needs of the page at the moment of a message. */
export interface BridgeSide {
  readonly panels: Panels;
  readonly texts: PageTexts;
  close(panel: number): void;
  focusCells(): void;
  /** A file is being dragged over a panel. */
  fileOver(): void;
}

/**
 * Carries google.script.run and google.script.host of the add-on's pages to the server and back. A message counts only where it
 * comes from the window of a frame that shows the panel which it names.
 */
export function bridgePanels(link: ServerLink, side: () => BridgeSide): void {
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const { panels } = side();
    const panel = panels.panelOf(source);
    if (panel === undefined || !isPanelMessage(data) || data.gdprPanel !== panel.id) return;
    if ('call' in data) {
      void ask(link, panel.id, data.name, data.args, side().texts).then((asked) => {
        const answer: PanelAnswer = { gdprAnswer: data.call, ...asked };
        side().panels.answer(panel.id, answer);
      });
      return;
    }
    if (data.host === 'close') side().close(panel.id);
    else if (data.host === 'focus-editor') side().focusCells();
    else if (data.host === 'file-over') side().fileOver();
    else if ('value' in data) panels.resize(panel.id, data.host, data.value);
  });
}

async function ask(
  link: ServerLink,
  panel: number,
  name: string,
  args: readonly unknown[],
  texts: PageTexts,
): Promise<Asked> {
  const acted = await link.act({ act: 'ask', panel, name, args });
  if (acted === null) return { state: 'failure', name: 'NetworkError', message: texts.problems.unreachable };
  return acted.ok ? (acted.value as Asked) : { state: 'failure', name: 'Error', message: acted.message };
}

function isPanelMessage(data: unknown): data is PanelMessage {
  if (typeof data !== 'object' || data === null || !('gdprPanel' in data)) return false;
  if ('call' in data && 'name' in data && 'args' in data) {
    return typeof data.call === 'number' && typeof data.name === 'string' && Array.isArray(data.args);
  }
  if (!('host' in data)) return false;
  if (data.host === 'close' || data.host === 'focus-editor' || data.host === 'file-over') return true;
  const sized = data.host === 'width' || data.host === 'height';
  return sized && 'value' in data && typeof data.value === 'number' && Number.isFinite(data.value);
}
