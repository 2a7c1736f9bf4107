import type { Selection } from './selection';
import type { Workbench } from './workbench';

/** What tests read of the cells, which stand on a canvas; nothing can be changed through it. Rows and columns count from 0. */
export interface WorkbenchHooks {
  /** Whether the grid shows a workbook and can be clicked into. */
  ready(): boolean;
  text(row: number, column: number): string;
  background(row: number, column: number): string;
  activeSheet(): { readonly id: number; readonly name: string } | null;
  selection(): Selection | null;
  /** The middle of a cell in the window, to click on. */
  middleOf(row: number, column: number): { readonly x: number; readonly y: number } | null;
}

declare global {
  interface Window {
    gdprWorkbench?: WorkbenchHooks;
  }
}

/** Puts the hooks on the window. */
export function showToTests(workbench: Workbench): void {
  const { cells, desk } = workbench;
  window.gdprWorkbench = {
    ready: () => desk.shown !== null && desk.grid?.isOnScreen() === true,
    text: (row, column) => desk.grid?.drawn(row, column).text ?? '',
    background: (row, column) => desk.grid?.drawn(row, column).background ?? '',
    activeSheet() {
      const frame = desk.shown?.sheet(desk.shown.front)?.frame;
      return frame === undefined ? null : { id: frame.id, name: frame.name };
    },
    selection: () => desk.grid?.drawnSelection() ?? null,
    middleOf(row, column) {
      const box = desk.grid?.boxOf({ row, column }) ?? null;
      if (box === null) return null;
      const around = cells.getBoundingClientRect();
      return { x: around.left + box.left + box.width / 2, y: around.top + box.top + box.height / 2 };
    },
  };
}
