import { STEPS, type StepName } from './step-name';

/** Where the user was when the sidebar was last open. */
export interface Place {
  readonly step: StepName | null;
  readonly unfolded: readonly string[];
}

const KEY = 'gdpr-zones.place';
const START: Place = { step: 'columns', unfolded: [] };

/** Where to open the sidebar; the first step where nothing is remembered, or the browser keeps nothing. */
export function rememberedPlace(): Place {
  try {
    return placeFrom(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return START;
  }
}

/** Keeps the place for the next time. A browser that keeps nothing opens the first step. */
export function rememberPlace({ step, unfolded }: Place): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ step, unfolded }));
  } catch {
    // Blocked storage: the sidebar works without.
  }
}

function placeFrom(kept: unknown): Place {
  if (typeof kept !== 'object' || kept === null) return START;
  const step: unknown = Reflect.get(kept, 'step');
  const unfolded: unknown = Reflect.get(kept, 'unfolded');
  return {
    step: STEPS.find((known) => known === step) ?? null,
    unfolded: Array.isArray(unfolded) ? unfolded.filter((key): key is string => typeof key === 'string') : [],
  };
}
