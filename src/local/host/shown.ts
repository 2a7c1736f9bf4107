/** What the person at the keyboard was shown. */
export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly timeoutSeconds: number | null;
}

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

export type AlertAnswer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An alert with a field to type into. */
export type Prompt = Alert;

export interface PromptAnswer {
  readonly button: AlertAnswer;
  /** What was typed; nothing unless told otherwise. */
  readonly text?: string;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: Menu };

export interface Menu {
  /** Null for the add-on's own menu, which takes the add-on's name. */
  readonly caption: string | null;
  readonly entries: readonly MenuEntry[];
}

/** A page in a window: a sidebar, a dialog, or a dialog that leaves the sheet within reach. */
export interface Panel {
  readonly kind: 'sidebar' | 'dialog' | 'modeless-dialog';
  readonly title: string;
  readonly content: string;
  /** Pixels, as the page asked for; a sidebar has a size of its own. */
  readonly width?: number;
  readonly height?: number;
}

/** A line that a script logged. */
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}
