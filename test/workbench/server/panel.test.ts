import { describe, expect, test, vi } from 'vitest';
import type { PanelMessage } from '../../../src/local/workbench/panel-messages';
import { attachment } from '../../../src/local/workbench/server/http/attachment';
import { panelHtml } from '../../../src/local/workbench/server/panel/panel-html';
import { type PanelWindow, providePanel } from '../../../src/local/workbench/server/panel/panel-script';

interface Runner {
  readonly withSuccessHandler: (handler: unknown) => Runner;
  readonly withFailureHandler: (handler: unknown) => Runner;
  readonly withUserObject: (object: unknown) => Runner;
  readonly hello: (...args: readonly unknown[]) => unknown;
}

interface Script {
  readonly run: Runner;
  readonly host: {
    readonly close: () => void;
    readonly setHeight: (pixels: number) => void;
    readonly setWidth: (pixels: number) => void;
    readonly editor: { readonly focus: () => void };
  };
}

/** A window with google.script in it; `hear` is a message that comes into it. */
function panelWindow() {
  const sent: PanelMessage[] = [];
  const parent = { postMessage: (message: PanelMessage) => void sent.push(message) };
  const target = new EventTarget();
  const window: PanelWindow = {
    parent,
    addEventListener(kind, listener) {
      target.addEventListener(kind, listener as unknown as (event: Event) => void);
    },
  };
  providePanel(window, 7, ['hello']);
  const { script } = window.google as { readonly script: Script };
  const dispatch = (type: string, more: object): boolean =>
    target.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), more));
  return {
    script,
    sent,
    dispatch,
    hear: (data: unknown, source: unknown = parent) => dispatch('message', { source, data }),
  };
}

describe('a file over a panel', () => {
  test('is made known to the page around it, and is not opened in place of the panel', () => {
    const { sent, dispatch } = panelWindow();
    expect(dispatch('dragenter', { dataTransfer: { types: ['text/plain'] } })).toBe(true);
    expect(sent).toEqual([]);
    expect(dispatch('dragenter', { dataTransfer: { types: ['Files'] } })).toBe(false);
    expect(dispatch('drop', { dataTransfer: { types: ['Files'] } })).toBe(false);
    expect(sent[0]).toEqual({ gdprPanel: 7, host: 'file-over' });
  });
});

describe('google.script.run in a panel', () => {
  test('sends a call to the page around it and brings the answer to the handler, with the object that stays here', () => {
    const { script, sent, hear } = panelWindow();
    const success = vi.fn();
    const user = { stays: 'here' };
    expect(
      script.run
        .withSuccessHandler(success)
        .withUserObject(user)
        .hello(1, { a: undefined, b: [undefined] }),
    ).toBeUndefined();
    expect(sent).toEqual([{ gdprPanel: 7, call: 1, name: 'hello', args: [1, { b: [null] }] }]);
    hear({ gdprAnswer: 1, state: 'success', answer: 42 });
    expect(success.mock.calls).toEqual([[42, user]]);
    hear({ gdprAnswer: 1, state: 'success', answer: 43 });
    expect(success).toHaveBeenCalledTimes(1);
  });

  test('brings a failure as an error, or into the console where nobody is there for it', () => {
    const { script, hear } = panelWindow();
    const failure = vi.fn();
    const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
    script.run.withFailureHandler(failure).hello();
    script.run.hello();
    hear({ gdprAnswer: 1, state: 'failure', name: 'Exception', message: 'No.' });
    hear({ gdprAnswer: 2, state: 'failure', name: 'TypeError', message: 'No!' });
    expect(failure.mock.calls[0]?.[0]).toMatchObject({ name: 'Exception', message: 'No.' });
    expect(console.mock.calls).toEqual([['Uncaught TypeError: No!']]);
    console.mockRestore();
  });

  test('gives a new runner with each handler and leaves the old one as it was', () => {
    const { script, hear } = panelWindow();
    const [one, other] = [vi.fn(), vi.fn()];
    const first = script.run.withSuccessHandler(one);
    first.withSuccessHandler(other);
    first.hello();
    hear({ gdprAnswer: 1, state: 'success', answer: null });
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 0]);
    expect(() => script.run.withSuccessHandler('no function')).toThrow(TypeError);
  });

  test('refuses a day and a function among the arguments, also deep inside, and sends nothing', () => {
    const { script, sent } = panelWindow();
    for (const illegal of [new Date(), () => 1, { a: [{ b: new Date() }] }, new Map()]) {
      expect(() => script.run.hello(illegal)).toThrow(TypeError);
    }
    expect(sent).toEqual([]);
  });

  test('has ten calls in flight; the eleventh waits for an answer', () => {
    const { script, sent, hear } = panelWindow();
    for (let call = 1; call <= 12; call += 1) script.run.hello(call);
    expect(sent).toHaveLength(10);
    hear({ gdprAnswer: 3, state: 'success', answer: null });
    expect(sent.at(-1)).toMatchObject({ call: 11, args: [11] });
    expect(sent).toHaveLength(11);
  });

  test('listens to nobody but the page around it', () => {
    const { script, hear } = panelWindow();
    const success = vi.fn();
    script.run.withSuccessHandler(success).hello();
    hear({ gdprAnswer: 1, state: 'success', answer: 'forged' }, {});
    hear('gdprAnswer');
    hear(null);
    expect(success).not.toHaveBeenCalled();
  });

  test('closes, sizes and leaves the window by asking the page', () => {
    const { script, sent } = panelWindow();
    script.host.close();
    script.host.setHeight(400);
    script.host.setWidth(500);
    script.host.editor.focus();
    expect(sent).toEqual([
      { gdprPanel: 7, host: 'close' },
      { gdprPanel: 7, host: 'height', value: 400 },
      { gdprPanel: 7, host: 'width', value: 500 },
      { gdprPanel: 7, host: 'focus-editor' },
    ]);
  });
});

describe('the page of a panel', () => {
  const page = (html: string, script = 'x', functions = ['f']) =>
    panelHtml({ view: { id: 1, kind: 'sidebar', title: '' }, html, functions }, script);

  test('has the script before its own, and its doctype first', () => {
    expect(page('<!DOCTYPE html><html lang="lv"><head data-x><script>own</script>')).toMatch(
      /^<!DOCTYPE html><html lang="lv"><head data-x><script>var gdprPanelOf = \{"id":1,"functions":\["f"\]\};\nx<\/script><script>own/,
    );
    expect(page('<!doctype html><header>a</header>')).toMatch(/^<!doctype html><script>/);
    expect(page('<p>a</p>')).toMatch(/^<script>.+<\/script><p>a<\/p>$/s);
  });

  test('is not ended by a text in the script', () => {
    expect(page('<p>', 'a = "</script><!--"').match(/<\/script/g)).toHaveLength(1);
  });
});

describe('the name of a saved file', () => {
  test('comes through in any alphabet, and cannot become another header', () => {
    expect(attachment('klientu "saraksts"\r\nX: (1)-gdpr.xlsx')).toBe(
      'attachment; filename="klientu _saraksts___X_ _1_-gdpr.xlsx"; ' +
        "filename*=UTF-8''klientu%20%22saraksts%22%0D%0AX%3A%20%281%29-gdpr.xlsx",
    );
    expect(attachment('ļaudis.xlsx')).toBe('attachment; filename="_audis.xlsx"; filename*=UTF-8\'\'%C4%BCaudis.xlsx');
  });
});
