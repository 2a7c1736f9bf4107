import type { AddOn } from './add-on';

/** A text of one of our files, and what stands in its place once a guard is taken away. */
export interface Replacement {
  /** From the root of the project: `src/sheets/menu.ts`. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly take: string;
  readonly put: string;
}

/** What keeps a bug away, and how the add-on fails once it is gone. */
export interface Guard {
  /** What is taken away, in plain words: the test's name ends with it. */
  readonly without: string;
  readonly replacements: readonly Replacement[];
  /** What the check then says. Another failure proves nothing about the guard. */
  readonly says: RegExp;
  /** The check needs a table that one call cannot write; the variant writes in small steps, so that a small one will do. */
  readonly inSmallSteps?: true;
}

/** Something that went wrong in other add-ons, and what is right. */
export interface Bug {
  /** Its place in the list, from 1; those that were looked for besides have none. */
  readonly number?: number;
  /** What went wrong and what is right. */
  readonly title: string;
  /** Where it was reported. */
  readonly sources: readonly string[];
  /** @throws when an add-on breaks the promise. */
  readonly check: (addOn: AddOn) => void;
  readonly guards: readonly [Guard, ...Guard[]];
}
