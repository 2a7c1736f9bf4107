import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/core/texts/language';
import { TASK_EN } from '../../src/core/texts/task-en';
import { TASK_LV } from '../../src/core/texts/task-lv';
import { allTextsIn } from '../../src/local/all-texts';
import type { Host } from '../../src/local/host/host';
import { copyOf } from '../faults/shop';
import { BUILT, bookOf, installed, PAGES } from './built-add-on';

const ROWS = [
  ['Name', 'Email', 'Consent', 'Unsubscribed'],
  ['Anna', 'anna@example.lv', 'yes', ''],
  ['Juris', 'juris@example.lv', 'no', ''],
];
const TASKS = [
  'classifySheet',
  'buildReconsentTab',
  'buildDeletionTab',
  'insertLiveZones',
  'removeColours',
  'showHelp',
];
const { Sidebar, Tasks } = PAGES as { readonly Sidebar: string; readonly Tasks: string };

describe('the file of the texts that only tasks say', () => {
  it('holds them all, in each language, and nothing that a page would take for a tag or a scriptlet', () => {
    expect(JSON.parse(PAGES['Texts-en'] as string)).toEqual(TASK_EN);
    expect(JSON.parse(PAGES['Texts-lv'] as string)).toEqual(TASK_LV);
    expect(`${PAGES['Texts-en']}${PAGES['Texts-lv']}`).not.toMatch(/[<>&]/);
  });

  it('is what takes these texts out of the scripts', () => {
    const scripts = BUILT.map(({ source }) => source).join('\n');
    for (const { messages, settingsTab, problems } of [TASK_EN, TASK_LV]) {
      for (const text of [messages.removed, settingsTab.explain.watch, problems['another-run']])
        expect(scripts).not.toContain(text);
    }
  });

  it('is read once by a task, and in the language of the settings too where the user has another', () => {
    for (const task of TASKS)
      expect([task, filesRead(installed(bookOf(ROWS)), (host) => host.run(task))]).toEqual([task, 2]);
    const latvian = installed(bookOf(ROWS), { userLocale: 'lv' });
    latvian.run('classifySheet');
    const english = installed(copyOf(latvian.book), { userLocale: 'en' });
    expect(filesRead(english, (host) => host.run('classifySheet'))).toBe(3);
    expect(english.toasts.at(-1)?.title).toBe(textsIn('lv').messages.title);
  });

  it('is not read by a formula or the menu; an edit reads the code of tasks alone', () => {
    const host = installed(bookOf(ROWS));
    host.run('classifySheet');
    const rows = { kind: 'range', sheetId: 0, area: { row: 0, column: 0, rows: 3, columns: 4 } } as const;
    expect(filesRead(host, () => host.customFunction('GDPR_REPORT', [rows]))).toBe(0);
    expect(filesRead(host, () => host.run('onOpen'))).toBe(0);
    expect(filesRead(host, () => host.type({ sheetId: 0, row: 1, column: 3 }, 'yes'))).toBe(1);
    expect(host.book.sheets[0]?.values[1]?.[4]).toBe('RED');
  });

  for (const language of ['en', 'lv'] as const) {
    const { title: _, ...messages } = textsIn(language).messages;

    it(`keeps every task from beginning where it is not there, and the user is told so (${language})`, () => {
      for (const task of TASKS) {
        const host = installed(bookOf(ROWS), { userLocale: language, pages: { Sidebar, Tasks } });
        const before = copyOf(host.book);
        host.run(task);
        expect(host.book, task).toEqual(before);
        expect(
          host.alerts.map(({ title, prompt }) => [title, prompt]),
          task,
        ).toEqual([[messages.failed, messages.unexpected]]);
      }
    });

    it(`keeps the sidebar from answering in half a language (${language})`, () => {
      const host = installed(bookOf(ROWS), { userLocale: language, pages: { Sidebar, Tasks } });
      expect(host.run('lookAtCustomers')).toEqual({
        state: 'failed',
        title: messages.failed,
        message: messages.unexpected,
      });
      host.run('openSidebar');
      expect(host.alerts).toEqual([]);
    });
  }

  it('says in words that nothing was begun where the code of tasks itself is not there', () => {
    const { title: _, ...messages } = textsIn('lv').messages;
    const host = installed(bookOf(ROWS), { userLocale: 'lv', pages: { Sidebar } });
    const before = copyOf(host.book);
    for (const task of TASKS) host.run(task);
    expect(new Set(host.alerts.map(({ title, prompt }) => `${title}: ${prompt}`))).toEqual(
      new Set([`${messages.failed}: ${messages.unexpected}`]),
    );
    expect(host.alerts.length).toBe(TASKS.length);
    expect(host.run('lookAtCustomers')).toMatchObject({ state: 'failed', message: messages.unexpected });
    host.type({ sheetId: 0, row: 1, column: 3 }, 'yes');
    expect(host.book.sheets.length).toBe(before.sheets.length);
  });

  it('is read once more where that fails for a moment', () => {
    const faults = [{ call: 'HtmlService.createHtmlOutputFromFile', occurrence: 1 }];
    const host = installed(bookOf(ROWS), { settings: { faults } });
    host.run('removeColours');
    expect(host.alerts).toEqual([]);
    expect(host.toasts.at(-1)?.message).toBe(allTextsIn('en').messages.nothingToRemove);
  });
});

function filesRead(host: Host, work: (host: Host) => unknown): number {
  host.resetCalls();
  work(host);
  return [...host.calls].reduce((sum, [call, times]) => sum + (/createHtmlOutputFromFile/.test(call) ? times : 0), 0);
}
