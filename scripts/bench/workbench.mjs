import { openedPage, withWorkbench } from '../workbench-in-browser.mjs';
import { csvFileOf } from './csv-file.mjs';

const ROWS = 10_000;
const FIRST_SCREEN = 2;
const JUDGED = 3;

/** How long somebody looks at nothing: from opening to the first useful screen, and from a click to 10,000 judged rows. */
export async function measureWorkbench() {
  const blank = await withWorkbench(async (browser) => secondsOf(() => blankPage(browser)));
  const sample = await withWorkbench(async (browser, address) => {
    // The first page of a browser starts more than itself.
    await blankPage(browser);
    return secondsOf(() => openedPage(browser, address));
  });
  const file = csvFileOf(ROWS);
  const large = await withWorkbench(
    async (browser, address) => {
      await blankPage(browser);
      let page;
      const opened = await secondsOf(async () => {
        page = await openedPage(browser, address);
      });
      return { opened, judged: await secondsOf(() => judged(page)) };
    },
    [file],
  );
  const rows = ROWS.toLocaleString('en');
  return [
    { what: 'A blank page in the same browser, started with it', value: blank, unit: 's' },
    timed('Workbench, from opening the page to the cells of the sample', sample, FIRST_SCREEN),
    timed(`The same with ${rows} rows`, large.opened, JUDGED),
    timed(`${rows} rows, from the click on Judge to the last zone on the page`, large.judged, JUDGED),
  ];
}

function timed(what, value, most) {
  return { what, value, unit: 's', aim: `under ${most} s`, met: value < most };
}

async function secondsOf(act) {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

async function blankPage(browser) {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.close();
}

async function judged(page) {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Judge this sheet' }).click();
  // The zones stand right of the customers' own columns.
  await page.waitForFunction((last) => /^(RED|GREY|GREEN)$/.test(window.gdprWorkbench?.text(last, 14) ?? ''), ROWS);
}
