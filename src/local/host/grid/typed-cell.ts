import type { StoredValue } from '../../workbook';

/** What a text becomes when it is typed into a cell whose format is not text. */
export interface TypedCell {
  readonly value: StoredValue;
  /** What an automatic cell takes as its format. */
  readonly numberFormat?: string;
  readonly formula?: string;
}
