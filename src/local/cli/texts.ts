import type { FileProblem, FileProblemCode } from '../files/file-problem';
import type { UsageProblem } from './command';

/** Every text of the command line; a file for each language has this shape, so a missing translation does not compile. */
export interface CliTexts {
  readonly usage: string;
  readonly usageProblems: {
    readonly [C in UsageProblem['code']]: (problem: Extract<UsageProblem, { code: C }>) => string;
  };
  readonly fileProblems: Readonly<Record<FileProblemCode, (problem: FileProblem) => string>>;
  readonly settingsFile: {
    readonly notJson: (path: string) => string;
    readonly shape: (path: string) => string;
    readonly unknownPart: (path: string, part: string) => string;
  };
  readonly progress: {
    readonly reading: (path: string) => string;
    readonly judging: (rows: number) => string;
    readonly answers: string;
    readonly lists: string;
    readonly writing: (path: string) => string;
  };
  readonly summary: {
    readonly customers: (count: number, sheet: string) => string;
    readonly commonest: string;
    readonly lift: string;
    readonly rows: (count: number) => string;
    readonly written: (path: string) => string;
  };
}
