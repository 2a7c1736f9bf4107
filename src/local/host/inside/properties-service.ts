import { ServiceException } from '../grid/service-exception';
import type { StoreKind } from '../stores';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';
import { byteLength } from './text-size';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const PROPERTIES: ServiceClass<GoogleProperties, StoreKind> = {
  name: 'Properties',
  app: 'PropertiesService.',
  methods: {
    getProperty: { takes: ['String'], gives: (kind, key) => read(kind).get(key) ?? null },
    getProperties: { gives: (kind) => Object.fromEntries(read(kind)) },
    getKeys: { gives: (kind) => Array.from(read(kind).keys()) },
    setProperty: {
      // A number or a truth value is kept as the text that it prints as.
      takes: ['String, String', 'String, Number', 'String, Boolean'],
      does: (kind, key, value) => replace(kind, 'setProperty', [...read(kind), [key, value]]),
    },
    setProperties: {
      takes: ['Object', 'Object, Boolean'],
      does: (kind, properties: Record<string, string>, deletesOthers?: boolean) =>
        replace(kind, 'setProperties', [...(deletesOthers ? [] : read(kind)), ...Object.entries(properties)]),
    },
    deleteProperty: {
      takes: ['String'],
      does: (kind, key) =>
        replace(
          kind,
          'deleteProperty',
          [...read(kind)].filter(([other]) => other !== key),
        ),
    },
    deleteAllProperties: { does: (kind) => replace(kind, 'deleteAllProperties', []) },
  },
};

const PROPERTIES_SERVICE: ServiceClass<GoogleAppsScript.Properties.PropertiesService, null> = {
  name: 'PropertiesService',
  app: '',
  methods: {
    // Google's definitions leave out that a script without a document has none.
    getDocumentProperties: {
      gives: () => (outside().isBound ? serve(PROPERTIES, 'document') : null) as GoogleProperties,
    },
    getScriptProperties: { gives: () => serve(PROPERTIES, 'script') },
    getUserProperties: { gives: () => serve(PROPERTIES, 'user') },
  },
};

export function propertiesService(): GoogleAppsScript.Properties.PropertiesService {
  return serve(PROPERTIES_SERVICE, null);
}

function read(kind: StoreKind): ReadonlyMap<string, string> {
  outside().stores.countProperties();
  return outside().stores.properties(kind, outside().person.email);
}

function replace(kind: StoreKind, method: string, properties: readonly (readonly [string, unknown])[]): void {
  // In a formula the user properties are those of the spreadsheet's owner.
  if (kind === 'user' && outside().mode === 'CUSTOM_FUNCTION') {
    throw new ServiceException(`You do not have permission to call ${method}`);
  }
  const texts = new Map(properties.map(([key, value]) => [key, textOf(key, value)]));
  const sizes = Array.from(texts, ([key, value]) => ({ value: byteLength(value), all: byteLength(key + value) }));
  if (sizes.some(({ value }) => value > LARGEST_VALUE)) throw new ServiceException('Argument too large: value');
  if (sizes.reduce((sum, { all }) => sum + all, 0) > LARGEST_STORE) {
    throw new ServiceException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  outside().stores.replaceProperties(kind, outside().person.email, texts);
}

function textOf(key: string, value: unknown): string {
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  throw new Error(`The property ${key} is no text: what Sheets would keep of it is not known.`);
}
