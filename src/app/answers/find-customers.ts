import { isBlank } from '../../core/cell';
import type { CustomerFacts } from '../../core/facts';
import { emailsIn, normalPhone } from '../../core/identity';
import type { JudgedRow } from '../../core/judge-table';
import { textsIn } from '../../core/texts/language';
import type { Judgement } from '../classify';
import { listPeople } from '../lists/list-person';
import { linesOfSamePeople } from '../same-people';
import type { Given } from './given';

/** The lines of a customer, counted from 0 below the header; or why there are none to write into. */
export type Found = readonly number[] | 'nobody' | 'several';

/**
 * Finds who has answered: by the e-mail address, else by the phone; by the customer number only where the answer has neither, since
 * customers may be numbered anew. All lines that share what was matched are found. A line's own number in the sheet is nobody's name: it is another one's after the next sorting.
 */
export function customersFound(judgement: Judgement): (given: Given) => Found {
  const { rows } = judgement.judged;
  const { country } = judgement.company.settings;
  const byAddress = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const keyOf = customerNumbers(judgement);
  for (const [at, row] of rows.entries()) {
    if (row === null) continue;
    for (const address of addressesOf(row)) enter(byAddress, address, at);
    const key = keyOf(at);
    if (key !== '') enter(byKey, key, at);
  }
  const addresses = rows.map((row) => (row === null ? [] : namesOf(row.facts)));
  const isOnePerson = (lines: readonly number[]): boolean => {
    const same = linesOfSamePeople(addresses, lines.slice(0, 1), []);
    return lines.every((line) => same.has(line));
  };
  const at = (directory: ReadonlyMap<string, readonly number[]>, names: readonly string[]): readonly number[] =>
    unique(names.flatMap((name) => directory.get(name) ?? []));
  return ({ key, email, phone, answer }) => {
    const emails = emailsIn(email);
    const number = normalPhone(phone, country);
    const byEmail = at(byAddress, emails);
    if (byEmail.length > 0) return byEmail;
    const isNamed = emails.length > 0 || number !== '';
    const found = isNamed ? at(byAddress, [number]) : at(byKey, [key.trim()]);
    if (found.length === 0) return 'nobody';
    // What is refused counts for everybody who has the phone; what is permitted, for one person alone.
    return isOnePerson(found) || (isNamed && answer === 'declined') ? found : 'several';
  };
}

/** The addresses by which somebody is one person: a phone may be shared. */
export function namesOf({ identity }: CustomerFacts): readonly string[] {
  return identity.emails.length > 0 ? identity.emails : identity.phones;
}

function addressesOf({ facts: { identity } }: JudgedRow): readonly string[] {
  return [...identity.emails, ...identity.phones];
}

/** Customer numbers as the lists show them, `''` where a line has none. */
function customerNumbers(judgement: Judgement): (line: number) => string {
  const { table, company } = judgement;
  const columns = table.columns.of.get('customerNumber') ?? [];
  if (columns.length === 0) return () => '';
  const person = listPeople(judgement, textsIn(company.settings.language));
  return (line) => (columns.every(({ at }) => isBlank(table.rows[line]?.[at])) ? '' : person(line).key);
}

function enter(directory: Map<string, number[]>, name: string, at: number): void {
  const lines = directory.get(name);
  if (lines === undefined) directory.set(name, [at]);
  else lines.push(at);
}

function unique(lines: readonly number[]): readonly number[] {
  return [...new Set(lines)];
}
