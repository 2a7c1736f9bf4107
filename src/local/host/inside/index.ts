import type { HandedOver } from '../handed-over';
import type { Outside } from '../outside';
import { adopted, handedOver } from './adopt';
import { filterObject } from './filter';
import { fixClock } from './fixed-clock';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { logger, scriptConsole } from './logger';
import { provideMakers } from './makers';
import { connect } from './outside-link';
import { propertiesService } from './properties-service';
import { rangeObject } from './range';
import { session } from './session';
import { sheetObject } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { unmodelled } from './unmodelled';
import { utilities } from './utilities';

/** What the outside may ask of the half inside an execution. Scripts never see it. */
export interface Inside {
  /** Copies plain values into the execution's realm. */
  readonly adopted: (value: unknown) => unknown;
  /** The arguments of a custom function, made in the execution's realm. */
  readonly handedOver: (args: readonly HandedOver[]) => unknown[];
}

/** Gives an execution its services, before any script is evaluated. */
export function install(outside: Outside): Inside {
  connect(outside);
  provideMakers({ spreadsheet: spreadsheetObject, sheet: sheetObject, range: rangeObject, filter: filterObject });
  fixClock(outside.desk.now);
  const services: Readonly<Record<string, object>> = {
    SpreadsheetApp: spreadsheetApp(),
    Session: session(),
    Utilities: utilities(),
    PropertiesService: propertiesService(),
    LockService: lockService(),
    HtmlService: htmlService(),
    Logger: logger(),
    console: scriptConsole(),
    CacheService: unmodelled('CacheService'),
    ScriptApp: unmodelled('ScriptApp'),
    UrlFetchApp: unmodelled('UrlFetchApp'),
    DriveApp: unmodelled('DriveApp'),
  };
  for (const [name, service] of Object.entries(services)) {
    Object.defineProperty(globalThis, name, { value: service, writable: true, configurable: true });
  }
  return { adopted, handedOver };
}
