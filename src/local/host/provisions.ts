import { USUAL_SCOPES } from './authorization';
import { BYTES, type Bytes } from './bytes';
import type { Desk } from './grid/desk';
import type { Installation } from './installation';
import { createStores, type Stores } from './stores';

/** What an execution finds beside the workbook: consent, stores, and what only Node can compute. */
export interface Provisions {
  /** The manifest's scopes. */
  readonly scopes: readonly string[];
  /** The scopes that the person granted. */
  readonly granted: readonly string[];
  readonly isPublished: boolean;
  readonly isOpen: boolean;
  readonly isBound: boolean;
  /** Who is at the keyboard, and whose user properties and user cache these are; an empty address is one too. */
  readonly person: { readonly email: string };
  readonly stores: Stores;
  readonly bytes: Bytes;
}

/** The provisions of an add-on, the same for all of its executions. */
export function provide(installation: Installation, desk: Desk): Provisions {
  const { scopes = USUAL_SCOPES, granted = scopes, userEmail = '', person = { email: userEmail } } = installation;
  const { isPublished = true, isOpen = true, isBound = true } = installation;
  const stores = createStores(desk);
  return { scopes, granted, person, isPublished, isOpen, isBound, stores, bytes: BYTES };
}
