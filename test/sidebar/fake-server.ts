import type { Page } from 'playwright-core';
import type { Contract, SliceOutcome } from '../../src/app/contract';
import type { Language } from '../../src/core/company';
import { type Shop, shop } from './shop';

/** How a call is made to end: as google.script.run reports, refused in words, or with an answer that got lost. */
export type Ending = { readonly raw: string } | { readonly worded: string } | 'null';

/** What a test can do with the add-on that it put in the page. */
export interface Fake {
  /** Each call that came in. */
  readonly calls: { readonly name: keyof Contract; readonly args: readonly unknown[] }[];
  /** How calls end that are not to be answered. */
  readonly endings: Partial<Record<keyof Contract, Ending>>;
  /** Functions whose answers wait until they are let go. */
  readonly held: (keyof Contract)[];
  /** How the next slices end; after them, one that is done. */
  readonly slices: SliceOutcome[];
  progress: ReturnType<Contract['runProgress']>;
  shop: Shop;
  letGo(name: keyof Contract): void;
}

declare global {
  interface Window {
    fake: Fake;
    google: unknown;
  }
}

/** Puts an add-on into a page that answers about a small shop, in place of Google's. To be called before the page is opened. */
export async function fakeServer(
  page: Page,
  language: Language,
  change: (shop: Shop) => Shop = (same) => same,
): Promise<void> {
  await page.addInitScript(installFake, change(shop(language)));
}

/** From now on makes calls of a function end in a way of their own; null to have them answered again. */
export async function endCalls(page: Page, name: keyof Contract, ending: Ending | null): Promise<void> {
  const end = ([call, how]: readonly [keyof Contract, Ending | null]): void => {
    if (how === null) delete window.fake.endings[call];
    else window.fake.endings[call] = how;
  };
  await page.evaluate(end, [name, ending] as const);
}

/** Runs in the page, and so uses nothing from outside itself. */
function installFake(first: Shop): void {
  const waiting: { name: string; go: () => void }[] = [];
  const fake: Fake = {
    calls: [],
    endings: {},
    held: [],
    slices: [],
    progress: null,
    shop: first,
    letGo: (name) => {
      fake.held.splice(0, fake.held.length, ...fake.held.filter((held) => held !== name));
      for (const one of waiting.splice(0)) one.name === name ? one.go() : waiting.push(one);
    },
  };
  const done = (value: unknown) => ({ state: 'done', value });
  const changeCustomers = (change: Partial<Shop['customers']>): void => {
    fake.shop = { ...fake.shop, customers: { ...fake.shop.customers, ...change } };
  };
  const answers: Contract = {
    readColumns: () => ({ state: 'done', value: fake.shop.columns }),
    correctColumn: (at, _header, fact) => {
      const columns = fake.shop.columns.columns.map((column) =>
        column.at === at
          ? { ...column, fact: fact === '' ? null : (fact as typeof column.fact), name: fact, corrected: fact !== '' }
          : column,
      );
      fake.shop = { ...fake.shop, columns: { ...fake.shop.columns, columns } };
      return { state: 'done', value: fake.shop.columns };
    },
    lookAtCustomers: () => ({ state: 'done', value: fake.shop.customers }),
    answerSource: (key, question, answer) => {
      changeCustomers({
        sources: fake.shop.customers.sources.map((source) =>
          source.key === key
            ? {
                ...source,
                frees: 0,
                questions: [...source.questions]
                  .reverse()
                  .map((one) => (one.question === question ? { ...one, answer, open: false, frees: 0 } : one)),
              }
            : source,
        ),
      });
      return { state: 'done', value: null };
    },
    answerSetting: (key, value) => {
      const settings = fake.shop.customers.settings.map((one) => (one.key === key ? { ...one, value, frees: 0 } : one));
      const { watch } = fake.shop.customers;
      changeCustomers({ settings, watch: key === 'watch' ? { ...watch, on: value === 'yes' } : watch });
      return { state: 'done', value: null };
    },
    rowsWith: (_reason, from) => {
      const { language, sheet } = fake.shop.customers;
      const rows = fake.shop.who.slice(0, 3).map((who, at) => ({ row: from + 1 + at, who }));
      return { state: 'done', value: { language, sheet, rows, next: from > 1 ? null : 5 } };
    },
    goToRow: () => ({ state: 'done', value: null }),
    previewList: (task) =>
      done(fake.shop.previews.find((one) => one.task === task)) as ReturnType<Contract['previewList']>,
    previewAct: (task) => ({ state: 'done', value: fake.shop.actPreviews[task] }),
    kitFacts: () => ({ state: 'done', value: fake.shop.kit }),
    runSlice: () => {
      const slice = fake.slices.shift() ?? { state: 'done', title: 'Done', message: '150 GREEN, 330 GREY, 712 RED.' };
      fake.progress = null;
      return slice;
    },
    runProgress: () => fake.progress,
    cancelRun: () => ({ state: 'done', value: null }),
  };

  function call(
    name: keyof Contract,
    args: readonly unknown[],
    succeeded: (answer: unknown) => void,
    failed: (error: unknown) => void,
  ): void {
    fake.calls.push({ name, args: JSON.parse(JSON.stringify(args)) });
    const go = (): void => {
      const ending = fake.endings[name];
      if (ending === 'null') succeeded(null);
      else if (ending && 'raw' in ending) failed(new Error(ending.raw));
      else if (ending) succeeded({ state: 'failed', title: 'Not done', message: ending.worded });
      // A copy, as everything that google.script.run brings.
      else succeeded(JSON.parse(JSON.stringify(Reflect.apply(answers[name], null, args))));
    };
    if (fake.held.includes(name)) waiting.push({ name, go });
    else setTimeout(go, 1);
  }

  function runner(succeeded: (answer: unknown) => void, failed: (error: unknown) => void): object {
    const handlers = {
      withSuccessHandler: (handler: (answer: unknown) => void) => runner(handler, failed),
      withFailureHandler: (handler: (error: unknown) => void) => runner(succeeded, handler),
    };
    const calls = Object.keys(answers).map((name) => [
      name,
      (...args: unknown[]) => call(name as keyof Contract, args, succeeded, failed),
    ]);
    return { ...handlers, ...Object.fromEntries(calls) };
  }
  window.fake = fake;
  window.google = {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  };
}
