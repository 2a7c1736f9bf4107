import type { Area, ProtectionData, SheetData } from '../../workbook';

/** Protects an area, or the whole sheet where the area is null. A sheet has one protection of its whole at most. */
export function protect(sheet: SheetData, area: Area | null): ProtectionData {
  const known = area === null ? sheet.protections.find((protection) => protection.area === null) : undefined;
  if (known) return known;
  const made = { area: area && { ...area }, description: '', warningOnly: false, editors: [], unprotected: [] };
  sheet.protections.push(made);
  return made;
}

/** Takes a protection away; one that is gone already stays gone. */
export function unprotect(sheet: SheetData, protection: ProtectionData): void {
  sheet.protections = sheet.protections.filter((other) => other !== protection);
}

/** Changes what a protection says. */
export function changeProtection(protection: ProtectionData, change: Partial<ProtectionData>): void {
  // What a script hands in belongs to its execution: the workbook keeps a copy.
  Object.assign(protection, structuredClone(change));
}
