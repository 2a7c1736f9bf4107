import type { Area, BandColors, BandingData, SheetData } from '../../workbook';
import { areasOverlap } from './area';
import type { Desk } from './desk';
import { refuseProtected } from './guard';
import { ServiceException } from './service-exception';

/** Puts alternating colours on an area. */
export function addBanding(
  desk: Desk,
  sheet: SheetData,
  area: Area,
  axis: BandingData['axis'],
  colors: BandColors,
): BandingData {
  const banding: BandingData = { id: sheet.nextObjectId, area: { ...area }, axis, colors: { ...colors } };
  refuseBanded(desk, sheet, banding);
  sheet.nextObjectId += 1;
  sheet.bandings.push(banding);
  return banding;
}

/** Gives a banding another area or other colours. */
export function changeBanding(
  desk: Desk,
  sheet: SheetData,
  id: number,
  change: { readonly area?: Area; readonly colors?: BandColors },
): void {
  sheet.bandings = sheet.bandings.map((banding) => {
    if (banding.id !== id) return banding;
    const changed = structuredClone({ ...banding, ...change });
    refuseBanded(desk, sheet, changed);
    return changed;
  });
}

export function removeBanding(desk: Desk, sheet: SheetData, id: number): void {
  const removed = sheet.bandings.find((banding) => banding.id === id);
  if (removed) refuseProtected(desk, sheet, removed.area);
  sheet.bandings = sheet.bandings.filter((banding) => banding !== removed);
}

function refuseBanded(desk: Desk, sheet: SheetData, { id, area }: BandingData): void {
  refuseProtected(desk, sheet, area);
  if (sheet.bandings.some((other) => other.id !== id && areasOverlap(other.area, area))) {
    throw new ServiceException(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}
