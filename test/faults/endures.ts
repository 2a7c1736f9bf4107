import { beforeAll, describe, it } from 'vitest';
import type { HostOptions } from '../../src/local/host/host';
import type { WorkbookData } from '../../src/local/workbook';
import { MISHAPS, type Operation, survives } from './every-call';
import { seen } from './shop';
import { nothingLost } from './states';

/** Promises that an operation loses nothing, whatever goes wrong at whichever of its calls. */
export function endures(
  what: string,
  operation: Operation,
  start: () => WorkbookData,
  options?: () => Partial<HostOptions>,
): void {
  describe(what, () => {
    let before: WorkbookData;
    beforeAll(() => {
      before = start();
    });

    for (const [mishap, at] of Object.entries(MISHAPS)) {
      it(`loses nothing and is completed by a second run when ${mishap}, at whichever call`, () => {
        survives({ start: before, operation, options: options?.(), kept: nothingLost, result: seen }, at);
      });
    }
  });
}
