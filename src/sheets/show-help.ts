import { allTextsIn } from './all-texts';
import { showOrSayWhyNot } from './run-task';

/** Says how the add-on works, until the user has read it. */
export function showHelp(): void {
  showOrSayWhyNot((ui, language) => {
    const { messages } = allTextsIn(language);
    ui.alert(messages.title, messages.help, ui.ButtonSet.OK);
  });
}
