import type { Area, ProtectionData, SheetData } from '../../workbook';
import { ServiceException } from '../grid/service-exception';
import { PROTECTION_TYPE } from './enums';
import { make } from './makers';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import { editorObject } from './protection-editor';
import type { RangeState } from './range-state';
import { type ServiceClass, serve } from './service';
import { refuseDeleted, wholeArea } from './sheet-state';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleUser = GoogleAppsScript.Base.User;

interface ProtectionState {
  readonly sheet: SheetData;
  readonly protection: ProtectionData;
  /** Somebody else's: the person at the keyboard is not among its editors. */
  readonly isBarred: boolean;
}

const PROTECTION: ServiceClass<GoogleProtection, ProtectionState> = {
  name: 'Protection',
  guard: ({ sheet, protection, isBarred }) => {
    refuseDeleted(sheet);
    if (!isBarred && !sheet.protections.includes(protection)) throw new Error('The protection was removed.');
  },
  methods: {
    getProtectionType: { gives: ({ protection }) => PROTECTION_TYPE[protection.area ? 'RANGE' : 'SHEET'] },
    getRange: { gives: ({ sheet, protection }) => make().range(sheet, protection.area ?? wholeArea(sheet)) },
    setRange: {
      takes: ['Range'],
      does: (state, range) => {
        const { sheet, area } = stateBehind<RangeState>(range);
        if (sheet !== state.sheet) throw new Error('A protection stays on its sheet.');
        change(state, { area });
      },
    },
    getRangeName: { gives: () => null },
    getDescription: { gives: ({ protection }) => protection.description },
    setDescription: { takes: ['String'], does: (state, description) => change(state, { description }) },
    isWarningOnly: { gives: ({ protection }) => protection.warningOnly },
    setWarningOnly: {
      takes: ['Boolean'],
      // A warning keeps nobody out: there is no list of editors to it.
      does: (state, warningOnly) => change(state, { warningOnly, ...(warningOnly && { editors: [] }) }),
    },
    canEdit: { gives: ({ isBarred }) => !isBarred && !outside().desk.switches.isViewer },
    getEditors: { gives: ({ protection }) => Array.from(protection.editors, editorObject) },
    addEditor: { takes: ['String', 'User'], does: (state, editor) => addEditors(state, [editor]) },
    addEditors: { takes: ['String[]'], does: addEditors },
    removeEditor: { takes: ['String', 'User'], does: (state, editor) => removeEditors(state, [editor]) },
    removeEditors: { takes: ['String[]', 'User[]'], does: removeEditors },
    getUnprotectedRanges: {
      gives: ({ sheet, protection }) => Array.from(protection.unprotected, (area) => make().range(sheet, area)),
    },
    setUnprotectedRanges: {
      takes: ['Range[]'],
      does: (state, ranges) => {
        if (state.protection.area) throw new Error('Only a protected sheet has ranges that are not protected.');
        const unprotected = ranges.map((range) => stateBehind<RangeState>(range));
        if (unprotected.some(({ sheet }) => sheet !== state.sheet)) {
          throw new Error('The ranges that are not protected lie on the protected sheet.');
        }
        change(state, { unprotected: unprotected.map(({ area }) => area) });
      },
    },
    remove: {
      gives: (state) => {
        refuseBarred(state);
        outside().edits.unprotect(state.sheet, state.protection);
      },
    },
  },
};

/** Protects an area, or the whole sheet where the area is null. Who protects it may go on editing. */
export function protect(sheet: SheetData, area: Area | null): GoogleProtection {
  const { desk, edits } = outside();
  edits.refuseProtected(desk, sheet, area ?? wholeArea(sheet));
  return serve(PROTECTION, { sheet, protection: edits.protect(sheet, area), isBarred: false });
}

/** The protections of a sheet of one kind, those of others included. */
export function protectionObjects(
  sheet: SheetData,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): GoogleProtection[] {
  const isSheets = String(type) === 'SHEET';
  return [...sheet.protections.map((protection) => ({ sheet, protection, isBarred: false })), ...barred(sheet)]
    .filter(({ protection }) => (protection.area === null) === isSheets)
    .map((state) => serve(PROTECTION, state));
}

function barred(sheet: SheetData): readonly ProtectionState[] {
  return outside()
    .desk.switches.protectedAreas.filter(({ sheetId }) => sheetId === sheet.id)
    .map(({ area }) => ({
      sheet,
      protection: { area, description: '', warningOnly: false, editors: [], unprotected: [] },
      isBarred: true,
    }));
}

function change(state: ProtectionState, changed: Partial<ProtectionData>): void {
  refuseBarred(state);
  outside().edits.changeProtection(state.protection, changed);
}

function addEditors(state: ProtectionState, editors: readonly (string | GoogleUser)[]): void {
  change(state, { editors: [...new Set([...state.protection.editors, ...editors.map(emailOf)])], warningOnly: false });
}

function removeEditors(state: ProtectionState, editors: readonly (string | GoogleUser)[]): void {
  const removed = editors.map(emailOf);
  change(state, { editors: Array.from(state.protection.editors).filter((email) => !removed.includes(email)) });
}

function emailOf(user: string | GoogleUser): string {
  return typeof user === 'string' ? user : user.getEmail();
}

function refuseBarred({ isBarred }: ProtectionState): void {
  if (isBarred) throw new ServiceException('You do not have permission to perform that action.');
}
