import type { Fault } from './grid/desk';
import { ServiceException } from './grid/service-exception';

const SERVICE_TIMEOUT = 'Service Spreadsheets timed out while accessing document with id local-workbook.';

const ANY = '*';

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
      (one) =>
        (one.call === call || one.call === ANY) &&
        one.occurrence === made.get(one.call) &&
        (one.takesEffect ?? false) === takesEffect,
    );
    if (fault) throw new ServiceException(fault.message ?? SERVICE_TIMEOUT);
  };
  return {
    before(call) {
      if (faults.length === 0) return;
      for (const counted of [call, ANY]) made.set(counted, (made.get(counted) ?? 0) + 1);
      failIf(call, false);
    },
    after: (call) => failIf(call, true),
  };
}
