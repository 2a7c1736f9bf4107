import type { CustomerFacts } from './facts';
import { merged, type Person, withRestrictionsOf } from './people';

/** Rows of one person, found by the addresses that they share. */
interface Group {
  readonly rows: number[];
  /** Groups that may be the same person: a row with a phone alone, and those with an address and that phone. */
  near: Set<Group> | null;
}

/**
 * Joins the rows of one person: rows with the same e-mail address, or without one the same phone. Where a row with the phone
 * alone meets rows with an address and that phone, each hears what the other refuses, but not what it permits: two people may
 * share a phone.
 *
 * @param alone what each row says by itself; `null` for a line that is no customer.
 * @returns what each row's person says in all their rows. Each person is put together once, however many rows share an address.
 */
export function joined(
  facts: readonly (CustomerFacts | null)[],
  alone: readonly (Person | null)[],
): readonly (Person | null)[] {
  const groups = new Map<string, Group>();
  const phonesAlone = new Set<string>();
  const groupOf = facts.map((read, at) => {
    if (read === null) return null;
    const { emails, phones } = read.identity;
    if (emails.length === 0) for (const phone of phones) phonesAlone.add(phone);
    return addRow(groups, emails.length > 0 ? emails : phones, at);
  });
  if (phonesAlone.size > 0) linkByPhone(facts, groups, phonesAlone);
  return personsOf(alone, facts, groups, groupOf);
}

/** Puts a row with those of the same keys; a row of several keys brings their rows together. */
function addRow(groups: Map<string, Group>, keys: readonly string[], at: number): Group {
  const [first, ...others] = keys;
  const group = (first === undefined ? undefined : groups.get(first)) ?? { rows: [], near: null };
  group.rows.push(at);
  if (first !== undefined) groups.set(first, group);
  for (const key of others) {
    const other = groups.get(key);
    if (other !== undefined && other !== group) {
      group.rows.push(...other.rows);
      for (const [known, one] of groups) if (one === other) groups.set(known, group);
    }
    groups.set(key, group);
  }
  return group;
}

function linkByPhone(
  facts: readonly (CustomerFacts | null)[],
  groups: ReadonlyMap<string, Group>,
  phonesAlone: ReadonlySet<string>,
): void {
  for (const read of facts) {
    if (read === null || read.identity.emails.length === 0) continue;
    const group = groups.get(read.identity.email) as Group;
    for (const phone of read.identity.phones) {
      if (phonesAlone.has(phone)) link(group, groups.get(phone) as Group);
    }
  }
}

function link(one: Group, other: Group): void {
  one.near = (one.near ?? new Set()).add(other);
  other.near = (other.near ?? new Set()).add(one);
}

function personsOf(
  alone: readonly (Person | null)[],
  facts: readonly (CustomerFacts | null)[],
  groups: ReadonlyMap<string, Group>,
  groupOf: readonly (Group | null)[],
): readonly (Person | null)[] {
  const persons = new Map<Group, Person>();
  const personOf = (group: Group): Person => {
    const known = persons.get(group);
    if (known !== undefined) return known;
    const own = group.rows.map((row) => alone[row] as Person);
    const person = own.length === 1 ? (own[0] as Person) : merged(own);
    persons.set(group, person);
    return person;
  };
  const whole = new Map<Group, Person>();
  const wholePersonOf = (group: Group): Person => {
    const known = whole.get(group) ?? withRestrictionsOf(personOf(group), [...(group.near ?? [])].map(personOf));
    whole.set(group, known);
    return known;
  };
  return alone.map((own, at) => {
    const identity = facts[at]?.identity;
    if (own === null || identity === undefined) return null;
    // Groups were brought together since the row was added: the key knows the group that is left.
    const key = identity.emails[0] ?? identity.phones[0];
    const group = (key === undefined ? groupOf[at] : groups.get(key)) as Group;
    return group.rows.length === 1 && group.near === null ? own : wholePersonOf(group);
  });
}
