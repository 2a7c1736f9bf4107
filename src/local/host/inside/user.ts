import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleUser = GoogleAppsScript.Base.User;

const USER: ServiceClass<GoogleUser, null> = {
  name: 'User',
  app: 'Session.',
  // Who the person is nobody learns in a simple trigger or a formula.
  methods: { getEmail: { gives: () => (outside().mode === 'FULL' ? outside().person.email : '') } },
};

export function userObject(): GoogleUser {
  return serve(USER, null);
}
