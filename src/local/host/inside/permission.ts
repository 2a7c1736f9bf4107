import { type AuthMode, SCOPE } from '../authorization';
import { ServiceException } from '../grid/service-exception';
import { outside } from './outside-link';
import { isOfDocument, isOfThisDocument, scopesFor } from './scopes';

const READING = /^(?:get|is|can|offset$|new|flush$)/;
// These make a value; nothing of the document changes until it is set.
const MAKING = /Builder$|^(?:ConditionalFormatRule|DataValidation|RichTextValue|TextStyle)$/;
const MENUS = ['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu'];
const LOCALE = ['Session.getActiveUserLocale', 'Session.getScriptTimeZone'];
const EVERYWHERE = /^(?:Menu|Utilities|Blob|Logger|Button|ButtonSet)$/;
const IN_FORMULAS =
  /^(?:Lock.*|Cache.*|Propert.*|Html.*|Utilities|Blob|Session|User|UrlFetchApp|Jdbc|LanguageApp|Maps|XmlService|Logger)$/;

type Refusal = (className: string, method: string) => void;

let hasEnded = false;

/** Throws when the authorization mode, the manifest or the person's consent bars a call. */
export function refuseUnpermitted(className: string, method: string): void {
  if (hasEnded) throw authorizationRequired();
  if (method === 'getUi') refuseUi();
  REFUSALS[outside().mode](className, method);
}

/** Ends the execution as the authorization dialog does: it throws, and so does every later call. */
export function endForAuthorization(): never {
  hasEnded = true;
  throw authorizationRequired();
}

const REFUSALS: Readonly<Record<AuthMode, Refusal>> = {
  FULL(className, method) {
    const { scopes, granted } = outside();
    refuseWithout(className, method, (scope) => scopes.includes(scope) && granted.includes(scope));
  },
  LIMITED(className, method) {
    refuseWindows(className, method);
    const needed = scopesFor(className, method);
    const isUser = needed.includes(SCOPE.userEmail);
    if (needed.length > 0 && !isUser && !isOfThisDocument(className, method)) throw unpermitted(className, method);
    refuseWithout(className, method, (scope) => outside().scopes.includes(scope));
  },
  NONE(className, method) {
    const call = `${className}.${method}`;
    if (EVERYWHERE.test(className) || MENUS.includes(call) || LOCALE.includes(call)) return;
    refuseWindows(className, method);
    throw unpermitted(className, method);
  },
  CUSTOM_FUNCTION(className, method) {
    if (IN_FORMULAS.test(className)) return;
    if (!isOfDocument(className) || !isOfThisDocument(className, method)) throw unpermitted(className, method);
    if (!READING.test(method) && !MAKING.test(className)) {
      throw new ServiceException(`You do not have permission to call ${method}`);
    }
  },
};

function refuseUi(): void {
  if (outside().mode !== 'CUSTOM_FUNCTION' && outside().isOpen) return;
  throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
}

function refuseWindows(className: string, method: string): void {
  if (className !== 'Ui' || MENUS.includes(`Ui.${method}`)) return;
  throw unpermitted(className, method, [SCOPE.containerUi]);
}

function refuseWithout(className: string, method: string, isHeld: (scope: string) => boolean): void {
  const needed = scopesFor(className, method);
  if (needed.length > 0 && !needed.some(isHeld)) throw unpermitted(className, method, needed);
}

function unpermitted(className: string, method: string, needed = scopesFor(className, method)): ServiceException {
  const [only, ...others] = needed;
  const required = others.length > 0 ? `(${needed.join(' || ')})` : only;
  const tail = required === undefined ? '' : `. Required permissions: ${required}`;
  return new ServiceException(`You do not have permission to call ${className}.${method}${tail}`);
}

function authorizationRequired(): ServiceException {
  return new ServiceException('Authorization is required to perform that action.');
}
