import { en } from './en';
import { lv } from './lv';

/** Every text of the page's own; a language that lacks one does not compile. What the add-on says comes from the server. */
export interface PageTexts {
  readonly menuBar: string;
  readonly extensions: string;
  readonly openSample: string;
  readonly openFile: string;
  readonly saveXlsx: string;
  readonly loading: string;
  readonly working: string;
  readonly close: string;
  readonly nameBox: string;
  readonly content: string;
  readonly choose: string;
  readonly note: string;
  readonly spreadsheet: string;
  readonly cells: (sheet: string, cell: string) => string;
  readonly emptyCell: string;
  readonly sheets: string;
  readonly sidebar: string;
  readonly answer: string;
  readonly buttons: {
    readonly ok: string;
    readonly cancel: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly replace: {
    readonly title: string;
    readonly says: (workbook: string) => string;
    readonly saveFirst: string;
    readonly saving: string;
    readonly replace: string;
    readonly stay: string;
  };
  readonly drop: { readonly title: string; readonly says: string };
  readonly hint: { readonly title: string; readonly says: (menu: string) => string };
  readonly stopped: { readonly title: string; readonly says: string };
  readonly problems: {
    readonly title: string;
    readonly unreachable: string;
    readonly noSuchCell: (typed: string) => string;
    readonly tooManyToEmpty: (most: number) => string;
    readonly tooManyToPaste: (most: number) => string;
    readonly doesNotFit: string;
    readonly oneFile: string;
  };
}

export type PageLanguage = 'en' | 'lv';

const TEXTS: Readonly<Record<PageLanguage, PageTexts>> = { en, lv };

/** The texts in a language. */
export function textsIn(language: PageLanguage): PageTexts {
  return TEXTS[language];
}
