/** Under which of Google's authorization modes an execution runs. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const GOOGLE = 'https://www.googleapis.com/auth/';

/** The OAuth scopes that calls of services need. */
export const SCOPE = {
  currentOnly: `${GOOGLE}spreadsheets.currentonly`,
  spreadsheets: `${GOOGLE}spreadsheets`,
  containerUi: `${GOOGLE}script.container.ui`,
  externalRequest: `${GOOGLE}script.external_request`,
  scriptApp: `${GOOGLE}script.scriptapp`,
  userEmail: `${GOOGLE}userinfo.email`,
  sendMail: `${GOOGLE}script.send_mail`,
  gmail: 'https://mail.google.com/',
  drive: `${GOOGLE}drive`,
  documents: `${GOOGLE}documents`,
  presentations: `${GOOGLE}presentations`,
  forms: `${GOOGLE}forms`,
  calendar: 'https://www.google.com/calendar/feeds',
  contacts: 'https://www.google.com/m8/feeds',
} as const;

/** What the manifest asks for unless told otherwise: the spreadsheet at hand and windows in it. */
export const USUAL_SCOPES: readonly string[] = [SCOPE.currentOnly, SCOPE.containerUi];
