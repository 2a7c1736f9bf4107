import { serialOfInstant } from '../../../host/grid/serial-day';
import type { Area, SheetData, WorkbookData } from '../../../workbook';
import type { CellLook, SheetFrame, SheetShown, ShownCell, WorkbookChange } from '../../protocol';
import { frameOf } from './frame';
import { createLooks, type Looks } from './looks';
import { changedRectangles } from './rectangles';
import { createShownRows, type ShownRows } from './shown-rows';

/** A workbook as pages know it. */
export interface ShownBook {
  /** What changed since this was last asked; nothing twice. */
  readonly changes: () => readonly WorkbookChange[];
  /** The state as it was last told by `changes`. */
  readonly last: () => {
    readonly activeSheetId: number;
    readonly sheets: readonly SheetShown[];
    readonly looks: readonly CellLook[];
  };
}

interface Sent {
  readonly sheet: SheetData;
  readonly rows: ShownRows;
  readonly frame: SheetFrame;
  readonly frameText: string;
  readonly cells: readonly (readonly ShownCell[])[];
}

interface Front {
  readonly sheetId: number;
  readonly selection: Area | null;
}

/** Begins with what the workbook shows now. */
export function createShownBook(book: WorkbookData, now: () => number): ShownBook {
  const looks = createLooks();
  let sent: readonly Sent[] = [];
  let looksSent = 0;
  let front: Front = frontOf(book);
  const advance = (): readonly WorkbookChange[] => {
    const today = Math.floor(serialOfInstant(now(), book.timeZone));
    const before = sent;
    sent = book.sheets.map((sheet) => shownSheet(sheet, book.locale, today, before, looks));
    const cells = changesBetween(before, sent);
    const newLooks = looks.all().slice(looksSent);
    looksSent += newLooks.length;
    const frontNow = frontOf(book);
    const isInFront = JSON.stringify(front) === JSON.stringify(frontNow);
    front = frontNow;
    return [
      ...(newLooks.length > 0 ? [{ change: 'looks', looks: newLooks } as const] : []),
      ...cells,
      ...(isInFront ? [] : [{ change: 'front', ...frontNow } as const]),
    ];
  };
  advance();
  return {
    changes: advance,
    last: () => ({
      activeSheetId: front.sheetId,
      sheets: sent.map(({ frame, cells }) => ({ ...frame, cells })),
      looks: looks.all().slice(0, looksSent),
    }),
  };
}

function shownSheet(sheet: SheetData, locale: string, today: number, before: readonly Sent[], looks: Looks): Sent {
  const rows = before.find((one) => one.sheet === sheet)?.rows ?? createShownRows(sheet, looks);
  const frame = frameOf(sheet);
  return { sheet, rows, frame, frameText: JSON.stringify(frame), cells: rows.look(locale, today) };
}

function changesBetween(before: readonly Sent[], after: readonly Sent[]): readonly WorkbookChange[] {
  const gone = before.filter(({ frame }) => !after.some((sheet) => sheet.frame.id === frame.id));
  const left = before.filter((sheet) => !gone.includes(sheet));
  return [
    ...gone.map(({ frame }) => ({ change: 'removed', sheetId: frame.id }) as const),
    ...after.flatMap((sheet, at) => changesOfSheet(left, sheet, at)),
  ];
}

function changesOfSheet(before: readonly Sent[], after: Sent, at: number): readonly WorkbookChange[] {
  const was = before.findIndex(({ frame }) => frame.id === after.frame.id);
  const known = before[was];
  const isFramed = known?.frameText === after.frameText && was === at;
  const areas = changedRectangles(known?.cells ?? [], after.cells);
  return [
    ...(isFramed ? [] : [{ change: 'frame', at, sheet: after.frame } as const]),
    ...areas.map((area) => cellsChange(after, area)),
  ];
}

function cellsChange({ frame, cells }: Sent, area: Area): WorkbookChange {
  const { row, column, rows, columns } = area;
  const inside = cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return { change: 'cells', sheetId: frame.id, row, column, rows, columns, cells: inside };
}

function frontOf({ activeSheetId, sheets }: WorkbookData): Front {
  const active = sheets.find(({ id }) => id === activeSheetId);
  return { sheetId: activeSheetId, selection: active?.selection[0] ?? null };
}
