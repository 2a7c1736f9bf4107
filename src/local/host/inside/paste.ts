import type { Area } from '../../workbook';
import type { PastedParts } from '../grid/copy-cells';
import { locateArea } from './locate-area';
import { classNameOf } from './objects';
import { outside } from './outside-link';
import type { RangeState } from './range-state';

const ALL: PastedParts = { content: 'formulas', looks: true, notes: true, validations: true };

const BY_TYPE: Readonly<Record<string, PastedParts>> = {
  PASTE_NORMAL: ALL,
  PASTE_VALUES: { content: 'values' },
  PASTE_FORMULA: { content: 'formulas' },
  PASTE_FORMAT: { looks: true },
  PASTE_DATA_VALIDATION: { validations: true },
};

/** What of a range a script wants pasted: by CopyPasteType, or by options; all of it when it says nothing. */
export function pastedParts(how: unknown): PastedParts {
  if (how === undefined || how === null) return ALL;
  if (classNameOf(how) === 'CopyPasteType') {
    const parts = BY_TYPE[String(how)];
    if (!parts) throw new Error(`Pasting with ${String(how)} is not modelled by the local host.`);
    return parts;
  }
  const { contentsOnly, formatOnly } = how as { readonly contentsOnly?: boolean; readonly formatOnly?: boolean };
  if (contentsOnly && formatOnly) throw new Error('Either contentsOnly or formatOnly is pasted, not both.');
  if (contentsOnly) return { content: 'values' };
  return formatOnly ? { looks: true } : ALL;
}

/** Pastes one range over another; throws when it does not fit on the sheet. */
export function pasteInto(from: RangeState, to: RangeState, parts: PastedParts): void {
  outside().edits.copyCells(outside().desk, from, { sheet: to.sheet, area: targetArea(from.area, to) }, parts);
}

/** Where a range comes to stand that is pasted on another: a multiple of its own size is filled. */
export function targetArea(from: Area, { sheet, area }: RangeState): Area {
  const isFilled = area.rows % from.rows === 0 && area.columns % from.columns === 0;
  const { rows, columns } = isFilled ? area : from;
  return locateArea(sheet, area.row + 1, area.column + 1, rows, columns);
}
