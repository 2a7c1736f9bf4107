import { SCOPE } from '../authorization';

const DOCUMENT_SCOPES = [SCOPE.currentOnly, SCOPE.spreadsheets];

/** Calls that need consent of their own, whatever their class needs. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.open': [SCOPE.spreadsheets],
  'SpreadsheetApp.openById': [SCOPE.spreadsheets],
  'SpreadsheetApp.openByUrl': [SCOPE.spreadsheets],
  'SpreadsheetApp.create': [SCOPE.spreadsheets],
  'Ui.showSidebar': [SCOPE.containerUi],
  'Ui.showModalDialog': [SCOPE.containerUi],
  'Ui.showModelessDialog': [SCOPE.containerUi],
  'Session.getActiveUser': [SCOPE.userEmail],
  'Session.getEffectiveUser': [SCOPE.userEmail],
  'ScriptApp.newTrigger': [SCOPE.scriptApp],
  'ScriptApp.getProjectTriggers': [SCOPE.scriptApp],
  'ScriptApp.getUserTriggers': [SCOPE.scriptApp],
  'ScriptApp.deleteTrigger': [SCOPE.scriptApp],
};

/** What every call of a class needs. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  UrlFetchApp: [SCOPE.externalRequest],
  Jdbc: [SCOPE.externalRequest],
  DriveApp: [SCOPE.drive],
  GmailApp: [SCOPE.gmail],
  MailApp: [SCOPE.sendMail],
  DocumentApp: [SCOPE.documents],
  SlidesApp: [SCOPE.presentations],
  FormApp: [SCOPE.forms],
  CalendarApp: [SCOPE.calendar],
  ContactsApp: [SCOPE.contacts],
};

const APART =
  /^(?:Ui|Menu|Button|ButtonSet|PromptResponse|Blob|Utilities|Session|User|Logger|Browser|Lock.*|Cache.*|Propert.*|Html.*|ScriptApp|AuthorizationInfo|XmlService|Maps|LanguageApp|Charts|ContentService|CardService|GroupsApp)$/;

/** True for a class of the spreadsheet itself. */
export function isOfDocument(className: string): boolean {
  return !APART.test(className) && !Object.hasOwn(CLASSES, className);
}

/** The scopes of which a call needs one; none for a call that needs no consent. */
export function scopesFor(className: string, method: string): readonly string[] {
  const own = CALLS[`${className}.${method}`] ?? CLASSES[className];
  return own ?? (isOfDocument(className) ? DOCUMENT_SCOPES : []);
}

/** True for a call that needs no more than the spreadsheet at hand. */
export function isOfThisDocument(className: string, method: string): boolean {
  return scopesFor(className, method) === DOCUMENT_SCOPES;
}
