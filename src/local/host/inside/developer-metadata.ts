import type { SheetData } from '../../workbook';
import { METADATA_VISIBILITY } from './enums';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';
import { refuseDeleted } from './sheet-state';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

interface MetadataState {
  readonly sheet: SheetData;
  readonly entry: SheetData['metadata'][number];
}

const METADATA: ServiceClass<GoogleMetadata, MetadataState> = {
  name: 'DeveloperMetadata',
  guard: ({ sheet }) => refuseDeleted(sheet),
  methods: {
    getKey: { gives: ({ entry }) => entry.key },
    getValue: { gives: ({ entry }) => entry.value },
    getVisibility: { gives: () => METADATA_VISIBILITY.DOCUMENT },
    setValue: {
      takes: ['String'],
      does: ({ entry }, value) => {
        entry.value = value;
      },
    },
    remove: { gives: ({ sheet, entry }) => outside().edits.removeMetadata(sheet, entry) },
  },
};

export function metadataObjects(sheet: SheetData): GoogleMetadata[] {
  return Array.from(sheet.metadata, (entry) => serve(METADATA, { sheet, entry }));
}
