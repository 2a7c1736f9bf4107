import { outside } from './outside-link';
import { AUTHORIZATION_STATUS } from './script-enums';
import { type ServiceClass, serve } from './service';

/** Google's definitions are older than consent by single scopes. */
export interface GoogleAuthorizationInfo extends GoogleAppsScript.Script.AuthorizationInfo {
  getAuthorizedScopes(): string[];
}

/** Which scopes are asked about. */
interface InfoState {
  readonly scopes: readonly string[];
}

const AUTHORIZATION_INFO: ServiceClass<GoogleAuthorizationInfo, InfoState> = {
  name: 'AuthorizationInfo',
  app: 'ScriptApp.',
  methods: {
    getAuthorizationStatus: {
      gives: ({ scopes }) => AUTHORIZATION_STATUS[isGranted(scopes) ? 'NOT_REQUIRED' : 'REQUIRED'],
    },
    // Google's definitions leave out that there is none when nothing is missing.
    getAuthorizationUrl: {
      gives: ({ scopes }) => (isGranted(scopes) ? null : 'https://script.google.com/local-authorization') as string,
    },
    getAuthorizedScopes: { gives: () => Array.from(outside().granted) },
  },
};

export function authorizationInfo(scopes: readonly string[]): GoogleAuthorizationInfo {
  return serve(AUTHORIZATION_INFO, { scopes: Array.from(scopes) });
}

/** True when the person granted all of these scopes. */
export function isGranted(scopes: readonly string[]): boolean {
  return scopes.every((scope) => outside().granted.includes(scope));
}
