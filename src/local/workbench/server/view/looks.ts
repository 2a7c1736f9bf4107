import type { CellStyle, ConditionalStyle } from '../../../workbook';
import type { CellLook } from '../../protocol';

/** On which side of its cell a value stands that was given no side. */
export type Side = 'left' | 'center' | 'right';

/** The looks that pages know by their numbers. */
export interface Looks {
  /** The number of a look; 0 is the plain one. A new look gets the next number. */
  readonly numberOf: (
    style: CellStyle | undefined,
    over: ConditionalStyle,
    band: string | undefined,
    side: Side,
  ) => number;
  readonly all: () => readonly CellLook[];
}

const NO_STYLE: CellStyle = {};

/** An empty table of looks: it holds the plain one. */
export function createLooks(): Looks {
  const looks: CellLook[] = [{}];
  const numbers = new Map<string, number>([['{}', 0]]);
  // Styles are shared objects, and so are those that conditions lay over them: each pair is worked out once.
  const worked = new WeakMap<CellStyle, WeakMap<ConditionalStyle, Map<string, number>>>();
  const add = (look: CellLook): number => {
    const key = JSON.stringify(look);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    looks.push(look);
    numbers.set(key, looks.length - 1);
    return looks.length - 1;
  };
  return {
    all: () => looks,
    numberOf(style = NO_STYLE, over, band, side) {
      const ofStyle = worked.get(style) ?? new WeakMap<ConditionalStyle, Map<string, number>>();
      worked.set(style, ofStyle);
      const ofBoth = ofStyle.get(over) ?? new Map<string, number>();
      ofStyle.set(over, ofBoth);
      const rest = band === undefined ? side : `${side}${band}`;
      const number = ofBoth.get(rest) ?? add(lookOf(style, over, band, side));
      ofBoth.set(rest, number);
      return number;
    },
  };
}

function lookOf(style: CellStyle, over: ConditionalStyle, band: string | undefined, side: Side): CellLook {
  const shown = { ...style, ...over };
  const background = shown.background ?? band;
  const chosen = style.horizontalAlignment === 'general-left' ? 'left' : style.horizontalAlignment;
  const horizontalAlignment = chosen ?? side;
  const { verticalAlignment = 'bottom' } = style;
  return {
    ...(background !== undefined && background !== '#ffffff' && { background }),
    ...(shown.fontColor !== undefined && shown.fontColor !== '#000000' && { fontColor: shown.fontColor }),
    ...(shown.bold && { bold: true }),
    ...(shown.italic && { italic: true }),
    ...(shown.underline && { underline: true }),
    ...(shown.strikethrough && { strikethrough: true }),
    ...(style.fontSize !== undefined && { fontSize: style.fontSize }),
    ...(style.wrap && { wrap: true }),
    ...(horizontalAlignment !== 'left' && { horizontalAlignment }),
    ...(verticalAlignment !== 'bottom' && { verticalAlignment }),
  };
}
