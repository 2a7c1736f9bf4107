/** A service that the host does not have: every use of it throws and says so. */
export function unmodelled(name: string): object {
  return new Proxy(
    {},
    {
      get(_target, key) {
        throw new Error(`${name}.${String(key)} is not modelled by the local host.`);
      },
    },
  );
}
