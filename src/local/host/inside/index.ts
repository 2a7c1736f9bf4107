import type { HandedOver } from '../handed-over';
import type { Outside } from '../outside';
import { adopted, handedOver } from './adopt';
import { cacheService } from './cache-service';
import { charts } from './charts';
import { filterObject } from './filter';
import { fixClock } from './fixed-clock';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { logger } from './logger';
import { provideMakers } from './makers';
import { connect } from './outside-link';
import { propertiesService } from './properties-service';
import { rangeObject } from './range';
import { rangeListObject } from './range-list';
import { scriptApp } from './script-app';
import { scriptConsole } from './script-console';
import { session } from './session';
import { sheetObject } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { triggerArgument } from './trigger-event';
import { unmodelled } from './unmodelled';
import { utilities } from './utilities';
import { watched } from './watched';

const UNMODELLED = (
  'Browser CalendarApp CardService ContactsApp ContentService DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc ' +
  'LanguageApp MailApp Maps SlidesApp UrlFetchApp XmlService'
).split(' ');

/** What the outside may ask of the half inside an execution. Scripts never see it. */
export interface Inside {
  /** Copies plain values into the execution's realm. */
  readonly adopted: (value: unknown) => unknown;
  /** The same for an argument of a function that a menu or a trigger calls, whose event names its mode. */
  readonly triggerArgument: (value: unknown) => unknown;
  /** The arguments of a custom function, made in the execution's realm. */
  readonly handedOver: (args: readonly HandedOver[]) => unknown[];
  /** Looks after a promise; asked afterwards it answers or throws what the promise came to. Anything else is itself. */
  readonly watched: (answer: unknown) => () => unknown;
}

/** Gives an execution its services, before any script is evaluated. */
export function install(outside: Outside): Inside {
  connect(outside);
  provideMakers({
    spreadsheet: spreadsheetObject,
    sheet: sheetObject,
    range: rangeObject,
    rangeList: rangeListObject,
    filter: filterObject,
  });
  fixClock(outside.desk.now);
  const services: Readonly<Record<string, object>> = {
    SpreadsheetApp: spreadsheetApp(),
    Charts: charts(),
    Session: session(),
    Utilities: utilities(),
    PropertiesService: propertiesService(),
    LockService: lockService(),
    HtmlService: htmlService(),
    Logger: logger(),
    console: scriptConsole(),
    CacheService: cacheService(),
    ScriptApp: scriptApp(),
    ...Object.fromEntries(UNMODELLED.map((name) => [name, unmodelled(name)])),
  };
  for (const [name, service] of Object.entries(services)) {
    Object.defineProperty(globalThis, name, { value: service, writable: true, configurable: true });
  }
  return { adopted, triggerArgument, handedOver, watched };
}
