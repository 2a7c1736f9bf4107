import type { AuthMode } from './authorization';
import type { Clock } from './clock';
import { costOf } from './costs';
import type { Faults } from './faults';
import type { HostSwitches } from './grid/desk';
import { LateException, ServiceException } from './grid/service-exception';
import type { LockScope, Locks } from './locks';
import type { Meanwhile } from './meanwhile';
import type { Outside } from './outside';

/** What happens between the calls of one execution. */
interface Course extends Pick<Outside, 'before' | 'after' | 'postpone' | 'wait' | 'lock'> {
  /** Throws what was kept for later, or the end of the time. */
  readonly end: () => void;
  /** Gives back what the execution held, however it ended. */
  readonly close: () => void;
  /** What the execution is stopped with when it has had its time; null while it has not. */
  readonly timeout: () => ServiceException | null;
}

/** What the executions of a host have in common. */
export interface Shared {
  readonly switches: HostSwitches;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly meanwhile: Meanwhile;
  /** Told before each service call, but for those of custom functions: they run while formulas are evaluated. */
  readonly betweenCalls: () => void;
  readonly count: (call: string) => void;
}

const SEES_WRITES = /\.(?:get|is)|\.flush$/;

/**
 * Counts calls and what they cost in time, lets them fail as the switches say, and stops an execution that has had its
 * time or its number of calls, whatever it catches.
 */
export function createCourse(mode: AuthMode, shared: Shared): Course {
  const { switches, faults, clock, count } = shared;
  const deadline = clock.now() + secondsFor(mode, switches) * 1000;
  const happens = shared.meanwhile.begin();
  let calls = 0;
  let kept: Error | null = null;
  const timeout = (): ServiceException | null =>
    calls > switches.callsBeforeTimeout || clock.now() > deadline ? outOfTime(mode) : null;
  const refuseLate = (): void => {
    const end = timeout();
    if (end) throw end;
  };
  const throwKept = (): void => {
    const refusal = kept;
    kept = null;
    if (refusal) throw refusal;
  };
  const lock = lockOf(shared, {}, clock);
  return {
    timeout,
    lock,
    before(call) {
      calls += 1;
      refuseLate();
      count(call);
      happens(calls);
      if (mode !== 'CUSTOM_FUNCTION') shared.betweenCalls();
      if (SEES_WRITES.test(call)) throwKept();
      faults.before(call);
    },
    after(call, cells) {
      clock.pass(costOf(call, cells) * switches.slowness);
      refuseLate();
      faults.after(call);
    },
    wait(milliseconds) {
      clock.pass(milliseconds);
      refuseLate();
    },
    postpone(refusal) {
      if (!switches.refusesLate || !(refusal instanceof LateException)) return false;
      kept ??= refusal;
      return true;
    },
    end() {
      throwKept();
      refuseLate();
    },
    close: () => lock.releaseAll(),
  };
}

function lockOf({ locks, switches }: Shared, execution: object, clock: Clock): Outside['lock'] {
  return {
    take(scope: LockScope, milliseconds: number): boolean {
      if (milliseconds < 0) return false;
      const isTaken = switches.lockIsTaken || !locks.take(scope, execution);
      // Nobody else goes on while an execution waits here, so a lock that is held stays held.
      if (isTaken) clock.pass(milliseconds);
      return !isTaken;
    },
    holds: (scope) => locks.holds(scope, execution),
    release: (scope) => locks.release(scope, execution),
    releaseAll: () => locks.releaseAll(execution),
  };
}

// Menu items and google.script.run have six minutes; simple triggers and formulas half a minute.
function secondsFor(mode: AuthMode, { executionSeconds, shortExecutionSeconds }: HostSwitches): number {
  return mode === 'FULL' ? executionSeconds : shortExecutionSeconds;
}

function outOfTime(mode: AuthMode): ServiceException {
  return new ServiceException(`Exceeded maximum execution time${mode === 'CUSTOM_FUNCTION' ? ' (line 0).' : ''}`);
}
