import { inEveryLanguage } from '../texts/language';
import { foldCompact } from './fold';
import { FACT_COLUMNS, type FactColumn } from './header-aliases';

const BY_NAME: ReadonlyMap<string, FactColumn> = new Map(
  FACT_COLUMNS.flatMap((fact) =>
    [fact, ...inEveryLanguage(({ facts }) => facts[fact])].map((name) => [foldCompact(name), fact] as const),
  ),
);

/** The fact that a line of the Settings tab names, by its stable key or by its name in any language; null for none. */
export function factNamed(name: string): FactColumn | null {
  return BY_NAME.get(foldCompact(name)) ?? null;
}
