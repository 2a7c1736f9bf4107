import type { LineMetadataEntry, MetadataEntry } from '../../workbook';
import { lineArea } from '../grid/line-change';
import type { MetadataPlace } from '../grid/metadata';
import { memberNamed } from './enumeration';
import { METADATA_LOCATION_TYPE, METADATA_VISIBILITY } from './enums';
import { make } from './makers';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';
import { refuseDeleted } from './sheet-state';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** A piece of developer metadata and what it stands on. */
export interface PlacedMetadata {
  readonly entry: MetadataEntry | LineMetadataEntry;
  readonly sheet: MetadataPlace['sheet'];
}

const LOCATION: ServiceClass<GoogleLocation, PlacedMetadata> = {
  name: 'DeveloperMetadataLocation',
  guard: refuseGone,
  methods: {
    getLocationType: { gives: (placed) => memberNamed(METADATA_LOCATION_TYPE, locationName(placed)) as LocationType },
    getSpreadsheet: { gives: ({ sheet }) => (sheet ? null : make().spreadsheet()) },
    getSheet: { gives: (placed) => (placed.sheet && !lineOf(placed) ? make().sheet(placed.sheet) : null) },
    getRow: { gives: (placed) => lineRange(placed, 'rows') },
    getColumn: { gives: (placed) => lineRange(placed, 'columns') },
  },
};

const METADATA: ServiceClass<GoogleMetadata, PlacedMetadata> = {
  name: 'DeveloperMetadata',
  guard: refuseGone,
  methods: {
    getKey: { gives: ({ entry }) => entry.key },
    getValue: { gives: ({ entry }) => entry.value },
    getVisibility: { gives: ({ entry }) => METADATA_VISIBILITY[entry.visibility ?? 'DOCUMENT'] },
    getLocation: { gives: (placed) => serve(LOCATION, placed) },
    setKey: {
      takes: ['String'],
      does: ({ entry }, key) => {
        entry.key = key;
      },
    },
    setValue: {
      takes: ['String'],
      does: ({ entry }, value) => {
        entry.value = value;
      },
    },
    setVisibility: {
      takes: ['DeveloperMetadataVisibility'],
      does: ({ entry }, visibility) => {
        entry.visibility = String(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
      },
    },
    remove: { gives: ({ entry }) => outside().edits.removeMetadata(outside().book, entry) },
  },
};

export function metadataObject(placed: PlacedMetadata): GoogleMetadata {
  return serve(METADATA, placed);
}

/** What kind of place a piece of metadata stands on, by the name that Google has for it. */
export function locationName(placed: PlacedMetadata): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if (!placed.sheet) return 'SPREADSHEET';
  const line = lineOf(placed);
  if (!line) return 'SHEET';
  return line.axis === 'rows' ? 'ROW' : 'COLUMN';
}

/** The row or column that a piece of metadata stands on, if it stands on one. */
export function lineOf({ entry }: PlacedMetadata): LineMetadataEntry | null {
  return 'axis' in entry ? entry : null;
}

function lineRange(placed: PlacedMetadata, axis: LineMetadataEntry['axis']): GoogleAppsScript.Spreadsheet.Range | null {
  const line = lineOf(placed);
  if (!placed.sheet || line?.axis !== axis) return null;
  return make().range(placed.sheet, lineArea(placed.sheet, axis, line.line, 1));
}

function refuseGone({ sheet, entry }: PlacedMetadata): void {
  if (sheet) refuseDeleted(sheet);
  const { book } = outside();
  const isKept = [book.metadata ?? [], ...(sheet ? [sheet.metadata, sheet.lineMetadata] : [])].some((entries) =>
    (entries as readonly MetadataEntry[]).includes(entry),
  );
  if (!isKept) throw new Error(`The developer metadata ${entry.key} was removed.`);
}
