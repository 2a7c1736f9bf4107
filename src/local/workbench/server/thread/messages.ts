import type { OwnLocale } from '../../../cli/own-locale';
import type { Happening, PanelView } from '../../protocol';

/** What the thread that serves pages and the thread with the workbook say to each other. */

/** What the host's thread is started with. */
export interface HostThreadData {
  /** The built add-on. */
  readonly dist: string;
  readonly samples: string;
  /** The locale is that of a spreadsheet. */
  readonly own: Pick<OwnLocale, 'language' | 'locale' | 'timeZone'>;
  readonly source: Source;
  /** Counts the orders sent, so that a thread that waits for one in the middle of an execution can sleep meanwhile. */
  readonly bell: Int32Array;
}

/** Where a workbook comes from: a file on this machine, or bytes that were dropped on the page. */
export type Source = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

export type Order = { readonly id: number } /** What a page asked for, not yet looked at. */ & (
  | { readonly order: 'act'; readonly act: unknown }
  | { readonly order: 'open'; readonly source: Source }
  | { readonly order: 'save' }
  /** The workbook as it was last sent. */
  | { readonly order: 'show' }
);

/** What is asked for, without the number under which it is answered. */
export type Wanted = Order extends infer One ? (One extends Order ? Omit<One, 'id'> : never) : never;

/** What comes of an order. */
export type Reply =
  | { readonly reply: 'done'; readonly value: unknown }
  | { readonly reply: 'refused'; readonly status: 400 | 409 | 500; readonly message: string }
  | { readonly reply: 'saved'; readonly name: string; readonly bytes: Uint8Array }
  /** A `workbook` happening, as JSON. */
  | { readonly reply: 'shown'; readonly text: string };

/** A panel with its page: the HTML, and the functions that it may call. */
export interface PanelPage {
  readonly view: PanelView;
  readonly html: string;
  readonly functions: readonly string[];
}

export type Report =
  /** A workbook was opened: where it comes from, and its `workbook` happening as JSON. */
  | { readonly report: 'workbook'; readonly source: Source; readonly text: string }
  /** The file that the thread was started with cannot be opened, in words. */
  | { readonly report: 'not-opened'; readonly message: string }
  | { readonly report: 'reply'; readonly id: number; readonly reply: Reply }
  /** A `changes` happening as JSON. */
  | { readonly report: 'changes'; readonly text: string }
  | { readonly report: 'panel'; readonly page: PanelPage }
  | { readonly report: 'happening'; readonly happening: SmallHappening };

/** A happening that is small enough to be looked at on its way. */
export type SmallHappening = Exclude<Happening, { readonly kind: 'workbook' | 'changes' | 'panel' }>;
