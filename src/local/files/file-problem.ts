/** What can be wrong with a file, as a closed list: the words are added where a person reads them. */
export type FileProblemCode =
  | 'empty'
  | 'not-a-table'
  | 'damaged-xlsx'
  | 'damaged-csv'
  | 'password'
  | 'too-large'
  | 'cell-too-long'
  | 'not-found'
  | 'is-a-folder'
  | 'held-open'
  | 'not-readable'
  | 'output-held-open'
  | 'output-not-writable'
  | 'output-folder-missing'
  | 'output-is-a-folder'
  | 'output-disk-full';

/** What a file is when it is not a table that can be read. */
export type OtherKind =
  | 'binary'
  | 'docx'
  | 'html'
  | 'image'
  | 'ods'
  | 'pdf'
  | 'pptx'
  | 'rtf'
  | 'xls'
  | 'xlsb'
  | 'xml'
  | 'zip';

/** Lines, rows and columns are counted from 1, as a person sees them. */
export interface FileFacts {
  readonly path?: string;
  /** The system's own code, such as `EACCES`. */
  readonly errno?: string;
  readonly kind?: OtherKind;
  readonly unit?: 'bytes' | 'cells';
  readonly amount?: number;
  readonly limit?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

/** The one error of this folder: a code and facts, never a sentence. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    readonly facts: FileFacts = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
