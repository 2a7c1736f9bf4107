import { type HostClass, hostInventory } from './unmodelled-classes';
import { type GoogleClass, type GoogleTypes, googleTypes } from './unmodelled-types';

/** The namespaces of Google's definitions whose services the host has, in the order of the page. */
const AREAS = ['Spreadsheet', 'Base', 'HTML', 'Properties', 'Cache', 'Lock', 'Script', 'Utilities', 'Charts'];

/** A class of Google's with the members that the host has of it. */
interface Comparison {
  readonly google: GoogleClass;
  readonly members: ReadonlySet<string>;
}

/** What of Google's type definitions the local host does not have, printed from both. Throws when a table is missed. */
export async function unmodelledPage(): Promise<string> {
  const types = googleTypes();
  const host = await hostInventory();
  const served = compared(host.classes, types);
  const known = new Set(served.map(({ google }) => google.name));
  const absentServices = [...types.services].filter(
    ([name, type]) => isClass(types, type) && !host.services.includes(name),
  );
  return [
    '# What the local host does not have',
    '',
    'Printed from the tables in `src/local/host/inside` and the definitions in `@types/google-apps-script`; `npm run unmodelled`',
    'prints it anew, and a test fails where they differ. Using what is listed here throws an error with its name. What of the',
    'rest is simpler than in Sheets is told in `known-limits.md`.',
    '',
    '## Classes that lack members',
    '',
    'A member in brackets is deprecated.',
    '',
    ...table(
      ['Class', 'Has', 'Lacks'],
      served
        .filter(({ google, members }) => google.members.some((member) => !members.has(member)))
        .map(({ google, members }) => [
          code(google.name),
          `${google.members.filter((member) => members.has(member)).length} of ${google.members.length}`,
          google.members
            .filter((member) => !members.has(member))
            .map((member) => (google.deprecated.has(member) ? `(${code(member)})` : code(member)))
            .join(', '),
        ]),
    ),
    '',
    '## Classes that have all members',
    '',
    `${served
      .filter(({ google, members }) => google.members.every((member) => members.has(member)))
      .map(({ google }) => code(google.name))
      .join(', ')}.`,
    '',
    '## Classes that are wholly absent',
    '',
    ...table(
      ['Of', 'Classes'],
      AREAS.map((area) => [area, absentClasses(types, area, known).map(code).join(', ')]).filter(([, list]) => list),
    ),
    '',
    '## Services that are wholly absent',
    '',
    `${absentServices.map(([name]) => code(name)).join(', ')}.`,
    '',
    'The advanced services, which a script has to enable, are all absent:',
    `${[...new Set(types.advancedServices)].sort().map(code).join(', ')}.`,
    '',
  ].join('\n');
}

function compared(tables: readonly HostClass[], types: GoogleTypes): readonly Comparison[] {
  const lost = [...types.missed, ...tables.filter(({ place }) => !types.ofTables.has(place)).map(({ place }) => place)];
  if (lost.length > 0) throw new Error(`These classes are declared in a way that the page misses: ${lost.join('; ')}`);
  const byName = new Map<string, Comparison>();
  for (const { place, members } of tables) {
    const google = types.ofTables.get(place);
    if (!google) continue;
    const before = byName.get(google.name)?.members ?? [];
    byName.set(google.name, { google, members: new Set([...before, ...members]) });
  }
  return [...byName.values()].sort(
    (one, other) => rank(one) - rank(other) || order(one.google.name, other.google.name),
  );
}

function absentClasses(types: GoogleTypes, area: string, known: ReadonlySet<string>): readonly string[] {
  return types.classes
    .filter(({ name }) => name.startsWith(`${area}.`) && isClass(types, name) && !known.has(name))
    .map(({ name }) => name.slice(area.length + 1))
    .sort(order);
}

// The definitions have names of their own for the dates of the language.
function isClass({ classes }: GoogleTypes, wanted: string): boolean {
  return !wanted.startsWith('Base.Date') && classes.some(({ name, members }) => name === wanted && members.length > 0);
}

function rank({ google }: Comparison): number {
  const at = AREAS.findIndex((area) => google.name.startsWith(`${area}.`));
  return at < 0 ? AREAS.length : at;
}

// The same on every machine, whatever its language.
function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function code(name: string): string {
  return `\`${name}\``;
}

function table(heading: readonly string[], lines: readonly (readonly (string | undefined)[])[]): string[] {
  const row = (cells: readonly (string | undefined)[]): string => `| ${cells.join(' | ')} |`;
  return [row(heading), row(heading.map(() => '---')), ...lines.map(row)];
}
