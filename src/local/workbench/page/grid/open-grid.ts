import {
  BooleanNumber,
  CellValueType,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { IRenderManagerService, type Spreadsheet } from '@univerjs/engine-render';
import {
  INTERCEPTOR_POINT,
  InsertSheetMutation,
  type ISelectionWithStyle,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  HoverManagerService,
  SetScrollOperation,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import type { CellLook, SheetFrame } from '../../protocol';
import { el } from '../element';
import { type CellPlace, cellSelected, type Selection } from '../selection';
import type { ShownWorkbook } from '../shown-workbook';
import { checkboxCell, shownOfCell } from './checkbox';
import { hideIdleFreezeHandles, lockFreezeHandles } from './freeze-handles';
import type { CellBox, Grid, GridListener } from './grid';
import { PLAIN_STYLE, SELECTION_STYLE, styleOfLook } from './look-style';
import { type Measure, wrappedHeights } from './row-heights';
import { scrollIntoView } from './scroll-into-view';
import { columnsOf, frozen, rangeOf, rowsOf, sheetData } from './sheet-data';
import { startUniver } from './start-univer';
import { keepViewOnly } from './view-only';

/** The scroll bars lie over the cells. */
const SCROLL_BAR = 12;

/** Opens the grid in an element. What is done in it goes to the listener. */
export function openGrid(host: HTMLElement, listener: GridListener): Grid {
  // The engine takes what it stands in for its own, and clears it.
  const place = el('div', { class: 'engine' });
  host.append(place);
  const { univer, injector } = startUniver(place);
  return new UniverGrid(univer, injector, listener);
}

class UniverGrid implements Grid {
  readonly #univer: Univer;
  readonly #injector: Injector;
  readonly #listener: GridListener;
  readonly #commands: ICommandService;
  readonly #asThePage: (action: () => void) => void;
  #shown: ShownWorkbook | null = null;
  #workbook: Workbook | null = null;
  readonly #measure = measureOnCanvas();
  #styled = 0;
  #opened = 0;
  #selecting = false;

  constructor(univer: Univer, injector: Injector, listener: GridListener) {
    this.#univer = univer;
    this.#injector = injector;
    this.#listener = listener;
    this.#commands = injector.get(ICommandService);
    this.#asThePage = keepViewOnly(this.#commands);
  }

  show(workbook: ShownWorkbook): void {
    const before = this.#workbook;
    const first = before === null;
    this.#shown = workbook;
    this.#styled = 0;
    this.#opened += 1;
    const data = workbookData(workbook, `workbook-${this.#opened}`);
    this.#asThePage(() => {
      if (before !== null) this.#injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
      const opened = this.#univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      this.#workbook = opened;
      // Otherwise a second workbook is not drawn.
      this.#injector.get(IUniverInstanceService).focusUnit(data.id);
      if (first) this.#listen();
      this.#addStyles();
      this.#fitRows();
      void this.#injector
        .get(LifecycleService)
        .onStage(LifecycleStages.Rendered)
        .then(() => this.#settle());
    });
  }

  redraw(): void {
    this.#addStyles();
    this.#fitRows();
    const drawing = this.#drawing();
    if (drawing === null) return;
    const { skeletons, render, sheetId } = drawing;
    skeletons.makeDirty({ sheetId }, true);
    skeletons.setCurrent({ sheetId });
    this.#hideIdleHandles();
    for (const viewport of render.scene.getViewports()) viewport.markForceDirty(true);
    (render.mainComponent as Spreadsheet | null)?.makeForceDirty(true);
    render.scene.makeDirty(true);
  }

  reframe(frame: SheetFrame, before: SheetFrame | null): void {
    const workbook = this.#workbook;
    if (workbook === null) return;
    const sheet = workbook.getSheetBySheetId(String(frame.id));
    this.#asThePage(() => {
      if (sheet === null || sheet === undefined) this.#insert(workbook, frame);
      else this.#lay(workbook, sheet, frame, before);
    });
  }

  remove(sheetId: number): void {
    const unitId = this.#workbook?.getUnitId();
    if (unitId === undefined) return;
    this.#asThePage(() => {
      this.#commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId: String(sheetId) });
    });
  }

  bringToFront(sheetId: number): void {
    const workbook = this.#workbook;
    if (workbook === null || workbook.getActiveSheet()?.getSheetId() === String(sheetId)) return;
    this.#asThePage(() => {
      this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
        unitId: workbook.getUnitId(),
        subUnitId: String(sheetId),
      });
    });
    this.#hideIdleHandles();
  }

  select(selection: Selection): void {
    const workbook = this.#workbook;
    const sheet = workbook?.getActiveSheet();
    if (workbook === null || sheet === undefined || sheet === null) return;
    const range = rangeOf(selection.area);
    const { row, column } = selection.active;
    const merged = sheet.getMergedCell(row, column);
    const primary = {
      actualRow: row,
      actualColumn: column,
      ...(merged ?? rangeOf(cellSelected(row, column).area)),
      isMerged: merged !== null,
      isMergedMainCell: merged !== null,
    };
    this.#selecting = true;
    this.#asThePage(() => {
      this.#commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: workbook.getUnitId(),
        subUnitId: sheet.getSheetId(),
        selections: [{ range, primary, style: SELECTION_STYLE }],
      });
    });
    this.#selecting = false;
  }

  // The engine's own way mixes up frozen rows and columns, and scrolls a sheet with frozen columns not at all.
  reveal(cell: CellPlace): void {
    const drawing = this.#drawing();
    const [box, frame, main] = [this.boxOf(cell), this.#frame(), drawing?.render.scene.getViewport('viewMain')];
    if (drawing === null || box === null || frame === null || main === null || main === undefined) return;
    const [width, height] = [(main.width ?? 0) - SCROLL_BAR, (main.height ?? 0) - SCROLL_BAR];
    const view = { left: main.left, top: main.top, width, height };
    const isFrozen = { across: cell.column < frame.frozenColumns, down: cell.row < frame.frozenRows };
    const { across, down } = scrollIntoView(box, view, isFrozen);
    if (across === 0 && down === 0) return;
    const now = drawing.render.with(SheetScrollManagerService).getCurrentScrollState();
    this.#asThePage(() => {
      this.#commands.syncExecuteCommand(SetScrollOperation.id, {
        ...now,
        unitId: this.#workbook?.getUnitId(),
        sheetId: drawing.sheetId,
        offsetX: now.offsetX + across,
        offsetY: now.offsetY + down,
      });
    });
  }

  isOnScreen(): boolean {
    const engine = this.#render()?.engine;
    const rendered = this.#injector.get(LifecycleService).stage >= LifecycleStages.Rendered;
    return rendered && engine !== undefined && engine.width > 1 && engine.getCanvasElement().isConnected;
  }

  boxOf({ row, column }: CellPlace): CellBox | null {
    const drawing = this.#drawing();
    const frame = this.#frame();
    const skeleton = drawing?.skeletons.getCurrentSkeleton();
    if (drawing === null || frame === null || skeleton === null || skeleton === undefined) return null;
    const cell = skeleton.getCellWithCoordByIndex(row, column);
    const place = cell.mergeInfo.startRow === row && cell.isMergedMainCell ? cell.mergeInfo : cell;
    const main = drawing.render.scene.getViewport('viewMain');
    const left = place.startX - (column < frame.frozenColumns ? 0 : (main?.viewportScrollX ?? 0));
    const top = place.startY - (row < frame.frozenRows ? 0 : (main?.viewportScrollY ?? 0));
    return { left, top, width: place.endX - place.startX, height: place.endY - place.startY };
  }

  rowsOnScreen(): number {
    const height = this.#drawing()?.render.engine.height ?? 0;
    return Math.max(1, Math.floor((height - 24) / 21) - (this.#frame()?.frozenRows ?? 0) - 1);
  }

  drawn(row: number, column: number): { readonly text: string; readonly background: string } {
    const sheet = this.#workbook?.getActiveSheet();
    const cell = sheet?.getCell(row, column);
    const style = this.#workbook?.getStyles().getStyleByCell(cell);
    return { text: shownOfCell(cell), background: style?.bg?.rgb ?? '' };
  }

  drawnSelection(): Selection | null {
    const last = this.#injector.get(SheetsSelectionsService).getCurrentLastSelection();
    return last === null || last === undefined ? null : selectionOf(last as ISelectionWithStyle);
  }

  #listen(): void {
    this.#injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        const shown = this.#shown?.cell(Number(subUnitId), row, col) ?? null;
        if (shown === null) return next(cell);
        const style = styleId(shown[1]);
        return next(checkboxCell(shown[0], style) ?? { v: shown[0], t: CellValueType.STRING, s: style });
      },
    });
    const selections = this.#injector.get(SheetsSelectionsService);
    selections.selectionMoveEnd$.subscribe((all) => {
      const last = all.at(-1);
      if (this.#selecting || last === undefined) return;
      this.#listener.selected(selectionOf(last));
      // Once the engine is through with it: it marks what the mouse selected in its own way.
      setTimeout(() => {
        const now = this.drawnSelection();
        if (now !== null) this.select(now);
      });
    });
    const hover = this.#injector.get(HoverManagerService);
    hover.currentClickedCell$.subscribe(({ location }) =>
      this.#listener.pressed({ row: location.row, column: location.col }),
    );
    hover.currentDbClickedCell$.subscribe(({ location }) =>
      this.#listener.doubleClicked({ row: location.row, column: location.col }),
    );
  }

  /** What can be done only once the workbook is drawn. */
  #settle(): void {
    const render = this.#render();
    if (render === null || render === undefined) return;
    render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(() => this.#listener.scrolled());
    // The keyboard's place is the page's own field; the canvas is not to be reached by Tab.
    render.engine.getCanvasElement().setAttribute('tabindex', '-1');
    lockFreezeHandles(render);
    this.#hideIdleHandles();
  }

  #hideIdleHandles(): void {
    const [render, frame] = [this.#render(), this.#frame()];
    if (render !== null && render !== undefined && frame !== null) hideIdleFreezeHandles(render, frame);
  }

  #addStyles(): void {
    const looks = this.#shown?.looks ?? [];
    const styles = this.#workbook?.getStyles();
    for (; this.#styled < looks.length; this.#styled += 1) {
      const look: CellLook = looks[this.#styled] ?? {};
      styles?.addCustomStyle(styleId(this.#styled), styleOfLook(look));
    }
  }

  /** Makes the rows of the sheet in front as high as their wrapped texts need. */
  #fitRows(): void {
    const sheet = this.#workbook?.getActiveSheet();
    const shown = this.#shown?.sheet(Number(sheet?.getSheetId()));
    if (sheet === undefined || sheet === null || shown === undefined) return;
    const { rowData } = sheet.getConfig();
    replace(rowData, rowsOf(shown.frame));
    for (const [row, height] of wrappedHeights(shown, this.#shown?.looks ?? [], this.#measure)) {
      rowData[row] = { ...rowData[row], h: height, ah: height, ia: BooleanNumber.FALSE };
    }
  }

  #insert(workbook: Workbook, frame: SheetFrame): void {
    this.#commands.syncExecuteCommand(InsertSheetMutation.id, {
      unitId: workbook.getUnitId(),
      index: workbook.getSheetSize(),
      sheet: sheetData(frame),
    });
  }

  #lay(workbook: Workbook, sheet: Worksheet, frame: SheetFrame, before: SheetFrame | null): void {
    const config = sheet.getConfig();
    sheet.setRowCount(frame.rowCount);
    sheet.setColumnCount(frame.columnCount);
    if (before === null || !sameColumns(frame, before)) replace(config.columnData, columnsOf(frame));
    config.mergeData = frame.merges.map(rangeOf);
    sheet.getSpanModel().rebuild(config.mergeData);
    if (before?.frozenRows !== frame.frozenRows || before.frozenColumns !== frame.frozenColumns) {
      this.#commands.syncExecuteCommand(SetFrozenMutation.id, {
        unitId: workbook.getUnitId(),
        subUnitId: sheet.getSheetId(),
        ...frozen(frame),
      });
    }
    const drawing = this.#drawing();
    if (drawing === null || drawing.sheetId !== sheet.getSheetId()) return;
    drawing.skeletons.makeDirty({ sheetId: drawing.sheetId }, true);
    drawing.skeletons.setCurrent({ sheetId: drawing.sheetId });
  }

  #render() {
    const workbook = this.#workbook;
    return workbook === null ? null : this.#injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  }

  #drawing() {
    const render = this.#render();
    const sheetId = this.#workbook?.getActiveSheet()?.getSheetId();
    if (render === null || render === undefined || sheetId === undefined) return null;
    return { render, sheetId, skeletons: render.with(SheetSkeletonManagerService) };
  }

  #frame(): SheetFrame | null {
    const shown = this.#shown;
    return shown?.sheet(Number(this.#workbook?.getActiveSheet()?.getSheetId()))?.frame ?? null;
  }
}

