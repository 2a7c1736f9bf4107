import { TABS, type Tab } from '../core/tabs';
import { inEveryLanguage } from '../core/texts/language';

/** What a sheet is to us: one of our tabs, or the customers that were judged last. */
export type Role = Tab | 'customers';

/**
 * A mark on the sheet itself: it stays when the user renames the tab, and travels with a copy of the file, where properties
 * of the script would not.
 */
const MARK = 'gdpr-zones';

/** Which sheets are ours, by their marks. A tab that lost its mark (a file that went through Excel) is known by its name. */
export class OurSheets {
  private readonly roles = new Map<number, Role>();

  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    const sheets = spreadsheet.getSheets();
    for (const sheet of sheets) {
      const mark = sheet
        .getDeveloperMetadata()
        .find((metadata) => metadata.getKey() === MARK)
        ?.getValue();
      // A duplicated tab carries the same mark; the first one is the one that was filled.
      if (isRole(mark) && !this.has(mark)) this.roles.set(sheet.getSheetId(), mark);
    }
    for (const tab of TABS) this.adoptByName(tab, sheets);
  }

  roleOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Role | undefined {
    return this.roles.get(sheet.getSheetId());
  }

  isTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
    const role = this.roleOf(sheet);
    return role !== undefined && role !== 'customers';
  }

  find(role: Role): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.spreadsheet.getSheets().find((sheet) => this.roleOf(sheet) === role) ?? null;
  }

  /** Marks a sheet; the customers' mark moves on when another sheet is judged. */
  mark(sheet: GoogleAppsScript.Spreadsheet.Sheet, role: Role): void {
    if (this.roleOf(sheet) === role) return;
    const before = this.find(role);
    if (before !== null) {
      this.roles.delete(before.getSheetId());
      for (const metadata of before.getDeveloperMetadata()) if (metadata.getKey() === MARK) metadata.remove();
    }
    sheet.addDeveloperMetadata(MARK, role, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    this.roles.set(sheet.getSheetId(), role);
  }

  private has(role: Role): boolean {
    return [...this.roles.values()].includes(role);
  }

  /** By name only where the heading is ours too: a user's own sheet that happens to have the name is never written over. */
  private adoptByName(tab: Tab, sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[]): void {
    if (this.has(tab)) return;
    const names = new Set(inEveryLanguage((texts) => texts.tabs[tab]));
    const named = sheets.find((sheet) => names.has(sheet.getName()) && this.roleOf(sheet) === undefined);
    if (named === undefined) return;
    const heading = String(named.getRange(1, 1).getValue()).trim();
    if (inEveryLanguage((texts) => firstTitle(tab, texts)).includes(heading)) this.roles.set(named.getSheetId(), tab);
  }
}

type Texts = Parameters<Parameters<typeof inEveryLanguage>[0]>[0];

function firstTitle(tab: Tab, texts: Texts): string {
  const titles: Readonly<Record<Tab, string>> = {
    settings: texts.settingsTab.heading[0],
    sources: texts.sourcesTab.heading[0],
    reconsent: texts.reconsentTab.key,
    deletion: texts.deletionTab.key,
  };
  return titles[tab];
}

function isRole(mark: string | null | undefined): mark is Role {
  return mark === 'customers' || TABS.some((tab) => tab === mark);
}
