import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localeFor, ownLocale } from '../../cli/own-locale';
import { Stopped } from '../../cli/stopped';
import { openBrowser } from './browser';
import { readServerCommand, type ServerCommand, type ServerUsageProblem } from './command-line';
import { withMachineLocale } from './machine-locale';
import { serverTextsIn } from './texts/server-texts';
import type { ServerTexts } from './texts/texts';
import { CannotStart, startWorkbench, type Workbench } from './workbench';

/** Where the project's files stand, seen from the built server. */
const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const SAMPLE = 'latvijas-veikals.csv';

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Stopped || error instanceof CannotStart ? error.message : error);
  process.exit(error instanceof Stopped ? error.exitCode : 1);
});

async function main(args: readonly string[]): Promise<void> {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const own = ownLocale(withMachineLocale(process.env, process.platform, locale));
  const words = serverTextsIn(own.language);
  const { file, port, opensBrowser } = commandOf(args, words);
  const samples = join(PROJECT, 'samples');
  const workbench = await startWorkbench({
    port,
    own: { language: own.language, locale: localeFor(own.language, own), timeZone: own.timeZone },
    source: { path: file ?? join(samples, SAMPLE) },
    samples,
    dist: join(PROJECT, 'dist'),
    page: join(PROJECT, 'build/workbench'),
    thread: new URL('./workbench-host.mjs', import.meta.url),
    panelScript: readFileSync(new URL('./workbench-panel.js', import.meta.url), 'utf8'),
    failed(message) {
      console.error(message);
      process.exit(1);
    },
  });
  process.stdout.write(`${words.openAt(workbench.address)}\n`);
  closeOnSignals(workbench, words);
  if (opensBrowser) openBrowser(workbench.address);
}

function commandOf(args: readonly string[], words: ServerTexts): ServerCommand {
  const command = readServerCommand(args);
  if ('code' in command) throw new Stopped(`${usageProblem(command, words)}\n${words.usage}`, 2);
  return command;
}

function usageProblem(problem: ServerUsageProblem, words: ServerTexts): string {
  if (problem.code === 'unknown-option') return words.unknownOption(problem.option);
  return problem.code === 'not-a-port' ? words.notAPort(problem.port) : words.tooManyFiles(problem.files);
}

function closeOnSignals(workbench: Workbench, words: ServerTexts): void {
  const close = async (): Promise<void> => {
    await workbench.close();
    process.stdout.write(`\n${words.stopped}\n`);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, close);
}
