import { carried, isClientData, refuseIllegal } from './client-data';
import { ServiceException } from './grid/service-exception';
import { ScriptError } from './script-error';

/** Runs a top-level function of the add-on in an execution of its own. */
export type RunFunction = (name: string, args: readonly unknown[]) => unknown;

/** Calls a function as google.script.run does: what cannot be carried back arrives as null, what cannot be sent throws. */
export function callAsClient(run: RunFunction, name: string, args: readonly unknown[]): unknown {
  if (name.includes('.') || name.endsWith('_')) {
    throw new ScriptError(new ServiceException(`Script function not found: ${name}`));
  }
  refuseIllegal(args);
  const answer = run(name, args.map(carried));
  return isClientData(answer) ? carried(answer) : null;
}
