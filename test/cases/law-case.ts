import type { StoredValue } from '../../src/local/workbook';

/** A case in a lawyer's words: a sheet, what the company has answered, and what each row must get. */
export interface LawCase {
  readonly name: string;
  readonly settings: Readonly<Record<string, StoredValue>>;
  readonly sources: readonly (readonly StoredValue[])[];
  readonly headers: readonly StoredValue[];
  readonly rows: readonly (readonly StoredValue[])[];
  /** Zone, reason code, action code; three blanks for a line that is no customer. */
  readonly expect: readonly (readonly string[])[];
}
