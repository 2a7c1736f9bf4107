import type { LoadedWorkbook } from '../../../files/read-workbook';
import { writeWorkbook } from '../../../files/write-workbook';
import type { Alert, PromptAnswer } from '../../../host/shown';
import type { Act } from '../../protocol';
import { serverTextsIn } from '../texts/server-texts';
import { askFor, clickMenu, closePanel, inspect, select, typeInto } from './acts';
import { createDialogs } from './dialogs';
import { inTurn } from './in-turn';
import type { Mailbox } from './mailbox';
import type { Order, Reply, Source } from './messages';
import { type OpenBook, openBook, type Surroundings } from './open-book';
import { readAct } from './read-act';
import { Refused, refusalOf } from './refused';

/** The one who carries out orders: one after the other, but for those that do not wait for an execution at work. */
export interface Desk {
  /** Opens a workbook. */
  readonly begin: (loaded: LoadedWorkbook, source: Source) => void;
  readonly take: (order: Order) => void;
}

export interface DeskWorld extends Pick<Surroundings, 'addOn' | 'samples' | 'language' | 'report'> {
  readonly mailbox: Mailbox;
  /** Reads a workbook; throws a `FileProblem` where it cannot. */
  readonly read: (source: Source) => Promise<LoadedWorkbook>;
  /** The path of a sample; null for a name that is none. */
  readonly samplePath: (name: string) => string | null;
}

/** How often, in milliseconds, an execution at work looks for orders, and how long it rests between telling changes. */
const LOOKS_EVERY = 50;
const TELLS_EVERY = 300;
/** For each millisecond that telling took, an execution works on for so many. */
const REST = 10;

/** Sets up the desk of a thread. */
export function createDesk(world: DeskWorld): Desk {
  const { report, mailbox, language } = world;
  const words = serverTextsIn(language).refusals;
  let numbers = 0;
  /** Executions under way, each within the one before. */
  let depth = 0;
  let lookedAt = 0;
  let tellsFrom = 0;
  let open: OpenBook | null = null;

  const nextId = (): number => {
    numbers += 1;
    return numbers;
  };
  const opened = (): OpenBook => {
    if (!open) throw new Error('No workbook is open.');
    return open;
  };
  const tellChanges = (): void => {
    const started = performance.now();
    opened().tellChanges();
    const ended = performance.now();
    tellsFrom = ended + Math.max(TELLS_EVERY, (ended - started) * REST);
  };
  const takeAll = (orders: readonly Order[]): void => {
    lookedAt = performance.now();
    for (const order of orders) take(order);
  };
  const betweenCalls = (): void => {
    // At opening there is nobody yet to tell.
    if (depth === 0) return;
    opened().screen.notice();
    if (performance.now() >= tellsFrom) tellChanges();
    // An execution within another one would hold up orders that this one is to carry out.
    if (depth === 1 && performance.now() - lookedAt >= LOOKS_EVERY) takeAll(mailbox.empty());
  };
  const dialogs = createDialogs(
    nextId,
    (happening) => report({ report: 'happening', happening }),
    () => takeAll(mailbox.wait()),
  );
  const ask = (question: Alert, asksForText: boolean): PromptAnswer => {
    // What stands behind the question is to be seen.
    if (open) tellChanges();
    return dialogs.ask(question, asksForText);
  };
  const around: Surroundings = {
    addOn: world.addOn,
    samples: world.samples,
    language,
    report,
    nextPanelId: nextId,
    person: {
      betweenCalls,
      answerAlert: (alert) => ask(alert, false).button,
      answerPrompt: (prompt) => ask(prompt, true),
    },
  };

  const begin: Desk['begin'] = (loaded, source) => {
    open?.screen.leave();
    open = openBook(loaded, source, around);
  };
  /** Does what may call the add-on, and tells what came of it. `what` is the function that is said to run. */
  const perform = (what: string | null, work: (book: OpenBook) => unknown): unknown => {
    const isTold = depth === 0 && what !== null;
    const running = (name: string | null): void => {
      if (isTold) report({ report: 'happening', happening: { kind: 'running', what: name } });
    };
    depth += 1;
    running(what);
    try {
      return work(opened());
    } finally {
      opened().screen.notice();
      tellChanges();
      running(null);
      depth -= 1;
    }
  };
  const replace = async (source: Source): Promise<null> => {
    begin(await world.read(source), source);
    return null;
  };
  const openSample = (name: string): Promise<null> => {
    const path = world.samplePath(name);
    if (path === null) throw new Refused(400, words.noSample(name));
    return replace({ path });
  };
  const answer = ({ dialog, button, text }: Extract<Act, { act: 'answer' }>): null => {
    const outcome = dialogs.answer(dialog, { button, ...(text !== undefined && { text }) });
    if (outcome === 'no-dialog') throw new Refused(409, words.noDialog);
    if (outcome === 'no-button') throw new Refused(400, words.noButton);
    return null;
  };
  const carryOut = (act: Act | null): unknown => {
    switch (act?.act) {
      case 'type':
        return perform(null, (book) => typeInto(book, act, words));
      case 'select':
        return perform(null, (book) => select(book, act, words));
      case 'inspect':
        return inspect(opened(), act, words);
      case 'menu':
        return perform(act.functionName, (book) => clickMenu(book, act, words));
      case 'ask':
        return perform(act.name, (book) => askFor(book, act, words));
      case 'close-panel':
        return perform(null, (book) => closePanel(book, act));
      case 'answer':
        return answer(act);
      case 'open-sample':
        return openSample(act.name);
      case undefined:
        throw new Refused(400, words.act);
    }
  };
  const save = async (): Promise<Reply> => {
    const { book, origin } = opened().loaded;
    return { reply: 'saved', name: `${book.name}-gdpr.xlsx`, bytes: await writeWorkbook(book, origin) };
  };
  const reply = (id: number, what: Reply): void => report({ report: 'reply', id, reply: what });
  const doAtOnce = ({ id }: Order, act: Act): void => {
    try {
      reply(id, { reply: 'done', value: carryOut(act) });
    } catch (thrown) {
      reply(id, refusalOf(thrown, language));
    }
  };
  const waitForTurn = inTurn(async (order: Exclude<Order, { order: 'show' }>): Promise<void> => {
    try {
      if (order.order === 'save') reply(order.id, await save());
      else if (order.order === 'open') reply(order.id, { reply: 'done', value: await replace(order.source) });
      else reply(order.id, { reply: 'done', value: await carryOut(readAct(order.act)) });
    } catch (thrown) {
      reply(order.id, refusalOf(thrown, language));
    }
  });
  function take(order: Order): void {
    const act = order.order === 'act' ? readAct(order.act) : null;
    if (order.order === 'show') reply(order.id, { reply: 'shown', text: opened().text() });
    else if (act && waitsForNothing(act, depth > 0)) doAtOnce(order, act);
    else waitForTurn(order);
  }
  return { begin, take };
}

/**
 * An answer to a question, the closing of a panel; and while an execution is at work, a look into a cell and what a page asks
 * of another one.
 */
function waitsForNothing({ act }: Act, isAtWork: boolean): boolean {
  return act === 'answer' || act === 'close-panel' || ((act === 'ask' || act === 'inspect') && isAtWork);
}
