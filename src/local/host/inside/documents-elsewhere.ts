import type { Methods } from './service';
import { notModelled } from './unmodelled';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Other spreadsheets. There are none here, but the consent that they need is asked for first. */
export const DOCUMENTS_ELSEWHERE: Methods<GoogleApp, null> = {
  openById: { takes: ['String'], gives: () => notModelled('SpreadsheetApp.openById') },
  openByUrl: { takes: ['String'], gives: () => notModelled('SpreadsheetApp.openByUrl') },
  create: { takes: ['String', 'String, Integer, Integer'], gives: () => notModelled('SpreadsheetApp.create') },
};
