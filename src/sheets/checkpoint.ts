import { once } from './once';
import type { Progress } from './pace';

const KEY = 'gdpr-zones.unfinished';

/** How far a run is that has not come to its end, and which task it does. */
interface Checkpoint extends Progress {
  readonly task: string;
}

/**
 * Remembers in the document how far a run is that writes in several calls. What is still to be done is told by the sheet
 * itself; a checkpoint is there to say where things stand, so that none that cannot be kept or read stops a run.
 */
export class Checkpoints {
  private readonly properties = once(() => PropertiesService.getDocumentProperties());
  private isKept = false;

  constructor(private readonly task: string) {}

  /** What an earlier run of the same task left, or null. */
  get left(): Progress | null {
    const found = readCheckpoint(this.properties);
    if (found?.task !== this.task) return null;
    this.isKept = true;
    return found;
  }

  keep({ done, of }: Progress): void {
    try {
      this.properties().setProperty(KEY, JSON.stringify({ task: this.task, done, of }));
      this.isKept = true;
    } catch (error) {
      console.error(error);
    }
  }

  clear(): void {
    if (this.isKept) this.properties().deleteProperty(KEY);
  }
}

/** How far the run is that is at work, or that was cut off; null where none is. */
export function readCheckpoint(
  properties: () => GoogleAppsScript.Properties.Properties = () => PropertiesService.getDocumentProperties(),
): Checkpoint | null {
  try {
    const { task, done, of } = JSON.parse(properties().getProperty(KEY) ?? '{}') as Partial<Checkpoint>;
    return task === undefined || done === undefined || of === undefined ? null : { task, done, of };
  } catch (error) {
    console.error(error);
    return null;
  }
}
