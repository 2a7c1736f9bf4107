import { carried, isClientData } from './client-data';
import { ServiceException } from './grid/service-exception';
import { ScriptError } from './script-error';

/** Calls a function as google.script.run does: what cannot be carried back arrives as null, what cannot be sent throws. */
export function callAsClient(
  run: (name: string, args: readonly unknown[]) => unknown,
  name: string,
  args: readonly unknown[],
): unknown {
  if (name.includes('.') || name.endsWith('_')) throw refusal(`Script function not found: ${name}`);
  if (!args.every((arg) => isClientData(arg)))
    throw refusal(`An argument of ${name} is of a type that cannot be sent.`);
  const answer = run(name, args.map(carried));
  return isClientData(answer) ? carried(answer) : null;
}

function refusal(message: string): ScriptError {
  return new ScriptError(new ServiceException(message));
}
