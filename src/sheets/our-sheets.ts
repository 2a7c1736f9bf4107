import { isBlank, textOf } from '../core/cell';
import { TABS, type Tab } from '../core/tabs';
import { inEveryLanguage } from '../core/texts/language';
import { KnownSheet } from './known-sheet';
import { once } from './once';

/** What a sheet is to us: one of our tabs, or the customers that were judged last. */
export type Role = Tab | 'customers';

/**
 * A mark on the sheet itself: it stays when the user renames the tab, and travels with a copy of the file, where properties
 * of the script would not.
 */
const MARK = 'gdpr-zones';

/** A second mark, on a list: the id of the sheet whose customers it holds. */
const FROM = 'gdpr-zones-from';

/**
 * The sheets of the spreadsheet, and which of them are ours by their marks. A tab that lost its mark (a file that went
 * through Excel) is known by its name. A formula in every row asks as well, so no sheet is asked before it has to be.
 */
export class OurSheets {
  private readonly sheets: KnownSheet[];
  private readonly unread: KnownSheet[];
  private readonly byRole = new Map<Role, KnownSheet>();
  private readonly unmarked = new Set<KnownSheet>();
  private readonly sources = new Map<KnownSheet, string>();
  private readonly standsOn = once(() => this.withId(this.spreadsheet.getActiveSheet().getSheetId()));

  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.sheets = spreadsheet.getSheets().map((sheet) => new KnownSheet(sheet));
    this.unread = [...this.sheets];
  }

  /** The sheet that the user stood on when it was first asked for: a new tab makes itself the active one. */
  get active(): KnownSheet {
    return this.standsOn();
  }

  /** Every sheet that is no tab of ours. */
  get others(): readonly KnownSheet[] {
    return this.sheets.filter((sheet) => !this.isTab(sheet));
  }

  isTab(sheet: KnownSheet): boolean {
    return TABS.some((tab) => this.find(tab) === sheet);
  }

  roleOf(sheet: KnownSheet): Role | null {
    return ([...TABS, 'customers'] as const).find((role) => this.find(role) === sheet) ?? null;
  }

  withId(sheetId: number): KnownSheet {
    const found = this.sheets.find((sheet) => sheet.sheetId === sheetId);
    if (!found) throw new Error(`The sheet ${sheetId} was there when it was read and is gone`);
    return found;
  }

  find(role: Role): KnownSheet | null {
    while (!this.byRole.has(role)) {
      const next = this.unread.shift();
      if (next === undefined) break;
      this.readMark(next);
    }
    return this.byRole.get(role) ?? (role === 'customers' ? null : this.adoptByName(role));
  }

  /** Makes a tab behind all others. A sheet of the user's own may have our name already; theirs keeps it. */
  add(tab: Tab, name: string): KnownSheet {
    const taken = new Set(this.sheets.map(({ sheetName }) => sheetName.toLowerCase()));
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
    const made = new KnownSheet(this.spreadsheet.insertSheet(free, this.sheets.length), free);
    this.sheets.push(made);
    this.addMark(made, tab);
    return made;
  }

  /** Marks a sheet as the customers'; the mark moves on when another sheet is judged. */
  markCustomers(known: KnownSheet): void {
    const before = this.find('customers');
    if (before === known) return;
    if (before !== null) removeMarks(before, MARK);
    // A duplicated sheet has the mark already.
    removeMarks(known, MARK);
    this.addMark(known, 'customers');
  }

  /** The id of the sheet whose customers a list holds, as far as it is known. */
  sourceOf(known: KnownSheet): number | null {
    const source = this.sources.get(known);
    return source === undefined ? null : Number(source);
  }

  /** Remembers with a list which sheet's customers it holds. */
  keepSource(known: KnownSheet, sheetId: number): void {
    if (this.sourceOf(known) === sheetId) return;
    removeMarks(known, FROM);
    known.sheet.addDeveloperMetadata(FROM, String(sheetId), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    this.sources.set(known, String(sheetId));
  }

  /** Marks a tab that was known by its name alone, so that it may be renamed from now on. */
  keepMark(tab: Tab, known: KnownSheet): void {
    if (this.unmarked.delete(known)) this.addMark(known, tab);
  }

  private addMark(known: KnownSheet, role: Role): void {
    known.sheet.addDeveloperMetadata(MARK, role, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    this.byRole.set(role, known);
  }

  private readMark(known: KnownSheet): void {
    const marks = new Map(
      known.sheet.getDeveloperMetadata().map((metadata) => [metadata.getKey(), metadata.getValue()] as const),
    );
    const [mark, source] = [marks.get(MARK), marks.get(FROM)];
    if (typeof source === 'string') this.sources.set(known, source);
    // A duplicated tab carries the same mark; the first one is the one that was filled.
    if (isRole(mark) && !this.byRole.has(mark)) this.byRole.set(mark, known);
  }

  /**
   * By name only where the heading is ours too, or where nothing stands (a run was cut off before it could mark the tab that
   * it had made): a user's own sheet that happens to have the name is never written over.
   */
  private adoptByName(tab: Tab): KnownSheet | null {
    const names = new Set(inEveryLanguage((texts) => texts.tabs[tab]));
    const marked = new Set(this.byRole.values());
    const named = this.sheets.find((sheet) => !marked.has(sheet) && names.has(sheet.sheetName));
    if (named === undefined) return null;
    const heading = textOf(named.values[0]?.[0]).trim();
    const isOurs = inEveryLanguage((texts) => firstTitle(tab, texts)).includes(heading);
    if (!isOurs && !named.values.every((line) => line.every(isBlank))) return null;
    this.unmarked.add(named);
    this.byRole.set(tab, named);
    return named;
  }
}

type Texts = Parameters<Parameters<typeof inEveryLanguage>[0]>[0];

function firstTitle(tab: Tab, texts: Texts): string {
  const titles: Readonly<Record<Tab, string>> = {
    settings: texts.settingsTab.heading[0],
    sources: texts.sourcesTab.source,
    reconsent: texts.reconsentTab.key,
    deletion: texts.deletionTab.key,
    askAnotherWay: texts.lists.askAnotherWayTab.key,
    stopMarketing: texts.lists.stopMarketingTab.key,
    questions: texts.lists.questionsTab.question,
    safeToSend: texts.lists.safeToSendTab.channel,
    suppression: texts.suppression.heading[0],
    log: texts.log.heading[0],
    receipt: texts.acts.receipt.heading.operation,
  };
  return titles[tab];
}

function removeMarks({ sheet }: KnownSheet, key: string): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === key) metadata.remove();
}

function isRole(mark: string | null | undefined): mark is Role {
  return mark === 'customers' || TABS.some((tab) => tab === mark);
}
