import { adopted } from './adopt';
import { memberNamed } from './enumeration';
import { AUTH_MODE } from './script-enums';

/**
 * An argument of a function that a menu or a trigger calls, in this realm. The event of a trigger tells under which mode
 * the function runs: scripts compare that with the members of ScriptApp.AuthMode.
 */
export function triggerArgument(given: unknown): unknown {
  const own = adopted(given);
  if (typeof own !== 'object' || own === null || !('authMode' in own)) return own;
  return { ...own, authMode: memberNamed(AUTH_MODE, String(own.authMode)) };
}
