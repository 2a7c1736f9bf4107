import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../../core/company';
import { allTextsIn } from '../all-texts';
import { FileProblem } from '../files/file-problem';
import { readWorkbook } from '../files/read-workbook';
import { readFileWhole, writeFileWhole } from '../files/whole-file';
import { writeWorkbook } from '../files/write-workbook';
import { type Command, freeOutput, readCommand } from './command';
import { localeFor, type OwnLocale, ownLocale } from './own-locale';
import { type ReportedRow, runAddOn } from './run';
import { type FiledAnswers, readSettingsFile } from './settings-file';
import { Stopped } from './stopped';
import { countZones, summaryText } from './summary';
import type { CliTexts } from './texts';
import { CLI_EN } from './texts-en';
import { CLI_LV } from './texts-lv';

const TEXTS: Readonly<Record<Language, CliTexts>> = { en: CLI_EN, lv: CLI_LV };

/** Where the project's files stand, seen from the built command line. */
const PROJECT = new URL('../', import.meta.url);
const SAMPLE = 'samples/latvijas-veikals';

main(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);

async function main(args: readonly string[]): Promise<number> {
  const own = ownLocale(process.env);
  const { language } = own;
  try {
    const command = commandOf(args, TEXTS[language]);
    await classifyFile(command, own);
    return 0;
  } catch (error) {
    if (error instanceof FileProblem) console.error(TEXTS[language].fileProblems[error.code](error));
    else if (error instanceof Stopped) console.error(error.message);
    else throw error;
    return error instanceof Stopped ? error.exitCode : 1;
  }
}

/** `--samples` is what `npm start` adds: without a file of one's own it shows the made-up shop. */
function commandOf(args: readonly string[], texts: CliTexts): Command {
  const [first, ...own] = args;
  if (first === '--samples' && own.length === 0) {
    mkdirSync(projectPath('out'), { recursive: true });
    return {
      input: projectPath(`${SAMPLE}.csv`),
      settings: projectPath(`${SAMPLE}.settings.json`),
      output: freeOutput(projectPath(`${SAMPLE}.csv`), () => false, projectPath('out')),
      json: false,
    };
  }
  const command = readCommand(first === '--samples' ? own : args, existsSync);
  if (!('code' in command)) return command;
  const say = texts.usageProblems[command.code] as (problem: typeof command) => string;
  throw new Stopped(`${say(command)}\n${texts.usage}`, 2);
}

async function classifyFile({ input, output, settings, json }: Command, own: OwnLocale): Promise<void> {
  const answers = settings === null ? null : await answersIn(settings, own);
  const language = answers?.company.settings.language ?? own.language;
  const texts = TEXTS[language];
  const say = (line: string): void => console.error(line);
  // Said before the work rather than after it.
  if (output !== null && !existsSync(dirname(output))) throw new FileProblem('output-folder-missing', { path: output });
  say(texts.progress.reading(input));
  const { book, origin, issues } = await read(input, localeFor(language, own), own.timeZone);
  if (issues[0] !== undefined) throw new FileProblem(issues[0].code, { path: input, ...issues[0].facts });
  const { sheet, rows, hints } = runAddOn(book, new URL('dist/', PROJECT), {
    language,
    answers,
    lists: output !== null,
    onStep: (step, count) => say(step === 'judging' ? texts.progress.judging(count) : texts.progress[step]),
  });
  if (output !== null) {
    say(texts.progress.writing(output));
    await writeFileWhole(output, await writeWorkbook(book, origin));
  }
  console.log(json ? jsonOf(rows) : [summaryText(rows, sheet, language, texts), ...hints].join('\n\n'));
  if (output !== null && !json)
    console.log(`\n${texts.summary.written(output)}\n${allTextsIn(language).messages.noAdvice}`);
}

async function answersIn(path: string, { language, calendar }: OwnLocale): Promise<FiledAnswers> {
  const text = new TextDecoder().decode(await readFileWhole(path));
  const around = { language, country: null, calendar };
  return readSettingsFile(path, text, around, TEXTS[language]);
}

async function read(input: string, locale: string, timeZone: string): ReturnType<typeof readWorkbook> {
  try {
    return await readWorkbook(await readFileWhole(input), basename(input), { locale, timeZone });
  } catch (error) {
    // A reader of bytes does not know what its file is called.
    if (error instanceof FileProblem)
      throw new FileProblem(error.code, { path: input, ...error.facts }, { cause: error });
    throw error;
  }
}

function jsonOf(rows: readonly ReportedRow[]): string {
  return JSON.stringify({ counts: countZones(rows), rows }, null, 1);
}

function projectPath(path: string): string {
  return join(new URL('.', PROJECT).pathname, path);
}
