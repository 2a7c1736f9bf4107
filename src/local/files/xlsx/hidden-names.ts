import { attributeOf, contentOf, escapeXml, unescapeXml } from './xml-text';

/** A key and its value. */
export type Entry = readonly [string, string];

const PREFIX = '_gdpr_zones.';

/** A text in a formula may have 255 characters, quotes counted twice. */
const PIECE = 100;

/**
 * Entries that no cell shows, as hidden names: of one sheet, given its place, or of the workbook. Excel and LibreOffice
 * both keep such names, and those of a sheet follow it when it is renamed or moved.
 */
export function hiddenNames(entries: readonly Entry[], place?: number): readonly string[] {
  const scope = place === undefined ? '' : ` localSheetId="${place}"`;
  return entries.flatMap((entry, number) =>
    pieces(JSON.stringify(entry)).map((piece, part) => {
      const text = `"${piece.replaceAll('"', '""')}"`;
      return `<definedName name="${PREFIX}${number}.${part}"${scope} hidden="1">${escapeXml(text)}</definedName>`;
    }),
  );
}

/** Whether a name is one of these. */
export function isHiddenName(element: string): boolean {
  return attributeOf(element, 'name')?.startsWith(PREFIX) ?? false;
}

/** The entries of one sheet, or of the workbook, among its names. */
export function readHiddenNames(elements: readonly string[], place?: number): readonly Entry[] {
  const scope = place === undefined ? undefined : String(place);
  const texts = new Map<number, string[]>();
  for (const element of elements) {
    if (!isHiddenName(element) || attributeOf(element, 'localSheetId') !== scope) continue;
    const [number = 0, part = 0] = (attributeOf(element, 'name') ?? '').slice(PREFIX.length).split('.').map(Number);
    const list = texts.get(number) ?? [];
    list[part] = unescapeXml(contentOf(element)).slice(1, -1).replaceAll('""', '"');
    texts.set(number, list);
  }
  return [...texts.values()].flatMap((list) => parse(list.join('')));
}

function pieces(text: string): readonly string[] {
  return text.match(new RegExp(`[^]{1,${PIECE}}`, 'gu')) ?? [];
}

/** A name that a person has edited is no entry any more. */
function parse(text: string): readonly Entry[] {
  try {
    const entry: unknown = JSON.parse(text);
    if (!Array.isArray(entry) || typeof entry[0] !== 'string' || typeof entry[1] !== 'string') return [];
    return [[entry[0], entry[1]]];
  } catch {
    return [];
  }
}
