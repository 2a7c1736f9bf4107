import { register } from './objects';

type Names<Type> = keyof Type & string;

/**
 * An enumeration of a service. Its members print as their names, also as JSON; asking for a member that does not exist
 * throws, where a misspelt name would silently be undefined.
 */
export function enumeration<Type>(name: string, members: readonly Names<Type>[]): Type {
  const made = new Map<PropertyKey, unknown>(members.map((member, at) => [member, enumMember(name, member, at)]));
  return new Proxy({} as Type & object, {
    get(_target, key) {
      if (made.has(key) || typeof key === 'symbol' || key === 'toJSON') return made.get(key);
      throw new Error(`${name}.${key} is not modelled by the local host.`);
    },
    set: () => false,
    defineProperty: () => false,
  });
}

function enumMember(enumName: string, name: string, ordinal: number): object {
  const member = Object.freeze({
    toString: () => name,
    toJSON: () => name,
    name: () => name,
    ordinal: () => ordinal,
  });
  register(member, enumName, null);
  return member;
}

/** The member of this name. */
export function memberNamed<Type>(of: Type, name: string): Type[keyof Type] {
  return of[name as keyof Type];
}
