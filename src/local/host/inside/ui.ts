import type { Alert, Panel } from '../shown';
import { BUTTON, BUTTON_SET } from './enums';
import type { PageState } from './html-output';
import { releaseLock } from './lock-service';
import { menuObject } from './menu';
import { classNameOf, stateBehind } from './objects';
import { outside } from './outside-link';
import { promptResponse } from './prompt-response';
import { type ServiceClass, serve } from './service';

type GoogleUi = GoogleAppsScript.Base.Ui;

const QUESTIONS = ['String', 'String, ButtonSet', 'String, String, ButtonSet'];

const UI: ServiceClass<GoogleUi, null> = {
  name: 'Ui',
  app: '',
  methods: {
    createAddonMenu: { gives: () => menuObject(null) },
    createMenu: { takes: ['String'], gives: (_state, caption) => menuObject(caption) },
    alert: {
      takes: QUESTIONS,
      gives: (_state, ...given: readonly unknown[]) => BUTTON[suspended(() => outside().alert(questionOf(given)))],
    },
    prompt: {
      takes: QUESTIONS,
      gives: (_state, ...given: readonly unknown[]) =>
        promptResponse(suspended(() => outside().prompt(questionOf(given)))),
    },
    showSidebar: { takes: ['HtmlOutput'], gives: (_state, page) => show('sidebar', page) },
    showModalDialog: { takes: ['HtmlOutput, String'], gives: (_state, page, title) => show('dialog', page, title) },
    showModelessDialog: {
      takes: ['HtmlOutput, String'],
      gives: (_state, page, title) => show('modeless-dialog', page, title),
    },
  },
  constants: { Button: BUTTON, ButtonSet: BUTTON_SET },
};

export function uiObject(): GoogleUi {
  return serve(UI, null);
}

// A question suspends the execution, and a lock does not outlive that.
function suspended<Answer>(ask: () => Answer): Answer {
  releaseLock();
  return ask();
}

function questionOf(given: readonly unknown[]): Alert {
  const texts = given.filter((value) => typeof value === 'string');
  const [title, prompt] = texts.length === 2 ? texts : ['', texts[0]];
  const last = given.at(-1);
  const buttons = classNameOf(last) === 'ButtonSet' ? (String(last) as Alert['buttons']) : 'OK';
  return { title: title ?? '', prompt: prompt ?? '', buttons };
}

function show(kind: Panel['kind'], page: unknown, title?: string): void {
  const { content, title: own, width, height } = stateBehind<PageState>(page);
  const size = kind === 'sidebar' ? {} : { ...(width !== null && { width }), ...(height !== null && { height }) };
  outside().show({ kind, title: title ?? own, content, ...size });
}
