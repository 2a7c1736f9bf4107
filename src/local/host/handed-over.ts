import type { Area } from '../workbook';

/** An argument that a formula hands to a custom function. */
export type HandedOver =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'day'; readonly serial: number }
  | { readonly kind: 'cell' | 'range'; readonly sheetId: number; readonly area: Area };
