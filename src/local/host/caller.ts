import type { AuthMode } from './authorization';
import { broughtOut, NotPlain } from './brought-out';
import { createCourse, type Shared } from './course';
import type { Keeping } from './diary';
import { EDITS } from './edits';
import { type Execution, preparedScripts } from './execution';
import type { Desk } from './grid/desk';
import { ServiceException } from './grid/service-exception';
import { inTimeZone } from './in-time-zone';
import { insideSource } from './inside-source';
import type { Installation } from './installation';
import { lookedAfter } from './looked-after';
import type { CellPlace } from './outside';
import { provide } from './provisions';
import { ScriptError } from './script-error';

/** A call of one top-level function in an execution of its own. */
interface Call {
  readonly name: string;
  readonly mode: AuthMode;
  /** The cell for which a custom function runs. */
  readonly cell: CellPlace | null;
  /** Milliseconds of the virtual clock that pass before the function runs. */
  readonly delay?: number;
  /** The arguments, made in the execution's realm. */
  readonly args: (execution: Execution) => readonly unknown[];
}

/**
 * Makes what calls functions: each call evaluates the scripts anew. Its answer is a copy in this realm; what has no plain
 * form is thrown as NotPlain, and what the scripts throw as a ScriptError.
 */
export function createCaller(
  installation: Installation,
  desk: Desk,
  { keep }: Keeping,
  shared: Shared,
): (call: Call) => unknown {
  const { scriptTimeZone = 'Etc/GMT', userLocale = 'en', pages = {} } = installation;
  const prepare = preparedScripts(installation.scripts, installation.insideText ?? insideSource());
  const surroundings = {
    ...keep,
    ...provide(installation, desk),
    desk,
    book: desk.book,
    edits: EDITS,
    userLocale,
    scriptTimeZone,
    pages,
  };
  return ({ name, mode, cell, delay = 0, args }) => {
    const course = createCourse(mode, shared);
    const outside = { ...surroundings, ...course, mode, cell, uuid: () => crypto.randomUUID() };
    const perform = (): unknown => {
      try {
        course.wait(delay);
        const execution = prepare(outside);
        const answer = found(execution, name)(...args(execution));
        const settled = execution.settled(answer);
        course.end();
        return broughtOut(desk.switches.promisesArrive ? settled : answer);
      } catch (thrown) {
        throw thrown instanceof NotPlain ? thrown : new ScriptError(course.timeout() ?? thrown);
      } finally {
        course.close();
      }
    };
    return inTimeZone(scriptTimeZone, () => lookedAfter(perform));
  };
}

function found(execution: Execution, name: string): (...args: readonly unknown[]) => unknown {
  const called = execution.find(name);
  if (!called) throw new ServiceException(`Script function not found: ${name}`);
  return called;
}
