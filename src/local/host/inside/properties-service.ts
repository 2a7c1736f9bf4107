import { ServiceException } from '../grid/service-exception';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const PROPERTIES: ServiceClass<GoogleProperties, null> = {
  name: 'Properties',
  app: 'PropertiesService.',
  methods: {
    getProperty: { takes: ['String'], gives: (_state, key) => stored().get(key) ?? null },
    getProperties: { gives: () => Object.fromEntries(stored()) },
    getKeys: { gives: () => Array.from(stored().keys()) },
    setProperty: { takes: ['String, Object'], does: (_state, key, value) => replace([...stored(), [key, value]]) },
    setProperties: {
      takes: ['Object', 'Object, Boolean'],
      does: (_state, properties: Record<string, string>, deletesOthers?: boolean) =>
        replace([...(deletesOthers ? [] : stored()), ...Object.entries(properties)]),
    },
    deleteProperty: {
      takes: ['String'],
      does: (_state, key) => replace([...stored()].filter(([other]) => other !== key)),
    },
    deleteAllProperties: { does: () => replace([]) },
  },
};

const PROPERTIES_SERVICE: ServiceClass<GoogleAppsScript.Properties.PropertiesService, null> = {
  name: 'PropertiesService',
  app: '',
  methods: { getDocumentProperties: { gives: () => serve(PROPERTIES, null) } },
};

export function propertiesService(): GoogleAppsScript.Properties.PropertiesService {
  return serve(PROPERTIES_SERVICE, null);
}

function stored(): ReadonlyMap<string, string> {
  return outside().book.documentProperties;
}

function replace(properties: readonly (readonly [string, unknown])[]): void {
  const texts = new Map(properties.map(([key, value]) => [key, String(value)]));
  const sizes = Array.from(texts, ([key, value]) => ({ value: byteLength(value), all: byteLength(key + value) }));
  if (sizes.some(({ value }) => value > LARGEST_VALUE)) throw new ServiceException('Argument too large: value');
  if (sizes.reduce((sum, { all }) => sum + all, 0) > LARGEST_STORE) {
    throw new ServiceException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  outside().edits.replaceProperties(outside().book, texts);
}

function byteLength(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '.').length;
}
