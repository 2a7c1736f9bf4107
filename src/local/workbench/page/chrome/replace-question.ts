import type { PageTexts } from '../texts/texts';
import { alertButton, alertDialog, removeAlert, showAlert } from './alert-dialog';

export interface ReplaceQuestion {
  /** Asks whether a workbook with unsaved work may be replaced. Answers once nothing stands in the way, or with false to stay. */
  ask(workbook: string): Promise<boolean>;
  /** Takes the question away, which is staying. */
  remove(): void;
}

/** The page's own question before work is lost. Escape is staying. */
export function replaceQuestion(texts: PageTexts, saveFirst: () => Promise<boolean>): ReplaceQuestion {
  let open: { readonly dialog: HTMLDialogElement; readonly answer: (mayReplace: boolean) => void } | null = null;

  function close(mayReplace: boolean): void {
    const closed = open;
    open = null;
    if (closed === null) return;
    removeAlert(closed.dialog);
    closed.answer(mayReplace);
  }

  function ask(workbook: string): Promise<boolean> {
    // Another file was dropped over the question: it is the one that is meant now.
    close(false);
    const save = alertButton(texts.replace.saveFirst, true, () => void saveAndClose());
    const replace = alertButton(texts.replace.replace, false, () => close(true));
    const stay = alertButton(texts.replace.stay, false, () => close(false));
    const content = {
      id: 'replace',
      title: texts.replace.title,
      prompt: texts.replace.says(workbook),
      field: null,
      buttons: [save, replace, stay],
    };
    const dialog = alertDialog(content, () => close(false));

    // The question stays meanwhile: nothing can be done to the workbook that would then be in no file.
    async function saveAndClose(): Promise<void> {
      stay.focus();
      save.disabled = true;
      replace.disabled = true;
      save.textContent = texts.replace.saving;
      const isSaved = await saveFirst();
      if (open?.dialog === dialog) close(isSaved);
    }

    return new Promise((answer) => {
      open = { dialog, answer };
      showAlert(dialog);
    });
  }

  return { ask, remove: () => close(false) };
}
