import type { PartContent } from '../zip/zip';
import { attributeOf, elementsOf, escapeXml, withoutPrefix } from './xml-text';

/** The parts of a workbook file by name. */
export type Parts = Map<string, PartContent>;

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `comments`. */
  readonly type: string;
  /** The part's name, `xl/worksheets/sheet1.xml`. */
  readonly target: string;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const CONTENT_TYPES = '[Content_Types].xml';

/** A part as text, or undefined where there is none. */
export function textOf(parts: Parts, name: string): string | undefined {
  const content = parts.get(name);
  if (content === undefined) return undefined;
  if (content instanceof Uint8Array) return withoutPrefix(new TextDecoder().decode(content));
  return [...content].join('');
}

export function setText(parts: Parts, name: string, text: string): void {
  parts.set(name, [text]);
}

/** What a part points at. */
export function relationshipsOf(parts: Parts, name: string): readonly Relationship[] {
  return elementsOf(textOf(parts, relationshipsPart(name)) ?? '', 'Relationship').map((element) => ({
    id: attributeOf(element, 'Id') ?? '',
    type: (attributeOf(element, 'Type') ?? '').replace(/^.*\//, ''),
    target: resolve(name, attributeOf(element, 'Target') ?? ''),
  }));
}

/** Lets a part point at another; gives the id to write into it. */
export function addRelationship(parts: Parts, from: string, type: string, target: string): string {
  const numbers = relationshipsOf(parts, from).map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const element = `<Relationship Id="${id}" Type="${TYPES}${type}" Target="/${escapeXml(target)}"/>`;
  const xml = textOf(parts, relationshipsPart(from)) ?? EMPTY_RELATIONSHIPS;
  const opened = xml.replace(/<Relationships([^>]*?)\s*\/>/, '<Relationships$1></Relationships>');
  setText(parts, relationshipsPart(from), opened.replace('</Relationships>', `${element}</Relationships>`));
  return id;
}

/** Takes away a part, and what one part says of it. */
export function removePart(parts: Parts, from: string, name: string): void {
  const id = relationshipsOf(parts, from).find(({ target }) => target === name)?.id;
  if (id === undefined) return;
  const drop = (part: string, element: string, wanted: (found: string) => boolean) => {
    const xml = textOf(parts, part) ?? '';
    setText(
      parts,
      part,
      elementsOf(xml, element)
        .filter(wanted)
        .reduce((rest, found) => rest.replace(found, ''), xml),
    );
  };
  drop(relationshipsPart(from), 'Relationship', (found) => attributeOf(found, 'Id') === id);
  drop(CONTENT_TYPES, 'Override', (found) => attributeOf(found, 'PartName') === `/${name}`);
  parts.delete(name);
  parts.delete(relationshipsPart(name));
}

/** Says what a new part is. */
export function declarePart(parts: Parts, name: string, contentType: string): void {
  const xml = textOf(parts, CONTENT_TYPES) ?? '';
  if (xml.includes(`"/${name}"`)) return;
  setText(
    parts,
    CONTENT_TYPES,
    xml.replace('</Types>', `<Override PartName="/${name}" ContentType="${contentType}"/></Types>`),
  );
}

/** A part name that is not taken: the pattern's `#` becomes the first free number. */
export function freeName(parts: Parts, pattern: string): string {
  for (let number = 1; ; number++) {
    const name = pattern.replace('#', String(number));
    if (!parts.has(name)) return name;
  }
}

function relationshipsPart(name: string): string {
  return name === '' ? '_rels/.rels' : name.replace(/([^/]*)$/, '_rels/$1.rels');
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
