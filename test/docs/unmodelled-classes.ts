import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';

const INSIDE = path.resolve(import.meta.dirname, '../../src/local/host/inside');

/** A class whose objects scripts hold, as the host has it. */
export interface HostClass {
  /** The file and the constant that hold its table: `range.ts#RANGE`. */
  readonly place: string;
  readonly name: string;
  /** Its methods and constants, save for those that only say that they are not modelled. */
  readonly members: readonly string[];
}

/** The services and classes that the host gives to scripts. */
export interface HostInventory {
  readonly classes: readonly HostClass[];
  /** The services that it has, `SpreadsheetApp`. Those that it knows by name only are not among them. */
  readonly services: readonly string[];
}

interface Table {
  readonly place: string;
  readonly type: {
    readonly name: string;
    readonly methods: Readonly<Record<string, { readonly gives?: unknown; readonly does?: unknown }>>;
    readonly constants?: Readonly<Record<string, unknown>>;
  };
}

/** Loads the half of the host that runs inside an execution, and looks at the tables behind its objects. */
export async function hostInventory(): Promise<HostInventory> {
  const built = await build({
    entryPoints: [path.join(INSIDE, 'index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inside',
    plugins: [reportingTables],
  });
  const tables: Table[] = [];
  const context = createContext({ tables });
  runInContext(built.outputFiles[0]?.text ?? '', context);
  runInContext('inside.install({ desk: { now: () => 0 } })', context);
  return {
    classes: tables.map(({ place, type }) => ({ place, name: type.name, members: membersOf(type) })),
    // A service that is known by name only claims to have every member.
    services: Object.keys(Object.getOwnPropertyDescriptors(context)).filter(
      (name) => isObject(context[name]) && !('no such member' in context[name]),
    ),
  };
}

/** The classes that a source declares: `const RANGE: ServiceClass<…>`. */
export const DECLARED_CLASS = /^(?:export )?const (\w+): ServiceClass</gm;

// The tables are private to their files: each file is made to hand its own out.
const reportingTables: Plugin = {
  name: 'reporting-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]host[\\/]inside[\\/][\w-]+\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      const reports = Array.from(source.matchAll(DECLARED_CLASS), ([, constant]) => {
        const place = JSON.stringify(`${path.basename(file)}#${constant}`);
        return `tables.push({ place: ${place}, type: ${constant} });`;
      });
      return { contents: [source, 'declare const tables: unknown[];', ...reports].join('\n'), loader: 'ts' };
    });
  },
};

function membersOf({ methods, constants = {} }: Table['type']): readonly string[] {
  const modelled = Object.entries(methods).filter(
    ([, { gives, does }]) => !/\bnotModelled\d*\(/.test(String(gives ?? does)),
  );
  const held = Object.entries(constants).filter(([, value]) => value !== undefined);
  return [...modelled, ...held].map(([name]) => name);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
