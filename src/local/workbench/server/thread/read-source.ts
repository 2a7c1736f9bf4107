import { basename } from 'node:path';
import type { Language } from '../../../../core/company';
import type { OwnLocale } from '../../../cli/own-locale';
import { CLI_EN } from '../../../cli/texts-en';
import { CLI_LV } from '../../../cli/texts-lv';
import { FileProblem } from '../../../files/file-problem';
import { type LoadedWorkbook, readWorkbook } from '../../../files/read-workbook';
import { readFileWhole } from '../../../files/whole-file';
import type { Source } from './messages';

const PROBLEMS = { en: CLI_EN.fileProblems, lv: CLI_LV.fileProblems } as const;

/** Reads a workbook. Throws a `FileProblem` that names the file where it cannot be read or Sheets could not hold it. */
export async function readSource(source: Source, own: Pick<OwnLocale, 'locale' | 'timeZone'>): Promise<LoadedWorkbook> {
  const path = 'path' in source ? source.path : source.name;
  try {
    const bytes = 'path' in source ? await readFileWhole(path) : source.bytes;
    const loaded = await readWorkbook(bytes, basename(path), own);
    if (loaded.issues[0]) throw loaded.issues[0];
    return loaded;
  } catch (error) {
    // A reader of bytes does not know what its file is called.
    if (error instanceof FileProblem) throw new FileProblem(error.code, { path, ...error.facts }, { cause: error });
    throw error;
  }
}

/** What is wrong with a file, in words. */
export function fileProblemIn(language: Language, problem: FileProblem): string {
  return PROBLEMS[language][problem.code](problem);
}
