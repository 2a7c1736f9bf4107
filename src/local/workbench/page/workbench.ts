import type { Act, Acted, Happening, MenuView, PanelView, WorkbookView } from '../protocol';
import { CellDesk } from './cell-desk';
import { buildShell, type Shell, type ShellActions } from './chrome/shell';
import { el } from './element';
import { bridgePanels } from './panel-bridge';
import { connect, type ServerLink } from './server-link';
import { ShownWorkbook } from './shown-workbook';
import type { PageLanguage } from './texts/texts';
import { UnsavedWork } from './unsaved-work';
import { WorkbookFiles } from './workbook-files';

type Handlers = { readonly [K in Happening['kind']]: (happening: Extract<Happening, { kind: K }>) => void };

/** The page at work: what happens on the server is shown, what the person does around the cells is sent to it. */
export class Workbench {
  /** Where the grid is to be opened. */
  readonly cells = el('div', { class: 'cells' });
  readonly desk: CellDesk;
  readonly #link: ServerLink;
  readonly #unsaved = new UnsavedWork();
  readonly #files: WorkbookFiles;
  readonly #handlers: Handlers;
  #shell: Shell;
  #menus: readonly MenuView[] = [];
  #isLost = false;

  constructor(language: PageLanguage) {
    this.desk = new CellDesk(this.cells, {
      shell: () => this.#shell,
      act: (act) => this.#act(act),
      typed: () => this.#unsaved.done(),
    });
    this.#handlers = this.#handlersOfHappenings();
    this.#shell = this.#buildShell(language);
    this.#link = connect({
      happened: (happening) => this.#happened(happening),
      lost: () => {
        // It is lost again with every attempt: what is said already is not said anew.
        if (this.#isLost) return;
        this.#isLost = true;
        this.#shell.showStopped(true);
      },
    });
    this.#files = new WorkbookFiles({
      link: this.#link,
      desk: this.desk,
      unsaved: this.#unsaved,
      shell: () => this.#shell,
    });
    bridgePanels(this.#link, () => ({
      panels: this.#shell.panels,
      texts: this.#shell.texts,
      close: (panel) => this.#closePanel(panel),
      focusCells: () => this.desk.focus(),
      fileOver: () => this.#shell.showDropZone(),
    }));
  }

  #buildShell(language: PageLanguage): Shell {
    const shell = buildShell(language, this.cells, this.#shellActions());
    document.body.append(shell.element);
    return shell;
  }

  #shellActions(): ShellActions {
    return {
      clickMenuItem: (functionName) => {
        this.desk.focus();
        void this.#act({ act: 'menu', functionName });
      },
      openSample: (name) => void this.#files.openSample(name),
      openFile: (file) => void this.#files.openFile(file),
      dropped: (files) => void this.#files.dropped(files),
      save: () => void this.#files.save(),
      saveFirst: () => this.#files.save(),
      chooseSheet: (sheetId) => this.desk.bringToFront(sheetId),
      closePanel: (id) => this.#closePanel(id),
      answer: (dialog, button, text) =>
        void this.#act({ act: 'answer', dialog, button, ...(text === undefined ? {} : { text }) }),
      formulaBar: this.desk.formulaBarActions,
    };
  }

  async #act(act: Act): Promise<Acted | null> {
    const acted = await this.#link.act(act);
    if (acted === null) this.#shell.toasts.problem(this.#shell.texts.problems.unreachable);
    else if (!acted.ok) this.#shell.toasts.problem(acted.message);
    return acted;
  }

  #happened<K extends Happening['kind']>(happening: Extract<Happening, { kind: K }>): void {
    const handle = this.#handlers[happening.kind as K];
    handle(happening);
  }

  #handlersOfHappenings(): Handlers {
    return {
      workbook: ({ workbook }) => this.#opened(workbook),
      changes: ({ changes }) => {
        this.#unsaved.changed(changes);
        this.desk.change(changes);
      },
      running: ({ what }) => this.#shell.showRunning(what !== null),
      dialog: (asked) => this.#shell.alerts.show(asked),
      'dialog-closed': ({ dialog }) => this.#shell.alerts.remove(dialog),
      toast: ({ title, message, seconds }) => this.#shell.toasts.toast(title, message, seconds),
      panel: ({ panel }) => this.#panelOpened(panel),
      'panel-closed': ({ panel }) => this.#shell.panels.remove(panel),
      menus: ({ menus }) => {
        this.#menus = menus;
        this.#showMenus();
      },
    };
  }

  #opened(view: WorkbookView): void {
    // After it was away, the server sends what is open once more.
    const isAnother = !this.#isLost || view.name !== this.desk.shown?.view.name;
    this.#isLost = false;
    if (view.language !== this.#shell.language) {
      this.#shell.remove();
      this.#shell = this.#buildShell(view.language);
      this.#showMenus();
    }
    const shell = this.#shell;
    // What is still open comes again after the workbook.
    shell.panels.removeAll();
    shell.alerts.removeAll();
    if (isAnother) {
      this.#unsaved.opened();
      // It was asked about the workbook before.
      shell.replaceQuestion.remove();
    }
    shell.showRunning(false);
    shell.showStopped(false);
    shell.top.show(view);
    this.desk.open(new ShownWorkbook(view), isAnother);
  }

  #showMenus(): void {
    this.#shell.top.showMenus(this.#menus);
    this.#shell.hint.offer(this.#menus);
  }

  #panelOpened(panel: PanelView): void {
    this.#shell.panels.show(panel);
    if (panel.kind === 'sidebar') this.#shell.hint.done();
  }

  #closePanel(panel: number): void {
    void this.#act({ act: 'close-panel', panel });
    this.#shell.panels.remove(panel);
    this.desk.focus();
  }
}
