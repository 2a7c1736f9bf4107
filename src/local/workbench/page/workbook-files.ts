import type { Acted } from '../protocol';
import type { CellDesk } from './cell-desk';
import type { Shell } from './chrome/shell';
import { download } from './download';
import type { ServerLink } from './server-link';
import type { UnsavedWork } from './unsaved-work';

export interface FilesSide {
  readonly link: ServerLink;
  readonly desk: CellDesk;
  readonly unsaved: UnsavedWork;
  shell(): Shell;
}

/** Where workbooks come from and go to. One that holds unsaved work is never replaced unasked. */
export class WorkbookFiles {
  readonly #side: FilesSide;

  constructor(side: FilesSide) {
    this.#side = side;
  }

  /** Opens a sample in place of the workbook. */
  async openSample(name: string): Promise<void> {
    await this.#replaceBy(() => this.#side.link.act({ act: 'open-sample', name }));
  }

  /** Opens a file in place of the workbook. */
  async openFile(file: File): Promise<void> {
    await this.#replaceBy(() => this.#side.link.open(file));
  }

  /** Opens a file that was dropped, if it is one alone. */
  async dropped(files: readonly File[]): Promise<void> {
    const [file] = files;
    const { toasts, texts } = this.#side.shell();
    if (file !== undefined && files.length === 1) await this.openFile(file);
    else toasts.problem(texts.problems.oneFile);
  }

  /** Saves the workbook with everything typed so far as a file of the person's. Where that fails, it says so and answers false. */
  async save(): Promise<boolean> {
    const { desk, link, unsaved } = this.#side;
    desk.commitEdit();
    await desk.settled();
    const isInFile = unsaved.saving();
    const saved = await link.save();
    if (saved?.ok !== true) {
      this.#sayProblem(saved);
      return false;
    }
    download(saved.name, saved.bytes);
    isInFile();
    return true;
  }

  async #replaceBy(open: () => Promise<Acted | null>): Promise<void> {
    const { desk, unsaved } = this.#side;
    const { replaceQuestion } = this.#side.shell();
    // What is being typed is work, too.
    desk.commitEdit();
    if (unsaved.exists && !(await replaceQuestion.ask(desk.shown?.view.name ?? ''))) return;
    this.#sayProblem(await open());
  }

  #sayProblem(came: { readonly ok: true } | { readonly ok: false; readonly message: string } | null): void {
    const { toasts, texts } = this.#side.shell();
    if (came === null) toasts.problem(texts.problems.unreachable);
    else if (!came.ok) toasts.problem(came.message);
  }
}
