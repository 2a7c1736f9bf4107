import { once } from './once';
import type { Progress } from './pace';

const KEY = 'gdpr-zones.unfinished';

/** How far a run is that has not come to its end, and which task it does. */
interface Checkpoint extends Progress {
  readonly task: string;
}

/**
 * Remembers in the document how far a run is that writes in several calls. What is still to be done is told by the sheet
 * itself; a checkpoint is there to say where things stand, so that one that cannot be kept, read or removed stops no run.
 */
export class Checkpoints {
  private readonly properties = once(() => PropertiesService.getDocumentProperties());

  constructor(private readonly task: string) {}

  keep({ done, of }: Progress): void {
    this.quietly(() => this.properties().setProperty(KEY, JSON.stringify({ task: this.task, done, of })));
  }

  /** What an earlier run has left, of whatever task, is not to be gone on with any more either. */
  clear(): void {
    this.quietly(() => {
      if (this.properties().getProperty(KEY) !== null) this.properties().deleteProperty(KEY);
    });
  }

  private quietly(act: () => void): void {
    try {
      act();
    } catch (error) {
      console.error(error);
    }
  }
}

/** How far the last run came that has not come to its end: it is at work, or it was cut off. Null where there is none. */
export function readCheckpoint(): Checkpoint | null {
  try {
    const kept = PropertiesService.getDocumentProperties().getProperty(KEY);
    const { task, done, of } = JSON.parse(kept ?? '{}') as Partial<Checkpoint>;
    return typeof task === 'string' && typeof done === 'number' && typeof of === 'number' ? { task, done, of } : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

const CANCEL = 'gdpr-zones.cancel';

/** Asks the run that is at work to stop before its next call. */
export function askToCancel(): void {
  PropertiesService.getDocumentProperties().setProperty(CANCEL, 'yes');
}

/** Whether somebody asked for it since the run began. A question that Sheets does not answer stops no run. */
export function isCancelAsked(): boolean {
  try {
    return PropertiesService.getDocumentProperties().getProperty(CANCEL) !== null;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** What was asked of an earlier run is not asked of this one. */
export function forgetCancel(): void {
  try {
    PropertiesService.getDocumentProperties().deleteProperty(CANCEL);
  } catch (error) {
    console.error(error);
  }
}
