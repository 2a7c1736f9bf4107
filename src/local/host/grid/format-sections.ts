/** One of the parts of a number format that `;` separates, without its conditions and colours. */
export interface FormatSection {
  readonly pattern: string;
  readonly condition?: (value: number) => boolean;
}

export interface FormatSections {
  /** At most three. Two are for what is positive or zero and for what is negative; the third one is for zero. */
  readonly numeric: readonly FormatSection[];
  /** The pattern for texts, where the format has one. */
  readonly text?: string;
}

const PIECES = /"[^"]*"?|\\.?|\[[^\]]*\]?|;|[^;"\\[]+/gs;
const META = /\[(?:(<=|>=|<>|<|>|=)(-?[\d.]+)|color\s?\d+|black|blue|cyan|green|magenta|red|white|yellow)\]/gi;
const COMPARE: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '>': (value, limit) => value > limit,
  '=': (value, limit) => value === limit,
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
  '<>': (value, limit) => value !== limit,
};

const known = new Map<string, FormatSections>();

/** The sections of a number format. The last one is for texts when it holds an `@` and is not the only one. */
export function formatSections(format: string): FormatSections {
  const found = known.get(format);
  if (found) return found;
  const made = sectionsOf(format);
  known.set(format, made);
  return made;
}

/** The section under which a number is shown, and whether that section does without a minus sign. */
export function sectionFor(
  { numeric }: FormatSections,
  value: number,
): { readonly pattern: string; readonly ownSign: boolean } | null {
  if (numeric.some(({ condition }) => condition)) {
    const matching = numeric.find(({ condition }) => condition === undefined || condition(value));
    return matching ? { pattern: matching.pattern, ownSign: false } : null;
  }
  const negative = value < 0 && numeric.length > 1;
  const at = negative ? 1 : value === 0 && numeric.length > 2 ? 2 : 0;
  return { pattern: numeric[at]?.pattern ?? '', ownSign: negative };
}

function sectionsOf(format: string): FormatSections {
  const parts = split(format);
  const last = parts.at(-1) ?? '';
  const isText = parts.length > 3 || (parts.length > 1 && holdsText(last));
  const numeric = (isText ? parts.slice(0, -1) : parts).slice(0, 3).map(sectionOf);
  return isText ? { numeric, text: sectionOf(last).pattern } : { numeric };
}

// A semicolon in quotes, in brackets or after a backslash separates nothing.
function split(format: string): readonly string[] {
  const parts = [''];
  for (const piece of format.match(PIECES) ?? []) {
    if (piece === ';') parts.push('');
    else parts.push(`${parts.pop()}${piece}`);
  }
  return parts;
}

function holdsText(part: string): boolean {
  return part.replace(/"[^"]*"?|\\./g, '').includes('@');
}

function sectionOf(part: string): FormatSection {
  const [, comparison, limit] = [...part.matchAll(META)].find((found) => found[1] !== undefined) ?? [];
  const compare = comparison === undefined ? undefined : COMPARE[comparison];
  const pattern = part.replace(META, '');
  return compare ? { pattern, condition: (value) => compare(value, Number(limit)) } : { pattern };
}
