import type { CustomerFacts } from './facts';
import { merged, type Person } from './people';

/**
 * Joins the rows of one person: rows with the same e-mail address, and a row without an address with those of the same phone.
 * Two people with addresses of their own who share a phone stay two, though both hear what a row with the phone alone says.
 *
 * @param alone what each row says by itself; `null` for a line that is no customer.
 * @returns what each row's person says in all their rows.
 */
export function joined(
  facts: readonly (CustomerFacts | null)[],
  alone: readonly (Person | null)[],
): readonly (Person | null)[] {
  const byEmail = new Map<string, number[]>();
  const byPhone = new Map<string, number[]>();
  const phones = new Set<string>();
  for (const [at, read] of facts.entries()) {
    if (read === null) continue;
    const { emails, phone } = read.identity;
    for (const email of emails) add(byEmail, email, at);
    if (phone === '') continue;
    add(byPhone, phone, at);
    if (emails.length === 0) phones.add(phone);
  }
  return alone.map((own, at) => {
    const read = facts[at];
    if (own === null || read === null || read === undefined) return null;
    const rows = rowsOf(read, at, { byEmail, byPhone, phones }, facts);
    return rows.length === 1 ? own : merged(rows.map((row) => alone[row] as Person));
  });
}

interface Directory {
  readonly byEmail: ReadonlyMap<string, readonly number[]>;
  readonly byPhone: ReadonlyMap<string, readonly number[]>;
  /** Phones that some row has without an address. */
  readonly phones: ReadonlySet<string>;
}

function rowsOf(
  { identity }: CustomerFacts,
  at: number,
  { byEmail, byPhone, phones }: Directory,
  facts: readonly (CustomerFacts | null)[],
): readonly number[] {
  const { emails, phone } = identity;
  const own =
    emails.length === 1
      ? (byEmail.get(emails[0] as string) ?? [at])
      : emails.flatMap((email) => byEmail.get(email) ?? []);
  if (emails.length === 0) return phone === '' ? [at] : (byPhone.get(phone) ?? [at]);
  const shared = phones.size === 0 ? [] : [phone, ...own.map((row) => facts[row]?.identity.phone ?? '')];
  const byPhoneAlone = shared
    .filter((number) => phones.has(number))
    .flatMap((number) => byPhone.get(number) ?? [])
    .filter((row) => facts[row]?.identity.emails.length === 0);
  return byPhoneAlone.length === 0 && emails.length === 1 ? own : [...new Set([at, ...own, ...byPhoneAlone])];
}

function add(directory: Map<string, number[]>, key: string, at: number): void {
  const rows = directory.get(key);
  if (rows === undefined) directory.set(key, [at]);
  else rows.push(at);
}
