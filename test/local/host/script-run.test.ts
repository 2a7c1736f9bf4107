import { describe, expect, it } from 'vitest';
import type { Client } from '../../../src/local/host/client';
import type { HostOptions } from '../../../src/local/host/host';
import { hostOf } from './host-of';

const ECHO = 'function echo(value) { return value; }';

describe('google.script.run', () => {
  it('answers nothing at once, and calls the handler later', () => {
    const { page, told, run } = pageOf(ECHO);
    expect(run('echo', 'a')).toBeUndefined();
    expect(told).toEqual([]);
    page.settle();
    expect(told).toEqual(['a']);
  });

  it('knows the functions at top level, however they are written, and no others', () => {
    const { page } = pageOf(
      `function own_() {}
async function later() {}
function* many() {}
var kept = function () {};
const arrow = (a, b) => a;
let short = a => a;
var api = { method: function () {} };
var text = 'x';
function outer() { function inner() {} }`,
    );
    expect(page.functions).toEqual(['later', 'many', 'kept', 'arrow', 'short', 'outer', 'go']);
    expect(page.run['own_']).toBeUndefined();
    expect(page.run['api']).toBeUndefined();
  });

  it('runs each call in an execution of its own, with everything allowed', () => {
    const { page, told, run } = pageOf(
      "var count = 0;\nfunction step() { SpreadsheetApp.getUi().alert('x'); count += 1; return count; }",
    );
    run('step');
    run('step');
    page.settle();
    expect(told).toEqual([1, 1]);
  });

  it('makes a new runner of each step, so that none changes another', () => {
    const { page } = pageOf(ECHO);
    const told: unknown[] = [];
    const first = page.run.withSuccessHandler((answer) => told.push(['first', answer]));
    const second = first.withSuccessHandler((answer) => told.push(['second', answer])).withUserObject('u');
    first['echo']?.(1);
    second['echo']?.(2);
    page.settle();
    expect(told).toEqual([
      ['second', 2],
      ['first', 1],
    ]);
  });

  it('hands the user object to the handler and never sends it', () => {
    const { page } = pageOf(ECHO);
    const told: unknown[] = [];
    const button = { on: new Date(0), self: null as unknown };
    button.self = button;
    page.run
      .withUserObject(button)
      .withSuccessHandler((answer, object) => told.push(answer, object))
      ['echo']?.(1);
    page.settle();
    expect(told).toEqual([1, button]);
    expect(told[1]).toBe(button);
  });

  it('is not built with the word new', () => {
    const { page } = pageOf(ECHO);
    const Runner = page.run.withSuccessHandler as unknown as new (handler: () => void) => unknown;
    expect(() => new Runner(() => undefined)).toThrow(TypeError);
  });

  it('takes functions only as handlers', () => {
    const { page } = pageOf(ECHO);
    expect(() => page.run.withSuccessHandler(undefined as never)).toThrow(TypeError);
  });
});

describe('What is sent', () => {
  it('is a copy, as it was at the time of the call', () => {
    const { page, told, run } = pageOf(ECHO);
    const sent = { list: [1] };
    run('echo', sent);
    sent.list.push(2);
    page.settle();
    expect(told).toEqual([{ list: [1] }]);
  });

  it('loses undefined in a record, has null for it in a list, and for numbers that are none', () => {
    const { page, told, run } = pageOf(
      'function echo() { return JSON.stringify(Array.prototype.slice.call(arguments)); }',
    );
    run('echo', [undefined, Number.NaN, Number.POSITIVE_INFINITY], { gone: undefined, kept: null }, undefined);
    page.settle();
    expect(told).toEqual(['[[null,null,null],{"kept":null},null]']);
  });

  it.each([
    ['a date', new Date(0), '0'],
    ['a function', () => undefined, '0'],
    ['a map', new Map(), '0'],
    ['a big integer', 1n, '0'],
    ['a date inside', [{ on: new Date(0) }], 'on'],
  ])('cannot be %s: the call itself throws, and nothing is sent', (_what, value, key) => {
    const { page, run } = pageOf(ECHO);
    expect(() => run('echo', value)).toThrow(new TypeError(`Failed due to illegal value in property: ${key}`));
    expect(page.pending()).toEqual({ inFlight: 0, waiting: 0 });
  });

  it('cannot hold itself', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => pageOf(ECHO).run('echo', circle)).toThrow(new TypeError('Failed due to circular reference.'));
  });
});

