import type { IRender } from '@univerjs/engine-render';
import { HeaderFreezeRenderController } from '@univerjs/sheets-ui';
import type { SheetFrame } from '../../protocol';

/** What the engine calls its handles in the headers, and whether a sheet has frozen anything there. */
const HANDLES: readonly (readonly [name: string, isUsed: (frame: SheetFrame) => boolean])[] = [
  ['__SpreadsheetFreezeRowHeaderName__', ({ frozenRows }) => frozenRows > 0],
  ['__SpreadsheetFreezeColumnHeaderName__', ({ frozenColumns }) => frozenColumns > 0],
];

/** Keeps the handles that freeze rows and columns from being taken hold of: only the server freezes anything. */
export function lockFreezeHandles(render: IRender): void {
  const { interceptor } = render.with(HeaderFreezeRenderController);
  interceptor.intercept(interceptor.getInterceptPoints().FREEZE_PERMISSION_CHECK, {
    priority: 1000,
    handler: () => false,
  });
}

/** Hides the handles of a sheet that wait for something to be frozen; the line below what is frozen stays. */
export function hideIdleFreezeHandles({ scene }: IRender, frame: SheetFrame): void {
  for (const [name, isUsed] of HANDLES) if (!isUsed(frame)) scene.getObject(name)?.hide();
}
