import { el } from '../element';

/** What an alert shows. */
export interface AlertContent {
  /** What the ids of its elements begin with: no two alerts on the page have the same. */
  readonly id: string;
  /** Empty for none. */
  readonly title: string;
  readonly prompt: string;
  /** A field below the prompt, or null. */
  readonly field: HTMLElement | null;
  /** The first one is the usual answer. */
  readonly buttons: readonly HTMLButtonElement[];
}

/** A button of an alert. */
export function alertButton(words: string, isUsual: boolean, pressed: () => void): HTMLButtonElement {
  const button = el('button', { class: isUsual ? 'main-button' : 'quiet-button', type: 'button' }, words);
  button.addEventListener('click', pressed);
  return button;
}

/** Makes a dialog that has to be answered; Escape calls `escaped`. It is not on the page yet. */
export function alertDialog(content: AlertContent, escaped: () => void): HTMLDialogElement {
  const { field, buttons } = content;
  const title = `${content.id}-title`;
  const prompt = `${content.id}-prompt`;
  const named = content.title !== '';
  const dialog = el(
    'dialog',
    {
      class: 'alert',
      role: 'alertdialog',
      'aria-modal': true,
      'aria-labelledby': named ? title : prompt,
      'aria-describedby': named ? prompt : undefined,
    },
    ...(named ? [el('h2', { id: title }, content.title)] : []),
    el('p', { id: prompt, class: 'alert-prompt' }, content.prompt),
    ...(field === null ? [] : [field]),
    el('div', { class: 'alert-buttons' }, ...buttons),
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    escaped();
  });
  return dialog;
}

/** Puts an alert over the page. The focus goes to its field or its usual answer, and back when it is closed. */
export function showAlert(dialog: HTMLDialogElement): void {
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.alert-field, .main-button')?.focus();
}

/** Takes an alert off the page. */
export function removeAlert(dialog: HTMLDialogElement | undefined): void {
  // Closing gives the focus back; removing alone would not.
  dialog?.close();
  dialog?.remove();
}
