import type { Asked } from './protocol';

/**
 * What a panel, the add-on's page in a frame, and the workbench's page around it say to each other with postMessage. Whoever
 * gets a message looks at its `source`: the panel listens to its parent window alone, the page to the window of the frame that
 * shows `/panel/<id>`.
 */

/** A call of google.script.run. The numbers of a panel's calls start at 1 and never come twice. */
export interface PanelCall {
  readonly gdprPanel: number;
  readonly call: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A call of google.script.host, or that a file is being dragged over the panel, whose window alone gets to know that. */
export type PanelWish = { readonly gdprPanel: number } & (
  | { readonly host: 'close' | 'focus-editor' | 'file-over' }
  /** Pixels that a dialog asks for; a sidebar keeps its size. */
  | { readonly host: 'height' | 'width'; readonly value: number }
);

export type PanelMessage = PanelCall | PanelWish;

/** What the page sends back: what became of the call of this number. */
export type PanelAnswer = { readonly gdprAnswer: number } & Asked;
