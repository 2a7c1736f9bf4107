import type { Area, SheetData } from '../../workbook';
import { areaWithin } from '../grid/area';
import { lineArea } from '../grid/line-change';
import type { MetadataPlace } from '../grid/metadata';
import { lineOf, metadataObject, type PlacedMetadata } from './developer-metadata';
import { finderObject } from './metadata-finder';
import { outside } from './outside-link';
import type { Methods } from './service';
import type { GoogleSheet } from './sheet-state';

type Named = 'getDeveloperMetadata' | 'createDeveloperMetadataFinder';

/** The parameter lists of addDeveloperMetadata. */
export const ADD_METADATA = [
  'String',
  'String, String',
  'String, DeveloperMetadataVisibility',
  'String, String, DeveloperMetadataVisibility',
];

/** A part of the workbook: a range, a sheet, or with neither the whole. */
export interface MetadataScope extends MetadataPlace {
  readonly area: Area | null;
}

/** Developer metadata of a service that stands for a part of the workbook. */
export function metadataMethods<State>(
  scopeOf: (state: State) => MetadataScope,
): Methods<Pick<GoogleSheet, Named>, State> {
  return {
    getDeveloperMetadata: { gives: (state) => metadataOn(scopeOf(state)).map(metadataObject) },
    createDeveloperMetadataFinder: { gives: (state) => finderObject(metadataWithin(scopeOf(state))) },
  };
}

/** Adds a piece of developer metadata with what a script gave beside the key. */
export function addMetadata(place: MetadataPlace, key: string, given: readonly unknown[]): void {
  const value = given.find((one): one is string => typeof one === 'string') ?? '';
  const visibility = given.some((one) => typeof one !== 'string' && String(one) === 'PROJECT') ? 'PROJECT' : 'DOCUMENT';
  outside().edits.addMetadata(outside().book, place, key, value, visibility);
}

function metadataOn({ sheet, line, area }: MetadataScope): readonly PlacedMetadata[] {
  if (!sheet) return (outside().book.metadata ?? []).map((entry) => ({ entry, sheet }));
  if (line) {
    return sheet.lineMetadata
      .filter((entry) => entry.axis === line.axis && entry.line === line.line)
      .map((entry) => ({ entry, sheet }));
  }
  return area ? [] : sheet.metadata.map((entry) => ({ entry, sheet }));
}

/** All metadata on a part of the workbook and on what lies within it. */
function metadataWithin({ sheet, area }: MetadataScope): readonly PlacedMetadata[] {
  const { book } = outside();
  if (!sheet) {
    const own = (book.metadata ?? []).map((entry) => ({ entry, sheet: null }));
    return [...own, ...book.sheets.flatMap(metadataOfSheet)];
  }
  const all = metadataOfSheet(sheet);
  if (!area) return all;
  return all.filter((placed) => {
    const line = lineOf(placed);
    return line !== null && areaWithin(lineArea(sheet, line.axis, line.line, 1), area);
  });
}

function metadataOfSheet(sheet: SheetData): readonly PlacedMetadata[] {
  return [...sheet.metadata, ...sheet.lineMetadata].map((entry) => ({ entry, sheet }));
}