function measureOnCanvas(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return function measure(text, font) {
    if (context === null) return 0;
    context.font = font;
    return context.measureText(text).width;
  };
}

function workbookData(workbook: ShownWorkbook, id: string): Partial<IWorkbookData> & { readonly id: string } {
  const sheets = workbook.sheets.map(({ frame }) => sheetData(frame));
  return {
    id,
    name: workbook.view.name,
    locale: LocaleType.EN_US,
    defaultStyle: PLAIN_STYLE,
    styles: {},
    sheetOrder: workbook.sheets.map(({ frame }) => String(frame.id)),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function styleId(look: number): string {
  return `look-${look}`;
}

function selectionOf({ range, primary }: ISelectionWithStyle): Selection {
  const area = {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
  return {
    area,
    active: { row: primary?.actualRow ?? area.row, column: primary?.actualColumn ?? area.column },
  };
}

function sameColumns(frame: SheetFrame, before: SheetFrame): boolean {
  return (
    JSON.stringify([frame.columnWidths, frame.hiddenColumns]) ===
    JSON.stringify([before.columnWidths, before.hiddenColumns])
  );
}

/** Puts what one object holds in place of what the other does: the engine keeps the object itself. */
function replace<Value>(held: { [index: number]: Value }, by: { readonly [index: number]: Value }): void {
  for (const key of Object.keys(held)) delete held[Number(key)];
  Object.assign(held, by);
}
