import type { Alert } from '../shown';
import { BUTTON, BUTTON_SET } from './enums';
import type { PageState } from './html-service';
import { releaseLock } from './lock-service';
import { menuObject } from './menu';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleUi = GoogleAppsScript.Base.Ui;

const UI: ServiceClass<GoogleUi, null> = {
  name: 'Ui',
  methods: {
    createAddonMenu: { gives: () => menuObject(null) },
    createMenu: { takes: ['String'], gives: (_state, caption) => menuObject(caption) },
    alert: {
      takes: ['String', 'String, ButtonSet', 'String, String, ButtonSet'],
      gives: (_state, ...given: readonly unknown[]) => {
        // A window suspends the execution, and a lock does not outlive that.
        releaseLock();
        const answer = outside().alert(alertOf(given));
        return BUTTON[answer];
      },
    },
    showSidebar: {
      takes: ['HtmlOutput'],
      gives: (_state, page) => outside().show({ kind: 'sidebar', ...stateBehind<PageState>(page) }),
    },
    showModalDialog: {
      takes: ['HtmlOutput, String'],
      gives: (_state, page, title) =>
        outside().show({ kind: 'dialog', title, content: stateBehind<PageState>(page).content }),
    },
  },
  constants: { Button: BUTTON, ButtonSet: BUTTON_SET },
};

export function uiObject(): GoogleUi {
  return serve(UI, null);
}

function alertOf(given: readonly unknown[]): Alert {
  const texts = given.filter((value) => typeof value === 'string');
  const [title, prompt] = texts.length === 2 ? texts : ['', texts[0]];
  const buttons = typeof given.at(-1) === 'string' ? 'OK' : (String(given.at(-1)) as Alert['buttons']);
  return { title: title ?? '', prompt: prompt ?? '', buttons };
}
