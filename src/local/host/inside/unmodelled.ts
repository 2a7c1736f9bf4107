import { outside } from './outside-link';
import { ownError } from './own-error';
import { refuseUnpermitted } from './permission';

/** A service that the host does not have: every call of it throws, for want of consent first and then by its name. */
export function unmodelled(name: string): object {
  return new Proxy(
    {},
    {
      get: (_target, key) => (typeof key === 'symbol' ? undefined : refusing(name, key)),
      has: () => true,
      set: () => false,
    },
  );
}

/** What a member throws that the host knows by name only. */
export function notModelled(name: string): never {
  throw new Error(`${name} is not modelled by the local host.`);
}

function refusing(name: string, member: string): () => never {
  return () => {
    try {
      outside().before(`${name}.${member}`);
      refuseUnpermitted(name, member);
    } catch (thrown) {
      throw ownError(thrown);
    }
    notModelled(`${name}.${member}`);
  };
}
