import type { Fault } from './grid/desk';
import { ServiceException } from './grid/service-exception';

const SERVICE_TIMEOUT = 'Service Spreadsheets timed out while accessing document with id local-workbook.';

/** Lets calls of services fail as they are told to. */
export interface Faults {
  readonly before: (call: string) => void;
  readonly after: (call: string) => void;
}

/** Counts the calls over the life of a host, and throws at those that are to fail, before or after their effect. */
export function createFaults(faults: readonly Fault[]): Faults {
  const made = new Map<string, number>();
  const failIf = (call: string, takesEffect: boolean): void => {
    const fault = faults.find(
      (one) => one.call === call && one.occurrence === made.get(call) && (one.takesEffect ?? false) === takesEffect,
    );
    if (fault) throw new ServiceException(fault.message ?? SERVICE_TIMEOUT);
  };
  return {
    before(call) {
      if (faults.length === 0) return;
      made.set(call, (made.get(call) ?? 0) + 1);
      failIf(call, false);
    },
    after: (call) => failIf(call, true),
  };
}
