import { sheetWithId } from '../grid/find-sheet';
import { adopted } from './adopt';
import { memberNamed } from './enumeration';
import { make } from './makers';
import { outside } from './outside-link';
import { AUTH_MODE } from './script-enums';

/**
 * An argument of a function that a menu or a trigger calls, in this realm. The event of a trigger tells under which mode
 * the function runs: scripts compare that with the members of ScriptApp.AuthMode. The event of an edit holds its range.
 */
export function triggerArgument(given: unknown): unknown {
  const own = adopted(given);
  if (typeof own !== 'object' || own === null || !('authMode' in own)) return own;
  const authMode = memberNamed(AUTH_MODE, String(own.authMode));
  const range = 'range' in own ? rangeOf(own.range) : null;
  return range === null ? { ...own, authMode } : { ...own, authMode, range, source: make().spreadsheet() };
}

function rangeOf(given: unknown): GoogleAppsScript.Spreadsheet.Range | null {
  const { sheetId, ...area } = given as { sheetId: number; row: number; column: number; rows: number; columns: number };
  const sheet = sheetWithId(outside().book, sheetId);
  return sheet === undefined ? null : make().range(sheet, area);
}
