import { type ServiceClass, serve } from './service';

type GoogleUser = GoogleAppsScript.Base.User;

const EDITOR: ServiceClass<GoogleUser, string> = {
  name: 'User',
  app: 'Session.',
  methods: { getEmail: { gives: (email) => email } },
};

/** Somebody who may edit what is protected. */
export function editorObject(email: string): GoogleUser {
  return serve(EDITOR, email);
}
