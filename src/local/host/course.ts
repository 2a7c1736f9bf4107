import type { Faults } from './faults';
import type { HostSwitches } from './grid/desk';
import { LateException, ServiceException } from './grid/service-exception';
import type { Outside } from './outside';

/** What happens between the calls of one execution. */
interface Course extends Pick<Outside, 'before' | 'after' | 'postpone'> {
  /** Throws what was kept for later, or the end of the time. */
  readonly end: () => void;
  readonly isOutOfTime: () => boolean;
}

const SEES_WRITES = /\.(?:get|is)|\.flush$/;

/** Counts calls, lets them fail as the switches say, and stops an execution that has had its time, whatever it catches. */
export function createCourse(switches: HostSwitches, faults: Faults, count: (call: string) => void): Course {
  let calls = 0;
  let kept: Error | null = null;
  const isOutOfTime = (): boolean => calls > switches.callsBeforeTimeout;
  const throwKept = (): void => {
    const refusal = kept;
    kept = null;
    if (refusal) throw refusal;
  };
  return {
    isOutOfTime,
    before(call) {
      calls += 1;
      if (isOutOfTime()) throw outOfTime();
      count(call);
      if (SEES_WRITES.test(call)) throwKept();
      faults.before(call);
    },
    after: faults.after,
    postpone(refusal) {
      if (!switches.refusesLate || !(refusal instanceof LateException)) return false;
      kept ??= refusal;
      return true;
    },
    end() {
      throwKept();
      if (isOutOfTime()) throw outOfTime();
    },
  };
}

export function outOfTime(): ServiceException {
  return new ServiceException('Exceeded maximum execution time');
}
