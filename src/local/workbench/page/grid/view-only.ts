import { CanceledError, CommandType, type ICommandService } from '@univerjs/core';

/** What a person may do to the view alone. */
const FOR_THE_VIEW: ReadonlySet<string> = new Set([
  'sheet.command.delta-column-width',
  'sheet.command.delta-row-height',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.command.set-scroll-relative',
  'sheet.command.scroll-view',
  'sheet.command.scroll-to-cell',
]);

/**
 * Keeps the grid from changing the workbook by itself: what it can do to cells and sheets is cancelled, since only the server
 * knows them.
 * @returns runs what the page itself does to the grid
 */
export function keepViewOnly(commands: ICommandService): (action: () => void) => void {
  let ours = false;
  commands.beforeCommandExecuted(({ id, type }) => {
    if (ours || type === CommandType.OPERATION || FOR_THE_VIEW.has(id)) return;
    if (id.startsWith('sheet.') || id.startsWith('univer.')) throw new CanceledError();
  });
  return function asThePage(action) {
    const before = ours;
    ours = true;
    try {
      action();
    } finally {
      ours = before;
    }
  };
}
