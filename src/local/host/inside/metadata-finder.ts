import { locationName, metadataObject, type PlacedMetadata } from './developer-metadata';
import { type ServiceClass, serve } from './service';

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** A finder narrows down what it finds as its methods are called. */
interface Search {
  readonly among: readonly PlacedMetadata[];
  readonly conditions: ((placed: PlacedMetadata) => boolean)[];
}

const FINDER: ServiceClass<GoogleFinder, Search> = {
  name: 'DeveloperMetadataFinder',
  methods: {
    withKey: {
      takes: ['String'],
      does: (search, key) => {
        search.conditions.push(({ entry }) => entry.key === key);
      },
    },
    withValue: {
      takes: ['String'],
      does: (search, value) => {
        search.conditions.push(({ entry }) => entry.value === value);
      },
    },
    withVisibility: {
      takes: ['DeveloperMetadataVisibility'],
      does: (search, visibility) => {
        search.conditions.push(({ entry }) => (entry.visibility ?? 'DOCUMENT') === String(visibility));
      },
    },
    withLocationType: {
      takes: ['DeveloperMetadataLocationType'],
      does: (search, type) => {
        search.conditions.push((placed) => locationName(placed) === String(type));
      },
    },
    find: {
      gives: ({ among, conditions }) =>
        among.filter((placed) => conditions.every((holds) => holds(placed))).map(metadataObject),
    },
  },
};

/** A finder that searches these pieces of developer metadata. */
export function finderObject(among: readonly PlacedMetadata[]): GoogleFinder {
  return serve(FINDER, { among, conditions: [] });
}
