/** The built page of the sidebar, `Sidebar.html`. */
const PAGE = 'Sidebar';

/** Opens the sidebar. As a file, not as a template: nothing in it is to be interpreted. */
export function openSidebarPage(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(PAGE).setTitle(title));
}
