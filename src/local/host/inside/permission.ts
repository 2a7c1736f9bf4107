import { ServiceException } from '../grid/service-exception';
import { outside } from './outside-link';

const DOCUMENT = ['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'Filter', 'DeveloperMetadata'];
const READING = /^(?:get|is|can|offset$|new|flush$)/;
const MENUS = ['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu'];
const EVERYWHERE = ['Menu', 'Utilities', 'Session', 'Logger', 'Button', 'ButtonSet'];
const CURRENT_ONLY = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

/** Throws when the execution's authorization mode bars a call. */
export function refuseUnpermitted(className: string, method: string): void {
  if (EVERYWHERE.includes(className)) return;
  REFUSALS[outside().mode](className, method);
}

const REFUSALS: Readonly<Record<ReturnType<typeof outside>['mode'], (className: string, method: string) => void>> = {
  FULL: () => undefined,
  LIMITED: refuseWindows,
  NONE(className, method) {
    if (MENUS.includes(`${className}.${method}`)) return;
    refuseWindows(className, method);
    throw unpermitted(`${className}.${method}`, CURRENT_ONLY);
  },
  CUSTOM_FUNCTION(className, method) {
    if (method === 'getUi') throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
    if (DOCUMENT.includes(className) && !READING.test(method)) {
      throw new ServiceException(`You do not have permission to call ${method}`);
    }
  },
};

function refuseWindows(className: string, method: string): void {
  if (className === 'Ui' && !MENUS.includes(`Ui.${method}`)) throw unpermitted(`Ui.${method}`, CONTAINER_UI);
}

function unpermitted(call: string, scope: string): ServiceException {
  return new ServiceException(`You do not have permission to call ${call}. Required permissions: ${scope}`);
}
