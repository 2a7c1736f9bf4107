import type { WorkbookChange } from '../protocol';

/** Whether there is work in the workbook that is in no file yet. */
export class UnsavedWork {
  #done = 0;
  #saved = 0;

  get exists(): boolean {
    return this.#done > this.#saved;
  }

  /** Something was done to the workbook. */
  done(): void {
    this.#done += 1;
  }

  /** Takes note of what changed. A sheet that comes to the front, or looks that become known, are nobody's work. */
  changed(changes: readonly WorkbookChange[]): void {
    if (changes.some(({ change }) => change === 'cells' || change === 'frame' || change === 'removed')) this.done();
  }

  /** Another workbook was opened. */
  opened(): void {
    this.#saved = this.#done;
  }

  /** A file is about to be made. Answers what is to be called once it is there: what was done meanwhile may not be in it. */
  saving(): () => void {
    const inFile = this.#done;
    return () => {
      this.#saved = Math.max(this.#saved, inFile);
    };
  }
}
