import { attributeOf, elementsOf, withAttribute } from './xml-text';

/** Pixels of a digit and of the margin in the font that widths are counted in. */
const DIGIT = 7;
const MARGIN = 5;

/** Columns that a file sizes beyond this are a style of the whole sheet, not widths. */
const LAST_SIZED = 1000;

/** Pixels, by column, of as many columns as the sheet has. */
export function readColumnWidths(cols: string, columnCount: number): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [column, element] of columnElements(cols)) {
    const width = attributeOf(element, 'width');
    if (width !== undefined && column < columnCount) widths.set(column, Math.round(Number(width) * DIGIT + MARGIN));
  }
  return widths;
}

/** The section with these widths; what else the file says of a column stays. */
export function columnsXml(cols: string, widths: ReadonlyMap<number, number>): string {
  const elements = columnElements(cols);
  const far = elementsOf(cols, 'col').filter((element) => Number(attributeOf(element, 'min')) > LAST_SIZED);
  for (const [column, pixels] of widths) {
    const width = String(Math.max(0, pixels - MARGIN) / DIGIT);
    const element = elements.get(column) ?? `<col min="${column + 1}" max="${column + 1}"/>`;
    elements.set(column, withAttribute(withAttribute(element, 'width', width), 'customWidth', '1'));
  }
  const ordered = [...elements].sort(([one], [other]) => one - other).map(([, element]) => element);
  const all = [...ordered, ...far];
  return all.length === 0 ? '' : `<cols>${all.join('')}</cols>`;
}

function columnElements(cols: string): Map<number, string> {
  const elements = new Map<number, string>();
  for (const element of elementsOf(cols, 'col')) {
    const first = Number(attributeOf(element, 'min'));
    const last = Math.min(Number(attributeOf(element, 'max')), LAST_SIZED);
    for (let column = first; column <= last; column++) {
      elements.set(column - 1, withAttribute(withAttribute(element, 'min', `${column}`), 'max', `${column}`));
    }
  }
  return elements;
}
