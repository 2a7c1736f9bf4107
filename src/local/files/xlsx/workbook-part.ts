import { type Entry, hiddenNames, isHiddenName, readHiddenNames } from './hidden-names';
import { joinSections, type Sections, sectionXml, setSection, splitSections } from './sections';
import { attributeOf, contentOf, elementsOf, escapeXml, withAttribute } from './xml-text';

const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A tab as the workbook part lists it. */
export interface Tab {
  readonly name: string;
  /** Points at the sheet's part. */
  readonly relationship: string;
  readonly hidden: boolean;
  /** The cells of a filter that is new, `''` where it was taken away; left out where it is as it was. */
  readonly filter?: string;
  /** What is kept about the sheet without being shown. */
  readonly metadata?: readonly Entry[];
}

/** The hidden name under which LibreOffice looks for a sheet's filter. */
const FILTER_NAME = '_xlnm._FilterDatabase';

/** The tabs of a workbook, in their order. */
export function readTabs(workbook: string): readonly Tab[] {
  return tabElements(splitSections(workbook)).map((element) => ({
    name: attributeOf(element, 'name') ?? '',
    relationship: relationshipOf(element),
    hidden: (attributeOf(element, 'state') ?? 'visible') !== 'visible',
  }));
}

/** The place of the tab that the file opens on. */
export function readActiveTab(workbook: string): number {
  const view = elementsOf(sectionXml(splitSections(workbook), 'bookViews'), 'workbookView')[0] ?? '';
  return Number(attributeOf(view, 'activeTab') ?? 0);
}

/** What is kept about a tab, given its place, or about the workbook, without being shown. */
export function readMetadata(workbook: string, place?: number): readonly Entry[] {
  return readHiddenNames(elementsOf(sectionXml(splitSections(workbook), 'definedNames'), 'definedName'), place);
}

/** Whether the file counts its days from 1904. */
export function countsFrom1904(workbook: string): boolean {
  const value = attributeOf(sectionXml(splitSections(workbook), 'workbookPr'), 'date1904');
  return value === '1' || value === 'true';
}

export interface TabList {
  readonly tabs: readonly Tab[];
  /** The place of the tab to open on. */
  readonly active: number;
  /** What is kept about the workbook without being shown. */
  readonly properties: readonly Entry[];
}

/** The workbook part with these tabs, all formulas to be worked out anew when it is opened. */
export function workbookXml(original: string, { tabs, active, properties }: TabList): string {
  const sections = splitSections(original);
  const elements = tabElements(sections);
  const set = (name: string, xml: string) => setSection(sections, name, xml, ORDER);
  set('sheets', `<sheets>${tabs.map((tab) => tabXml(tab, elements)).join('')}</sheets>`);
  const order = elements.map((element) => tabs.findIndex((tab) => tab.relationship === relationshipOf(element)));
  set('definedNames', namesXml(sectionXml(sections, 'definedNames'), order, tabs, properties));
  set('bookViews', viewsXml(sectionXml(sections, 'bookViews'), active));
  set('calcPr', withAttribute(sectionXml(sections, 'calcPr') || '<calcPr calcId="0"/>', 'fullCalcOnLoad', '1'));
  return joinSections(sections);
}

function tabElements(sections: Sections): readonly string[] {
  return elementsOf(contentOf(sectionXml(sections, 'sheets')), 'sheet');
}

function relationshipOf(element: string): string {
  return attributeOf(element, '[\\w.-]+:id') ?? '';
}

function tabXml({ name, relationship, hidden }: Tab, elements: readonly string[]): string {
  const existing = elements.find((element) => relationshipOf(element) === relationship);
  if (existing === undefined) {
    const id =
      Math.max(0, ...elements.map((element) => Number(attributeOf(element, 'sheetId')))) + tabNumber(relationship);
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet xmlns:r="${RELATIONSHIPS}" name="${escapeXml(name)}" sheetId="${id}"${state} r:id="${relationship}"/>`;
  }
  const was = attributeOf(existing, 'state') ?? 'visible';
  const state = hidden ? (was === 'visible' ? 'hidden' : was) : undefined;
  return withAttribute(withAttribute(existing, 'name', name), 'state', state);
}

/** New tabs have relationships with rising numbers: added to the highest id in use, no two are the same. */
function tabNumber(relationship: string): number {
  return Number(/\d+$/.exec(relationship)?.[0] ?? 1);
}

/** Names that belong to one sheet say so by its place, which may have changed. */
function namesXml(
  section: string,
  order: readonly number[],
  tabs: readonly Tab[],
  properties: readonly Entry[],
): string {
  const kept = elementsOf(section, 'definedName').flatMap((element) => {
    if (isHiddenName(element)) return [];
    const place = attributeOf(element, 'localSheetId');
    if (place === undefined) return [element];
    const now = order[Number(place)] ?? -1;
    const replaced = attributeOf(element, 'name') === FILTER_NAME && tabs[now]?.filter !== undefined;
    return now < 0 || replaced ? [] : [withAttribute(element, 'localSheetId', String(now))];
  });
  const own = tabs.flatMap(({ name, filter, metadata = [] }, place) => [
    ...(filter ? [filterName(name, filter, place)] : []),
    ...hiddenNames(metadata, place),
  ]);
  const names = [...kept, ...own, ...hiddenNames(properties)];
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

function filterName(sheet: string, filter: string, place: number): string {
  const cells = `'${sheet.replaceAll("'", "''")}'!${filter.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  return `<definedName name="${FILTER_NAME}" localSheetId="${place}" hidden="1">${escapeXml(cells)}</definedName>`;
}

function viewsXml(section: string, active: number): string {
  const view = elementsOf(section, 'workbookView')[0];
  if (view === undefined) return `<bookViews><workbookView activeTab="${active}"/></bookViews>`;
  return section.replace(view, () =>
    withAttribute(withAttribute(view, 'activeTab', String(active)), 'firstSheet', undefined),
  );
}
