import type { CellStyle, ConditionalFormat } from '../../workbook';
import { alignedXf, alignmentLook } from './alignment';
import { backgroundOf, conditionalBackgroundOf, conditionalFillXml, fillXml } from './fill';
import { type FontLook, fontLook, fontWith } from './font';
import { NumberFormats } from './number-format';
import { joinSections, type Sections, sectionXml, setSection, splitSections } from './sections';
import { attributeOf, contentOf, elementOf, elementsOf, withAttribute } from './xml-text';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * Under this key a style remembers which of its file's formats it came from. A style made from it by spreading keeps
 * the key, and so the borders, fonts and alignments that a `CellStyle` does not name.
 */
const FORMAT: unique symbol = Symbol('format of the file');
type FileStyle = CellStyle & { readonly [FORMAT]?: number };

/** The formats of a workbook file. The file's own are never changed; what is new is put behind them. */
export class StyleSheet {
  readonly #sections: Sections;
  readonly #formats: NumberFormats;
  readonly #fonts: string[];
  readonly #fills: string[];
  readonly #xfs: string[];
  readonly #dxfs: string[];
  readonly #styles = new Map<number, FileStyle>();
  readonly #known = new Map<CellStyle, number>();
  readonly #made = new Map<string, number>();

  constructor(
    xml: string,
    private readonly theme: readonly string[],
  ) {
    this.#sections = splitSections(xml);
    this.#formats = new NumberFormats(sectionXml(this.#sections, 'numFmts'));
    this.#fonts = this.#list('fonts', 'font');
    this.#fills = this.#list('fills', 'fill');
    this.#xfs = this.#list('cellXfs', 'xf');
    this.#dxfs = this.#list('dxfs', 'dxf');
  }

  /** The style of a cell that has the format; one object for each format. */
  styleOf(format: number): CellStyle | undefined {
    if (format <= 0 || format >= this.#xfs.length) return undefined;
    const known = this.#styles.get(format);
    if (known) return known;
    const style: FileStyle = { ...this.#look(this.#xfs[format] ?? ''), [FORMAT]: format };
    this.#styles.set(format, style);
    return style;
  }

  /** The look of a conditional format's own format. */
  conditionalStyleOf(dxf: number): ConditionalFormat['style'] {
    const xml = this.#dxfs[dxf] ?? '';
    const background = conditionalBackgroundOf(elementOf(xml, 'fill') ?? '', this.theme);
    const { bold, fontColor } = fontLook(elementOf(xml, 'font') ?? '', this.theme);
    return { ...(background && { background }), ...(bold && { bold }), ...(fontColor && { fontColor }) };
  }

  /** The format that shows a style: the one it came from, or a new one made from that. */
  formatOf(style: CellStyle | undefined): number {
    if (style === undefined) return 0;
    const known = this.#known.get(style) ?? this.#formatFor(style);
    this.#known.set(style, known);
    return known;
  }

  /** The format of a conditional format. */
  conditionalFormatOf({ background, ...font }: ConditionalFormat['style']): number {
    const fontXml = Object.keys(font).length === 0 ? '' : fontWith('', {}, font);
    return indexIn(this.#dxfs, `<dxf>${fontXml}${background ? conditionalFillXml(background) : ''}</dxf>`);
  }

  toXml(): string {
    this.#put('numFmts', this.#formats.toXml());
    this.#put('fonts', listXml('fonts', this.#fonts));
    this.#put('fills', listXml('fills', this.#fills));
    this.#put('cellXfs', listXml('cellXfs', this.#xfs));
    if (this.#dxfs.length > 0) this.#put('dxfs', listXml('dxfs', this.#dxfs));
    return joinSections(this.#sections);
  }

  #formatFor(style: FileStyle): number {
    const base = style[FORMAT] ?? 0;
    const look = this.#look(this.#xfs[base] ?? '<xf/>');
    const key = `${base} ${lookKey(style)}`;
    if (lookKey(look) === lookKey(style)) return base;
    const made = this.#made.get(key) ?? this.#xfs.push(this.#xfWith(this.#xfs[base] ?? '<xf/>', look, style)) - 1;
    this.#made.set(key, made);
    return made;
  }

  #look(xf: string): CellStyle {
    const numberFormat = this.#formats.patternOf(Number(attributeOf(xf, 'numFmtId') ?? 0));
    const background = backgroundOf(this.#fills[Number(attributeOf(xf, 'fillId') ?? 0)] ?? '', this.theme);
    return {
      ...(numberFormat && { numberFormat }),
      ...(background && { background }),
      ...this.#fontLook(xf),
      ...alignmentLook(xf),
    };
  }

  /** Font 0 is what every cell without a format has: it is the default look, whatever it is. */
  #fontLook(xf: string): FontLook {
    const id = Number(attributeOf(xf, 'fontId') ?? 0);
    return id === 0 ? {} : fontLook(this.#fonts[id] ?? '', this.theme);
  }

  #xfWith(base: string, look: CellStyle, style: CellStyle): string {
    let xf = base;
    const set = (name: string, value: number, apply: string) => {
      xf = withAttribute(withAttribute(xf, name, String(value)), apply, '1');
    };
    if (style.numberFormat !== look.numberFormat) {
      set('numFmtId', this.#formats.idOf(style.numberFormat), 'applyNumberFormat');
    }
    if (style.background !== look.background) {
      set('fillId', style.background ? indexIn(this.#fills, fillXml(style.background)) : 0, 'applyFill');
    }
    if (style.bold !== look.bold || style.italic !== look.italic || style.fontColor !== look.fontColor) {
      const font = this.#fonts[Number(attributeOf(xf, 'fontId') ?? 0)] ?? '';
      set('fontId', indexIn(this.#fonts, fontWith(font, look, style)), 'applyFont');
    }
    return style.wrap === look.wrap && style.verticalAlignment === look.verticalAlignment ? xf : alignedXf(xf, style);
  }

  #list(section: string, name: string): string[] {
    return elementsOf(contentOf(sectionXml(this.#sections, section)), name);
  }

  #put(name: string, xml: string): void {
    setSection(this.#sections, name, xml, ORDER);
  }
}

function lookKey(style: CellStyle): string {
  const { numberFormat, background, fontColor, bold, italic, wrap, verticalAlignment } = style;
  return JSON.stringify([numberFormat, background, fontColor, !!bold, !!italic, !!wrap, verticalAlignment]);
}

function indexIn(list: string[], xml: string): number {
  const found = list.indexOf(xml);
  return found >= 0 ? found : list.push(xml) - 1;
}

function listXml(name: string, elements: readonly string[]): string {
  return `<${name} count="${elements.length}">${elements.join('')}</${name}>`;
}
