import { authorizationInfo, type GoogleAuthorizationInfo, isGranted } from './authorization-info';
import { outside } from './outside-link';
import { endForAuthorization } from './permission';
import {
  AUTH_MODE,
  AUTHORIZATION_STATUS,
  EVENT_TYPE,
  INSTALLATION_SOURCE,
  TRIGGER_SOURCE,
  WEEKDAY,
} from './script-enums';
import { type ServiceClass, serve } from './service';
import { notModelled } from './unmodelled';

type AuthMode = GoogleAppsScript.Script.AuthMode;

interface GoogleScriptApp extends Omit<GoogleAppsScript.Script.ScriptApp, 'getAuthorizationInfo'> {
  getAuthorizationInfo(authMode: AuthMode, scopes?: string[]): GoogleAuthorizationInfo;
}

const SCRIPT_APP: ServiceClass<GoogleScriptApp, null> = {
  name: 'ScriptApp',
  app: '',
  methods: {
    getScriptId: { gives: () => 'local-script' },
    getProjectTriggers: { gives: () => [] },
    newTrigger: { takes: ['String'], gives: () => notModelled('ScriptApp.newTrigger') },
    deleteTrigger: { takes: ['Trigger'], gives: () => notModelled('ScriptApp.deleteTrigger') },
    getAuthorizationInfo: {
      takes: ['AuthMode', 'AuthMode, String[]'],
      gives: (_state, mode, scopes) => authorizationInfo(scopes ?? neededIn(mode)),
    },
    requireScopes: {
      takes: ['AuthMode, String[]'],
      gives: (_state, _mode, scopes) => {
        if (!isGranted(scopes)) endForAuthorization();
      },
    },
    requireAllScopes: {
      takes: ['AuthMode'],
      gives: (_state, mode) => {
        if (!isGranted(neededIn(mode))) endForAuthorization();
      },
    },
  },
  constants: {
    AuthMode: AUTH_MODE,
    AuthorizationStatus: AUTHORIZATION_STATUS,
    EventType: EVENT_TYPE,
    InstallationSource: INSTALLATION_SOURCE,
    TriggerSource: TRIGGER_SOURCE,
    WeekDay: WEEKDAY,
  },
};

export function scriptApp(): object {
  return serve(SCRIPT_APP, null);
}

// No other mode asks the person for consent.
function neededIn(mode: AuthMode): readonly string[] {
  return String(mode) === 'FULL' ? outside().scopes : [];
}
