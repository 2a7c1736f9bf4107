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
  readonly columns: Readonly<
    Record<'stoppedOn' | 'keepUntil' | 'reconfirmed' | 'reconfirmedDate' | 'optedOut' | 'optedOutDate', string>
  >;
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
}

/** The titles of the receipt's columns: it is known by them in any language. */
export interface ActTexts {
  readonly receipt: { readonly heading: Readonly<Record<'operation' | 'item' | 'value' | 'done', string>> };
}
