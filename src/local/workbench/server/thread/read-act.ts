import type { AlertAnswer } from '../../../host/shown';
import type { Area } from '../../../workbook';
import type { Act } from '../../protocol';

type Fields = Readonly<Record<string, unknown>>;

const ANSWERS: readonly AlertAnswer[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];
const LONGEST_TEXT = 100_000;

/** Reads what a page sent; null where it is no act that there is. */
export function readAct(sent: unknown): Act | null {
  if (!isRecord(sent)) return null;
  const read =
    typeof sent['act'] === 'string' && Object.hasOwn(READERS, sent['act']) ? READERS[sent['act'] as Act['act']] : null;
  return read?.(sent) ?? null;
}

const READERS: Readonly<Record<Act['act'], (fields: Fields) => Act | null>> = {
  type({ sheetId, row, column, text }) {
    if (!isCount(sheetId) || !isCount(row) || !isCount(column) || !isText(text)) return null;
    return { act: 'type', sheetId, row, column, text };
  },
  select({ sheetId, area }) {
    return isCount(sheetId) && isArea(area) ? { act: 'select', sheetId, area } : null;
  },
  inspect({ sheetId, row, column }) {
    return isCount(sheetId) && isCount(row) && isCount(column) ? { act: 'inspect', sheetId, row, column } : null;
  },
  menu({ functionName }) {
    return isText(functionName) ? { act: 'menu', functionName } : null;
  },
  ask({ panel, name, args }) {
    return isCount(panel) && isText(name) && Array.isArray(args) ? { act: 'ask', panel, name, args } : null;
  },
  'close-panel'({ panel }) {
    return isCount(panel) ? { act: 'close-panel', panel } : null;
  },
  answer({ dialog, button, text }) {
    const answer = ANSWERS.find((one) => one === button);
    if (!isCount(dialog) || answer === undefined || !(text === undefined || isText(text))) return null;
    return { act: 'answer', dialog, button: answer, ...(text !== undefined && { text }) };
  },
  'open-sample'({ name }) {
    return isText(name) ? { act: 'open-sample', name } : null;
  },
};

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isArea(value: unknown): value is Area {
  if (!isRecord(value)) return false;
  const { row, column, rows, columns } = value;
  return isCount(row) && isCount(column) && isCount(rows) && isCount(columns) && rows > 0 && columns > 0;
}
