import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

const SESSION: ServiceClass<GoogleAppsScript.Base.Session, null> = {
  name: 'Session',
  app: '',
  methods: {
    getActiveUserLocale: { gives: () => outside().userLocale },
    getScriptTimeZone: { gives: () => outside().scriptTimeZone },
  },
};

export function session(): GoogleAppsScript.Base.Session {
  return serve(SESSION, null);
}
