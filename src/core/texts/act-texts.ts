/** What a deletion in a spreadsheet does not reach, for the owner to see to. */
export const CHECKLIST = ['versions', 'copies', 'forms', 'mailingTool', 'downloads', 'people'] as const;
export type ChecklistItem = (typeof CHECKLIST)[number];

/** What is said of carrying out what was approved and answered. */
export interface TaskActTexts {
  readonly receipt: {
    readonly items: Readonly<Record<'when' | 'deleted' | 'suppressed' | 'changed' | 'kept' | 'rules' | 'hash', string>>;
    readonly toDo: string;
    readonly checklist: Readonly<Record<ChecklistItem, string>>;
  };
  readonly columns: Readonly<Record<'stoppedOn' | 'keepUntil', string>>;
  readonly confirmed: (people: number) => string;
  readonly declined: (people: number) => string;
  readonly nothingNew: string;
  /** Answers that could not be written down. */
  readonly open: (answers: number) => string;
  /** One of them: its sheet, its row, and why. */
  readonly openOne: (sheet: string, row: number, why: string) => string;
  readonly openMore: (answers: number) => string;
  readonly campaignOver: (toDelete: number, toStop: number) => string;
  readonly nothingApproved: (list: string) => string;
  readonly noList: (list: string) => string;
  readonly deleted: (rows: number) => string;
  readonly stopped: (rows: number) => string;
  readonly suppressed: (entries: number) => string;
  readonly changedSince: (rows: number, list: string) => string;
  readonly keptByDuty: (rows: number) => string;
  readonly keptByDutyUntil: (rows: number, until: string) => string;
  readonly noLongerMeant: (rows: number) => string;
  readonly seeReceipt: (tab: string) => string;
  /** What would happen, before anything is written. */
  readonly preview: {
    readonly confirms: (rows: number) => string;
    readonly declines: (rows: number) => string;
    readonly makesColumn: (title: string) => string;
    readonly campaignOver: (toDelete: number, toStop: number) => string;
    readonly answersFirst: (rows: number) => string;
    readonly deletes: (rows: number) => string;
    readonly stops: (rows: number) => string;
    readonly suppresses: (entries: number) => string;
    readonly changedSince: (rows: number, list: string) => string;
    readonly keptByDuty: (rows: number) => string;
    readonly keptByDutyUntil: (rows: number, until: string) => string;
  };
}

/** The titles of the receipt's columns: it is known by them in any language. */
export interface ActTexts {
  readonly receipt: { readonly heading: Readonly<Record<'operation' | 'item' | 'value' | 'done', string>> };
}
