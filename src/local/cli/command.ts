import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Command {
  readonly input: string;
  /** Null: the answer goes to standard output alone. */
  readonly output: string | null;
  readonly settings: string | null;
  readonly json: boolean;
}

/** What is wrong with a command line. */
export type UsageProblem =
  | { readonly code: 'no-input' }
  | { readonly code: 'too-many-inputs'; readonly inputs: readonly string[] }
  | { readonly code: 'unknown-option'; readonly option: string }
  | { readonly code: 'output-is-the-input' }
  | { readonly code: 'output-no-xlsx'; readonly output: string };

/** Reads the arguments of `classify`; `isTaken` tells whether a file exists, so that no earlier result is written over. */
export function readCommand(args: readonly string[], isTaken: (path: string) => boolean): Command | UsageProblem {
  const parsed = parsedArguments(args);
  if ('code' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [input, ...more] = positionals;
  if (input === undefined) return { code: 'no-input' };
  if (more.length > 0) return { code: 'too-many-inputs', inputs: positionals };
  const { output: named, json = false, settings = null } = values;
  if (named !== undefined && extname(named).toLowerCase() !== '.xlsx') return { code: 'output-no-xlsx', output: named };
  if (named !== undefined && resolve(named) === resolve(input)) return { code: 'output-is-the-input' };
  const output = named ?? (json ? null : freeOutput(input, isTaken));
  return { input, output, settings, json };
}

/** `shop.csv` becomes `shop-gdpr.xlsx` beside it; an earlier result may hold answers typed into its lists, so it stays. */
export function freeOutput(input: string, isTaken: (path: string) => boolean, folder = dirname(input)): string {
  const stem = join(folder, `${basename(input, extname(input))}-gdpr`);
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number === 1 ? '' : `-${number}`}.xlsx`;
    if (!isTaken(path)) return path;
  }
}

function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        settings: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    const option = /'(-[^']*)'/.exec(String(error))?.[1] ?? args.find((one) => one.startsWith('-')) ?? '';
    return { code: 'unknown-option', option } as const;
  }
}
