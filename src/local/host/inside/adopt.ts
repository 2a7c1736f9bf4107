import { sheetWithId } from '../grid/find-sheet';
import { instantOfSerial } from '../grid/serial-day';
import type { HandedOver } from '../handed-over';
import { outside } from './outside-link';
import { rowsOf } from './range-state';
import { readValue } from './read-cell';

/** Copies plain values of the outside into this realm: what came from there would fail `instanceof` here. */
export function adopted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, adopted);
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date((value as Date).getTime());
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, adopted(item)]));
}

/** The arguments of a custom function as Sheets hands them over: a cell is a scalar, a range is rows. */
export function handedOver(args: readonly HandedOver[]): unknown[] {
  return Array.from(args, handOver);
}

function handOver(arg: HandedOver): unknown {
  switch (arg.kind) {
    case 'omitted':
      return undefined;
    case 'value':
      return arg.value;
    case 'day':
      return new Date(instantOfSerial(arg.serial, outside().book.timeZone));
    case 'cell':
    case 'range':
      return handOverCells(arg);
  }
}

function handOverCells({ kind, sheetId, area }: Extract<HandedOver, { kind: 'cell' | 'range' }>): unknown {
  const sheet = sheetWithId(outside().book, sheetId);
  if (!sheet) throw new Error('A custom function was handed cells of a sheet that does not exist.');
  return kind === 'cell' ? readValue(sheet, area.row, area.column) : rowsOf({ sheet, area }, readValue);
}