describe('What comes back', () => {
  it.each([
    '[[new Date()]]',
    'function () {}',
    'SpreadsheetApp.getActive()',
    '[1, new Map()]',
    'undefined',
    'Promise.resolve(1)',
  ])('of %s is null as a whole, without a failure', (answer) => {
    const { page, told, failed, run } = pageOf(`function odd() { return ${answer}; }`);
    run('odd');
    page.settle();
    expect(told).toEqual([null]);
    expect(failed).toEqual([]);
  });

  it('has null for undefined in a list and for numbers that are none', () => {
    const { page, told, run } = pageOf('function odd() { return { list: [undefined, NaN, 1 / 0], gone: undefined }; }');
    run('odd');
    page.settle();
    expect(told).toStrictEqual([{ list: [null, null, null] }]);
  });

  it('of a failure is its message, for the failure handler', () => {
    const { page, told, failed, run } = pageOf(
      'function fail() { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); }',
    );
    run('fail');
    page.settle();
    expect(told).toEqual([]);
    expect(failed).toEqual([
      expect.objectContaining({ name: 'Exception', message: 'The starting row of the range is too small.' }),
    ]);
    expect(failed[0]).toBeInstanceOf(Error);
  });

  it('of a failure without a handler stands in the console', () => {
    const { page } = pageOf("function fail() { throw new Error('no'); }");
    page.run.withSuccessHandler(() => undefined)['fail']?.();
    page.settle();
    expect(page.console).toEqual(['Uncaught Error: no']);
  });
});

describe('Calls at the same time', () => {
  it('are ten at most; the eleventh waits', () => {
    const { page, told, run } = pageOf(ECHO);
    for (let call = 1; call <= 12; call += 1) run('echo', call);
    expect(page.pending()).toEqual({ inFlight: 10, waiting: 2 });
    page.answerOne();
    expect(page.pending()).toEqual({ inFlight: 10, waiting: 1 });
    page.settle();
    expect(page.pending()).toEqual({ inFlight: 0, waiting: 0 });
    expect(told).toHaveLength(12);
  });

  it('are answered in no order that a page could count on', () => {
    const inOrder = pageOf(ECHO, { settings: { answersOutOfOrder: false } });
    const outOfOrder = pageOf(ECHO);
    for (const { run, page } of [inOrder, outOfOrder]) {
      run('echo', 1);
      run('echo', 2);
      page.settle();
    }
    expect([inOrder.told, outOfOrder.told]).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('may come from a handler, and are answered in the same go', () => {
    const { page } = pageOf(ECHO);
    const told: unknown[] = [];
    page.run
      .withSuccessHandler(() => page.run.withSuccessHandler((second) => told.push(second))['echo']?.('second'))
      ['echo']?.('first');
    page.settle();
    expect(told).toEqual(['second']);
  });
});

describe('google.script.host', () => {
  const SHOW = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a'));";
  const DIALOG = "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('b'), 'B');";

  it('closes its own window, to which nothing comes any more', () => {
    const host = hostOf(SHOW, { before: ECHO });
    host.run('go');
    const page = host.client();
    const told: unknown[] = [];
    page.run.withSuccessHandler((answer) => told.push(answer))['echo']?.(1);
    page.host.close();
    page.settle();
    expect(host.screen.open()).toEqual([]);
    expect(told).toEqual([]);
    expect(() => page.run['echo']?.(2)).toThrow('The page is closed');
  });

  it('is gone for the page of a sidebar that another one replaced', () => {
    const host = hostOf(SHOW);
    host.run('go');
    const page = host.client();
    host.run('go');
    expect(() => page.run['go']?.()).toThrow('The page is closed');
    expect(() => host.client().run['go']?.()).not.toThrow();
  });

  it('gives a dialog another size, and a sidebar none', () => {
    const host = hostOf(SHOW + DIALOG);
    host.run('go');
    for (const panel of host.screen.open()) {
      host.client(panel).host.setWidth(500);
      host.client(panel).host.setHeight(400);
    }
    expect(host.screen.open()).toEqual([
      { kind: 'sidebar', title: '', content: 'a' },
      { kind: 'dialog', title: 'B', content: 'b', width: 500, height: 400 },
    ]);
  });

  it('gives the editor the focus', () => {
    const host = hostOf(SHOW);
    host.run('go');
    expect(host.screen.focus()).toBe('window');
    host.client().host.editor.focus();
    expect(host.screen.focus()).toBe('editor');
  });

  it('has no window for a page that was never shown', () => {
    expect(() => hostOf('').client().host.close()).toThrow('The page is in no window.');
  });
});

// Helpers

interface Page {
  readonly page: Client;
  readonly told: readonly unknown[];
  readonly failed: readonly Error[];
  /** Calls a function of the add-on whose answers come to `told` and `failed`. */
  readonly run: (name: string, ...args: readonly unknown[]) => unknown;
}

function pageOf(before: string, options: Partial<HostOptions> = {}): Page {
  const page = hostOf('', { before, ...options }).client();
  const told: unknown[] = [];
  const failed: Error[] = [];
  const runner = page.run
    .withSuccessHandler((answer) => told.push(answer))
    .withFailureHandler((error) => failed.push(error));
  return { page, told, failed, run: (name, ...args) => runner[name]?.(...args) };
}
