/** A piece of the pattern of a number: a place for a digit, a mark, or a text that is shown as it is. */
export type NumberPiece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly place: DigitPlace; readonly part: NumberPart }
  | { readonly kind: 'point' | 'general' | 'slash' }
  | { readonly kind: 'exponent'; readonly text: string };

/** `0` shows a zero that says nothing, `?` a space for it, `#` nothing. */
export type DigitPlace = '0' | '#' | '?';

type NumberPart = 'whole' | 'fraction' | 'exponent';

export interface NumberPattern {
  readonly pieces: readonly NumberPiece[];
  readonly isGrouped: boolean;
  /** What the number is multiplied by before it is shown, as a power of ten. */
  readonly shift: number;
}

const TOKENS = /"([^"]*)"?|\\(.?)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.?|\*.?|E[+-]|General|[\s\S]/gi;

const known = new Map<string, NumberPattern>();

/** Takes the pattern of a number apart. Characters that mean nothing in it stand for themselves. */
export function numberPattern(pattern: string): NumberPattern {
  const found = known.get(pattern);
  if (found) return found;
  const made = parsed(pattern);
  known.set(pattern, made);
  return made;
}

/** The places for digits of one part of a number. */
export function placesOf({ pieces }: NumberPattern, part: NumberPart): readonly DigitPlace[] {
  return pieces.flatMap((piece) => (piece.kind === 'digit' && piece.part === part ? [piece.place] : []));
}

function parsed(pattern: string): NumberPattern {
  const tokens = pattern.match(TOKENS) ?? [];
  const pieces: NumberPiece[] = [];
  let part: NumberPart = 'whole';
  let shift = 0;
  let isGrouped = false;
  tokens.forEach((token, index) => {
    if (token === ',' && isDigit(tokens[index - 1], ',')) {
      if (tokens.slice(index).some((later) => isDigit(later))) isGrouped = true;
      else shift -= 3;
      return;
    }
    const piece = pieceOf(token, part, tokens[index - 1], tokens[index + 1]);
    if (piece.kind === 'point') part = 'fraction';
    if (piece.kind === 'exponent') part = 'exponent';
    if (token === '%') shift += 2;
    pieces.push(piece);
  });
  return { pieces, isGrouped, shift };
}

function pieceOf(token: string, part: NumberPart, before: string | undefined, after: string | undefined): NumberPiece {
  if (token === '0' || token === '#' || token === '?') return { kind: 'digit', place: token, part };
  if (token === '.' && part === 'whole') return { kind: 'point' };
  if (/^E[+-]$/i.test(token)) return { kind: 'exponent', text: token };
  if (/^(?:general|@)$/i.test(token)) return { kind: 'general' };
  if (token === '/' && isDigit(before) && isDigit(after, '123456789')) return { kind: 'slash' };
  return { kind: 'literal', text: literalOf(token) };
}

function isDigit(token: string | undefined, others = ''): boolean {
  return token !== undefined && token !== '' && `0#?${others}`.includes(token);
}

// An underscore leaves room for the character after it; an asterisk, which fills the cell with it, is ignored.
function literalOf(token: string): string {
  if (token.length === 1) return token === '_' ? ' ' : token === '*' || token === '\\' ? '' : token;
  switch (token.charAt(0)) {
    case '"':
      return token.replaceAll('"', '');
    case '\\':
      return token.slice(1);
    case '_':
      return ' ';
    case '*':
      return '';
    case '[':
      return /^\[\$([^\]-]*)/.exec(token)?.[1] ?? '';
    default:
      return token;
  }
}
