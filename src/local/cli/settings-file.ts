import type { Cell } from '../../core/cell';
import type { Company } from '../../core/judge-table';
import { Refusal } from '../../core/problem';
import { readSettings, readSources, type Surroundings } from '../../core/read/settings';
import { languageOf, textsIn } from '../../core/texts/language';
import { problemIn } from '../../core/texts/problem-in';
import { Stopped } from './stopped';
import type { CliTexts } from './texts';

/** The answers of a settings file, as they are to stand in the Settings and Sources tabs. */
export interface FiledAnswers {
  readonly settings: readonly (readonly [string, Cell])[];
  /** All of it, read: so that a file that cannot be used is refused before anything is done. */
  readonly company: Company;
}

/**
 * Reads `{ "settings": { key: value, … }, "sources": [[source, five answers], …] }`.
 *
 * @throws Stopped with one line that says which key or answer cannot be used.
 */
export function readSettingsFile(path: string, text: string, around: Surroundings, texts: CliTexts): FiledAnswers {
  const { settings = {}, sources = [] } = partsOf(path, text, texts);
  const lines = Object.entries(settings).map(([key, value]) => [key, cellOf(value)] as const);
  const rows = sources.map((line) => line.map(cellOf));
  try {
    return {
      settings: lines,
      company: {
        settings: readSettings(lines, around, { file: path, row: 1 }),
        sources: readSources(rows, { file: path, row: 1 }),
      },
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const said = typeof settings['language'] === 'string' ? languageOf(settings['language']) : around.language;
    throw new Stopped(problemIn(textsIn(said), error.problem));
  }
}

interface Parts {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly sources?: readonly (readonly unknown[])[];
}

function partsOf(path: string, text: string, texts: CliTexts): Parts {
  const parsed = parsedJson(text);
  if (parsed === undefined) throw new Stopped(texts.settingsFile.notJson(path));
  if (!isObject(parsed)) throw new Stopped(texts.settingsFile.shape(path));
  const unknown = Object.keys(parsed).find((part) => part !== 'settings' && part !== 'sources');
  if (unknown !== undefined) throw new Stopped(texts.settingsFile.unknownPart(path, unknown));
  const { settings = {}, sources = [] } = parsed;
  const areLists = Array.isArray(sources) && sources.every((line) => Array.isArray(line) && line.every(isPlain));
  if (
    !isObject(settings) ||
    !Object.values(settings).every((value) => isPlain(value) || isListOfText(value)) ||
    !areLists
  ) {
    throw new Stopped(texts.settingsFile.shape(path));
  }
  return { settings, sources };
}

/** A list of channels may be written as a list. */
function cellOf(value: unknown): Cell {
  return isListOfText(value) ? value.join(', ') : (value as Cell);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isListOfText(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
