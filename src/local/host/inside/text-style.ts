import type { CellStyle, TextLook } from '../../workbook';
import { colorOf } from './color';
import { colorObject, shadeOf } from './color-object';
import { stateBehind } from './objects';
import { type ServiceClass, serve } from './service';

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** How a text looks in a cell that nobody formatted. */
const DEFAULT_LOOK: Required<TextLook> = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 10,
  fontFamily: 'arial,sans,sans-serif',
  fontColor: '#000000',
};

const STYLE: ServiceClass<GoogleStyle, TextLook> = {
  name: 'TextStyle',
  methods: {
    isBold: { gives: ({ bold }) => bold ?? null },
    isItalic: { gives: ({ italic }) => italic ?? null },
    isUnderline: { gives: ({ underline }) => underline ?? null },
    isStrikethrough: { gives: ({ strikethrough }) => strikethrough ?? null },
    getFontSize: { gives: ({ fontSize }) => fontSize ?? null },
    getFontFamily: { gives: ({ fontFamily }) => fontFamily ?? null },
    getForegroundColor: { gives: ({ fontColor }) => fontColor ?? null },
    getForegroundColorObject: { gives: ({ fontColor }) => (fontColor === undefined ? null : colorObject(fontColor)) },
    copy: { gives: (look) => textStyleBuilder(look) },
  },
};

/** A builder changes its look as its methods are called. */
interface Draft {
  look: TextLook;
}

const BUILDER: ServiceClass<GoogleBuilder, Draft> = {
  name: 'TextStyleBuilder',
  methods: {
    setBold: { takes: ['Boolean?'], does: (draft, bold) => setSide(draft, 'bold', bold) },
    setItalic: { takes: ['Boolean?'], does: (draft, italic) => setSide(draft, 'italic', italic) },
    setUnderline: { takes: ['Boolean?'], does: (draft, underline) => setSide(draft, 'underline', underline) },
    setStrikethrough: { takes: ['Boolean?'], does: (draft, through) => setSide(draft, 'strikethrough', through) },
    setFontSize: { takes: ['Integer?'], does: (draft, size) => setSide(draft, 'fontSize', size) },
    setFontFamily: { takes: ['String?'], does: (draft, family) => setSide(draft, 'fontFamily', family) },
    setForegroundColor: { takes: ['String?'], does: (draft, color) => setSide(draft, 'fontColor', colorOf(color)) },
    setForegroundColorObject: {
      takes: ['Color?'],
      does: (draft, color) => setSide(draft, 'fontColor', color && shadeOf(color)),
    },
    build: { gives: ({ look }) => textStyleObject(look) },
  },
};

/** A look as the object that scripts hold. What it leaves open reads as null. */
export function textStyleObject(look: TextLook): GoogleStyle {
  return serve(STYLE, look);
}

export function textStyleBuilder(look: TextLook = {}): GoogleBuilder {
  return serve(BUILDER, { look });
}

/** The look behind a TextStyle that a script hands in. */
export function lookBehind(style: GoogleStyle): TextLook {
  return stateBehind<TextLook>(style);
}

/** How a text in a cell of this style looks, with nothing left open. */
export function lookOfCell(style: CellStyle | undefined): Required<TextLook> {
  const sides = Object.entries(DEFAULT_LOOK).map(([side, usual]) => [side, style?.[side as keyof TextLook] ?? usual]);
  return Object.fromEntries(sides) as Required<TextLook>;
}

function setSide<Side extends keyof TextLook>(draft: Draft, side: Side, value: TextLook[Side] | null): void {
  const { [side]: _before, ...others } = draft.look;
  draft.look = value === null || value === undefined ? others : { ...others, [side]: value };
}
