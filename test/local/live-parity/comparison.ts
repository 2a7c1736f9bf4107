import { isDeepStrictEqual } from 'node:util';
import type { HostSwitches } from '../../../src/local/host/grid/desk';
import type { Outcome } from './fixture';

/** A switch of the host that decides a probe. */
export interface SwitchReading {
  readonly settings: Partial<HostSwitches>;
  /** Which reading a live run has confirmed: `other` is the one that `settings` sets; null as long as nobody knows. */
  readonly live: 'default' | 'other' | null;
}

/** How the host is allowed to differ from Sheets in one probe. */
export interface Allowance {
  readonly reading?: SwitchReading;
  /** Why the host refuses, on purpose, what Sheets takes. It may then throw where Sheets answers, and nothing else. */
  readonly refuses?: string;
}

/** The outcomes of one probe: in Sheets, in the host, and in the host with the other reading of a switch. */
export interface Outcomes {
  readonly live: Outcome | undefined;
  readonly local: Outcome | undefined;
  readonly other?: Outcome | undefined;
}

/** What is wrong with a probe, with both values; null when host and Sheets agree as far as they must. */
export function differenceOf(outcomes: Outcomes, { reading, refuses }: Allowance = {}): string | null {
  const { live, local } = outcomes;
  if (!live) return 'The fixture lacks this probe: it is older than the script. Run the probes again.';
  if (!local) return 'The script has no such probe: the fixture is newer than it.';
  if (reading) return readingDifference({ ...outcomes, live }, reading);
  if (isDeepStrictEqual(live, local)) return null;
  return refuses !== undefined && onlyRefuses(live, local) ? null : bothValues(live, local);
}

function readingDifference(
  { live, local, other }: Outcomes,
  { settings, live: confirmed }: SwitchReading,
): string | null {
  const isDefault = isDeepStrictEqual(live, local);
  const isOther = isDeepStrictEqual(live, other);
  if (confirmed === 'other' ? isOther : isDefault) return null;
  const found = isOther ? 'other' : isDefault ? 'default' : null;
  const advice = found && `A live run confirms the reading '${found}' of ${JSON.stringify(settings)}: write that down.`;
  return [bothValues(live, local), `With ${JSON.stringify(settings)}: ${JSON.stringify(other)}`, advice]
    .filter((line) => line !== null)
    .join('\n');
}

function bothValues(live: unknown, local: unknown): string {
  return `Sheets: ${JSON.stringify(live)}\nHost:   ${JSON.stringify(local)}`;
}

/** True when the host differs from Sheets only by throwing where Sheets answers. */
function onlyRefuses(live: unknown, local: unknown): boolean {
  if (isDeepStrictEqual(live, local) || (isRecord(local) && 'threw' in local)) return true;
  if (Array.isArray(live) && Array.isArray(local)) {
    return live.length === local.length && live.every((item, at) => onlyRefuses(item, local[at]));
  }
  if (!isRecord(live) || !isRecord(local)) return false;
  const keys = Object.keys(live);
  return isDeepStrictEqual(keys, Object.keys(local)) && keys.every((key) => onlyRefuses(live[key], local[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
