import { parseArgs } from 'node:util';

/** What `npm start` is asked for. */
export interface ServerCommand {
  /** Null: the sample. */
  readonly file: string | null;
  /** Null: the first free one of the usual ports. */
  readonly port: number | null;
  readonly opensBrowser: boolean;
}

/** What is wrong with it. */
export type ServerUsageProblem =
  | { readonly code: 'unknown-option'; readonly option: string }
  | { readonly code: 'too-many-files'; readonly files: readonly string[] }
  | { readonly code: 'not-a-port'; readonly port: string };

const LAST_PORT = 65_535;

/** Reads the arguments of `npm start`. */
export function readServerCommand(args: readonly string[]): ServerCommand | ServerUsageProblem {
  const parsed = parsedArguments(args);
  if ('code' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [file = null, ...more] = positionals;
  if (more.length > 0) return { code: 'too-many-files', files: positionals };
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(/^\d+$/.test(values.port ?? '') && port > 0 && port <= LAST_PORT)) {
    return { code: 'not-a-port', port: values.port ?? '' };
  }
  return { file, port, opensBrowser: values['no-open'] !== true };
}

function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? args.find((one) => one.startsWith('-')) ?? '';
    return { code: 'unknown-option', option } as const;
  }
}
