import type { Alert, AlertAnswer } from '../../../host/shown';
import type { Happening } from '../../protocol';
import { el } from '../element';
import type { PageTexts } from '../texts/texts';
import { alertButton, alertDialog, removeAlert, showAlert } from './alert-dialog';

type Asked = Extract<Happening, { kind: 'dialog' }>;

export interface Alerts {
  show(asked: Asked): void;
  /** Takes a dialog away that was answered elsewhere. */
  remove(dialog: number): void;
  removeAll(): void;
}

const ANSWERS: Readonly<Record<Alert['buttons'], readonly Exclude<AlertAnswer, 'CLOSE'>[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** The dialogs that the add-on waits for. Escape closes one, which is an answer too. */
export function alerts(
  texts: PageTexts,
  answer: (dialog: number, button: AlertAnswer, text: string | undefined) => void,
): Alerts {
  const open = new Map<number, HTMLDialogElement>();

  function remove(dialog: number): void {
    const element = open.get(dialog);
    open.delete(dialog);
    removeAlert(element);
  }

  function show(asked: Asked): void {
    if (open.has(asked.dialog)) return;
    const field = asked.asksForText
      ? el('input', { class: 'alert-field', 'aria-label': texts.answer, autocomplete: 'off' })
      : null;
    const give = (button: AlertAnswer) => {
      remove(asked.dialog);
      answer(asked.dialog, button, field?.value);
    };
    const element = alertElement(asked, field, texts, give);
    open.set(asked.dialog, element);
    showAlert(element);
  }

  return {
    show,
    remove,
    removeAll() {
      for (const dialog of [...open.keys()]) remove(dialog);
    },
  };
}

function alertElement(
  asked: Asked,
  field: HTMLInputElement | null,
  texts: PageTexts,
  give: (button: AlertAnswer) => void,
): HTMLDialogElement {
  const words = { OK: texts.buttons.ok, CANCEL: texts.buttons.cancel, YES: texts.buttons.yes, NO: texts.buttons.no };
  const buttons = ANSWERS[asked.buttons].map((button, at) => alertButton(words[button], at === 0, () => give(button)));
  field?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') buttons[0]?.click();
  });
  const { title, prompt } = asked;
  return alertDialog({ id: `alert-${asked.dialog}`, title, prompt, field, buttons }, () => give('CLOSE'));
}
