/** A piece of the pattern of a day or time: a text that is shown as it is, or a part of the moment in some width. */
export type MomentPiece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: MomentUnit; readonly width: number }
  | { readonly kind: 'fraction'; readonly width: number; readonly isMarked: boolean }
  | { readonly kind: 'half'; readonly am: string; readonly pm: string };

type MomentUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'allHours' | 'allMinutes' | 'allSeconds';

export interface MomentPattern {
  readonly pieces: readonly MomentPiece[];
  /** The pattern shows a day or a time; without one it is the pattern of a number. */
  readonly isMoment: boolean;
  /** It shows the first or second half of the day, so that hours go up to twelve. */
  readonly isHalved: boolean;
  /** It shows all hours, minutes or seconds that went by. */
  readonly isElapsed: boolean;
  /** The decimals of its seconds. */
  readonly decimals: number;
}

const TOKENS =
  /"[^"]*"?|\\.?|\[\$[^\]]*\]|\[(?:h+|m+|s+)\]|\[[^\]]*\]|_.?|\*.?|am\/pm|a\/p|[ap]m|y+|m+|d+|h+|s+|\.?0+|[\s\S]/gi;
const UNIT = /^\[?[ymdhs]/i;
const UNITS: Readonly<Record<string, MomentUnit>> = {
  y: 'year',
  d: 'day',
  h: 'hour',
  s: 'second',
  '[h': 'allHours',
  '[m': 'allMinutes',
  '[s': 'allSeconds',
};

const known = new Map<string, MomentPattern>();

/** Takes the pattern of a day or time apart. Characters that mean nothing in it stand for themselves. */
export function momentPattern(pattern: string): MomentPattern {
  const found = known.get(pattern);
  if (found) return found;
  const tokens = (pattern.match(TOKENS) ?? []).filter((token) => !isMeta(token));
  const pieces = tokens.map((token, index) => pieceOf(token, tokens, index));
  const made = {
    pieces,
    isMoment: tokens.some((token) => UNIT.test(token)) && !/[#?]/.test(tokens.filter(isSingle).join('')),
    isHalved: pieces.some(({ kind }) => kind === 'half'),
    isElapsed: pieces.some(({ kind }) => kind.startsWith('all')),
    decimals: Math.max(0, ...pieces.map((piece) => (piece.kind === 'fraction' ? Math.min(3, piece.width) : 0))),
  };
  known.set(pattern, made);
  return made;
}

// A language or a colour in brackets: `[$-409]`.
function isMeta(token: string): boolean {
  return /^\[/.test(token) && !/^\[(?:h+|m+|s+)\]$/i.test(token);
}

function isSingle(token: string): boolean {
  return token.length === 1;
}

function pieceOf(token: string, tokens: readonly string[], index: number): MomentPiece {
  if (/^(?:am\/pm|[ap]m)$/i.test(token)) return { kind: 'half', am: 'AM', pm: 'PM' };
  if (/^a\/p$/i.test(token)) return { kind: 'half', am: token.charAt(0), pm: token.charAt(2) };
  if (/^\.?0+$/.test(token)) {
    const isMarked = token.startsWith('.');
    return { kind: 'fraction', width: token.length - (isMarked ? 1 : 0), isMarked };
  }
  if (!UNIT.test(token)) return { kind: 'literal', text: literalOf(token) };
  if (/^m+$/i.test(token)) return { kind: isMinute(tokens, index) ? 'minute' : 'month', width: token.length };
  const start = token.startsWith('[') ? token.slice(0, 2) : token.charAt(0);
  return { kind: UNITS[start.toLowerCase()] ?? 'day', width: token.replace(/[[\]]/g, '').length };
}

/**
 * One or two m after hours or before seconds are minutes. Capitals are months, but among hours or seconds in capitals,
 * as other programs write them.
 */
function isMinute(tokens: readonly string[], index: number): boolean {
  const token = tokens[index] ?? '';
  if (token.length > 2) return false;
  const before =
    tokens
      .slice(0, index)
      .reverse()
      .find((other) => UNIT.test(other)) ?? '';
  const after = tokens.slice(index + 1).find((other) => UNIT.test(other)) ?? '';
  const isCapital = token === token.toUpperCase();
  return isCapital ? /^\[?H/.test(before) || /^S/.test(after) : /^\[?h/i.test(before) || /^\[?s/i.test(after);
}

function literalOf(token: string): string {
  if (token === '@' || token.startsWith('*')) return '';
  if (token.startsWith('"')) return token.replaceAll('"', '');
  if (token.startsWith('\\')) return token.slice(1);
  return token.startsWith('_') ? ' ' : token;
}
