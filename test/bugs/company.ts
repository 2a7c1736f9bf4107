import type { Host } from '../../src/local/host/host';
import type { StoredValue } from '../../src/local/workbook';
import { sheetNamed } from '../bundle/built-add-on';

/** Answers under which somebody who agreed before the GDPR is GREY and is to be asked again. */
const ANSWERS: Readonly<Record<string, StoredValue>> = {
  Strategy: 'GREEN',
  'Internal procedure adopted on': 45797,
  'Country of the company': 'LV',
};

/** The company types its answers into the tabs: what it says of these sources, and settings besides. */
export function answerFor(
  host: Host,
  sources: readonly string[],
  settings: Readonly<Record<string, StoredValue>> = {},
): void {
  for (const [label, value] of Object.entries({ ...ANSWERS, ...settings }))
    lineOf(host, 'GDPR Settings', label)[1] = value;
  for (const source of sources) lineOf(host, 'GDPR Sources', source).splice(1, 5, 'no', 'yes', 'yes', 'no', 'yes');
}

function lineOf(host: Host, tab: string, label: string): StoredValue[] {
  const line = sheetNamed(host, tab).values.find(([first]) => first === label);
  if (!line) throw new Error(`No line ${label} in ${tab}`);
  return line;
}
