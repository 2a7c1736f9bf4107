import type { CustomerFacts } from './facts';
import { merged, type Person, withRestrictionsOf } from './people';

/** Rows of one person, found by the addresses that they share. Most people have one row, and no group is made for them. */
interface Group {
  readonly rows: number[];
  /** Groups that may be the same person: a row with a phone alone, and those with an address and that phone. */
  near: Set<Group> | null;
}

/** Which rows belong together. */
interface Directory {
  /** The first row in which an address stands. */
  readonly firstRow: Map<string, number>;
  readonly groupOf: (Group | undefined)[];
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
  const directory: Directory = { firstRow: new Map(), groupOf: [] };
  let hasPhoneAlone = false;
  for (const [at, read] of facts.entries()) {
    if (read === null) continue;
    const { emails, phones } = read.identity;
    hasPhoneAlone ||= emails.length === 0 && phones.length > 0;
    for (const address of emails.length > 0 ? emails : phones) enter(directory, address, at);
  }
  if (hasPhoneAlone) linkByPhone(facts, directory);
  return personsOf(alone, directory);
}

function enter(directory: Directory, address: string, at: number): void {
  const before = directory.firstRow.get(address);
  if (before === undefined) directory.firstRow.set(address, at);
  else if (before !== at) unite(directory, before, at);
}

function unite({ groupOf }: Directory, before: number, at: number): void {
  const [one, other] = [groupAt(groupOf, before), groupOf[at]];
  if (one === other) return;
  for (const row of other?.rows ?? [at]) {
    one.rows.push(row);
    groupOf[row] = one;
  }
}

function groupAt(groupOf: (Group | undefined)[], at: number): Group {
  const group = groupOf[at] ?? { rows: [at], near: null };
  groupOf[at] = group;
  return group;
}

/** Only rows without an address are entered under their phone, so whoever is found there has the phone alone. */
function linkByPhone(facts: readonly (CustomerFacts | null)[], { firstRow, groupOf }: Directory): void {
  for (const [at, read] of facts.entries()) {
    if (read === null || read.identity.emails.length === 0) continue;
    for (const phone of read.identity.phones) {
      const alone = firstRow.get(phone);
      if (alone !== undefined) link(groupAt(groupOf, at), groupAt(groupOf, alone));
    }
  }
}

function link(one: Group, other: Group): void {
  one.near = (one.near ?? new Set()).add(other);
  other.near = (other.near ?? new Set()).add(one);
}

function personsOf(alone: readonly (Person | null)[], { groupOf }: Directory): readonly (Person | null)[] {
  const ofRows = new Map<Group, Person>();
  const whole = new Map<Group, Person>();
  const personOf = (group: Group): Person => {
    const person = ofRows.get(group) ?? merged(group.rows.map((row) => alone[row] as Person));
    ofRows.set(group, person);
    return person;
  };
  return alone.map((own, at) => {
    const group = groupOf[at];
    if (own === null || group === undefined) return own;
    const person = whole.get(group) ?? withRestrictionsOf(personOf(group), [...(group.near ?? [])].map(personOf));
    whole.set(group, person);
    return person;
  });
}
