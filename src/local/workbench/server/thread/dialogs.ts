import type { Alert, Prompt, PromptAnswer } from '../../../host/shown';
import type { SmallHappening } from './messages';

/** The questions that executions wait with until somebody answers them. */
export interface Dialogs {
  readonly ask: (question: Alert | Prompt, asksForText: boolean) => PromptAnswer;
  /** Answers a question that waits, with one of its buttons. */
  readonly answer: (dialog: number, answer: PromptAnswer) => 'answered' | 'no-dialog' | 'no-button';
}

/**
 * Keeps the questions.
 *
 * @param meanwhile goes on with everything else for a while; called until the answer is there
 */
export function createDialogs(
  nextId: () => number,
  tell: (happening: SmallHappening) => void,
  meanwhile: () => void,
): Dialogs {
  const waiting = new Map<number, Alert>();
  const answers = new Map<number, PromptAnswer>();
  return {
    ask(question, asksForText) {
      const dialog = nextId();
      waiting.set(dialog, question);
      tell({ kind: 'dialog', dialog, asksForText, ...question });
      let answer = answers.get(dialog);
      while (answer === undefined) {
        meanwhile();
        answer = answers.get(dialog);
      }
      answers.delete(dialog);
      return answer;
    },
    answer(dialog, answer) {
      const question = waiting.get(dialog);
      if (!question) return 'no-dialog';
      if (answer.button !== 'CLOSE' && !question.buttons.split('_').includes(answer.button)) return 'no-button';
      // Taken away here and not where it is waited for: that execution may be held up by one that began later.
      waiting.delete(dialog);
      answers.set(dialog, answer);
      tell({ kind: 'dialog-closed', dialog });
      return 'answered';
    },
  };
}
