import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';
import { userObject } from './user';

const SESSION: ServiceClass<GoogleAppsScript.Base.Session, null> = {
  name: 'Session',
  app: '',
  methods: {
    getActiveUser: { gives: () => userObject() },
    getEffectiveUser: { gives: () => userObject() },
    getActiveUserLocale: { gives: () => outside().userLocale },
    getScriptTimeZone: { gives: () => outside().scriptTimeZone },
    // It tells people apart without telling who they are.
    getTemporaryActiveUserKey: { gives: () => `local-${keyOf(outside().person.email)}` },
  },
};

export function session(): GoogleAppsScript.Base.Session {
  return serve(SESSION, null);
}

function keyOf(text: string): string {
  const sum = Array.from(text).reduce((so, one) => (so * 31 + (one.codePointAt(0) ?? 0)) % 0x7fffffff, 7);
  return sum.toString(36);
}
