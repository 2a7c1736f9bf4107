import { describe, expect, it } from 'vitest';
import { bookOf, installed, PAGES, sheetNamed } from './built-add-on';
import { asked, refusal } from './sidebar-page';

const CUSTOMERS = [
  ['Name', 'Email', 'Consent'],
  ['Jānis', 'j@example.lv', 'no'],
];

describe('the cards and letters that ask for consent', () => {
  it('open from the menu as the page that was built, with the name of the menu item', () => {
    for (const [userLocale, title] of [
      ['en', 'Cards and letters to ask for consent'],
      ['lv', 'Kartītes un vēstules piekrišanas lūgšanai'],
    ] as const) {
      const host = installed(bookOf(CUSTOMERS), { userLocale });
      host.run('onOpen', [{}], 'NONE');
      expect(host.menus[0]?.entries).toContainEqual({ kind: 'item', caption: title, functionName: 'openKit' });
      host.run('openKit');
      expect(host.panels).toMatchObject([{ kind: 'dialog', title, content: PAGES.Kit }]);
      expect(host.alerts).toEqual([]);
    }
  });

  it('say in words why they cannot be opened', () => {
    const host = installed(bookOf(CUSTOMERS), {
      settings: { faults: [{ call: 'Ui.showModalDialog', occurrence: 1, message: 'PERMISSION_DENIED' }] },
    });
    host.run('openKit');
    expect(host.panels).toEqual([]);
    expect(host.alerts[0]?.prompt).toMatch(/several Google accounts/);
  });

  it('begin with what the settings say, and with what counts where there are none', () => {
    const host = installed(bookOf(CUSTOMERS), { userLocale: 'lv' });
    const defaults = { language: 'lv', channels: ['email'], deadline: '', today: '2026-01-15' };
    expect(asked(host, 'kitFacts')).toEqual(defaults);
    host.run('classifySheet');
    asked(host, 'answerSetting', 'language', 'en');
    asked(host, 'answerSetting', 'channels', 'sms, post');
    asked(host, 'answerSetting', 'campaignDeadline', '2026-03-31');
    const answered = { language: 'en', channels: ['sms', 'post'], deadline: '2026-03-31', today: '2026-01-15' };
    expect(asked(host, 'kitFacts')).toEqual(answered);
  });

  it('write nothing, and need no sheet of customers', () => {
    const host = installed(bookOf([]));
    const before = structuredClone(host.book.sheets);
    asked(host, 'kitFacts');
    expect(host.book.sheets).toEqual(before);
  });

  it('are told in words of a setting that cannot be used', () => {
    const host = installed(bookOf(CUSTOMERS));
    host.run('classifySheet');
    const line = sheetNamed(host, 'GDPR Settings').values.find(
      ([label]) => label === 'Deadline of the consent campaign',
    );
    if (line === undefined) throw new Error('There is no line for the deadline.');
    line[1] = 'some day';
    expect(refusal(host, 'kitFacts')).toMatch(/some day/);
  });
});
