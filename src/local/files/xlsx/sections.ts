/** A part as the list of the elements right under its root: what is not touched is written back as it was. */
export interface Sections {
  /** All up to and with the root's start tag. */
  readonly open: string;
  readonly children: { readonly name: string; readonly xml: string }[];
  readonly close: string;
}

/** Takes a part apart. */
export function splitSections(xml: string): Sections {
  const root = /<(?![?!])([^\s/>]+)[^>]*>/.exec(xml);
  if (!root) throw new SyntaxError('no root element');
  const [tag, rootName = ''] = root;
  const start = root.index + tag.length;
  if (tag.endsWith('/>')) return { open: `${xml.slice(0, start - 2)}>`, children: [], close: `</${rootName}>` };
  const end = xml.lastIndexOf(`</${rootName}`);
  const children: Sections['children'] = [];
  let at = xml.indexOf('<', start);
  while (at >= 0 && at < end) {
    const name = /^[^\s/>]+/.exec(xml.slice(at + 1, at + 200))?.[0] ?? '';
    const after = elementEnd(xml, at, name);
    if (!name.startsWith('!')) children.push({ name, xml: xml.slice(at, after) });
    at = xml.indexOf('<', after);
  }
  return { open: xml.slice(0, start), children, close: xml.slice(end) };
}

function elementEnd(xml: string, at: number, name: string): number {
  const tagEnd = xml.indexOf('>', at) + 1;
  if (name.startsWith('!') || xml[tagEnd - 2] === '/') return tagEnd;
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, 'g');
  tags.lastIndex = tagEnd;
  for (let depth = 1; depth > 0; ) {
    const tag = tags.exec(xml);
    if (!tag) throw new SyntaxError(`${name} does not end`);
    if (tag[1] === '/') depth--;
    else if (tag[2] !== '/') depth++;
  }
  return tags.lastIndex;
}

/** The XML of the sections of one name, in their order. */
export function sectionXml({ children }: Sections, name: string): string {
  return children.flatMap((child) => (child.name === name ? [child.xml] : [])).join('');
}

/** Puts XML in the place of the sections of one name, where the order of the format wants it. */
export function setSection({ children }: Sections, name: string, xml: string, order: readonly string[]): void {
  const first = children.findIndex((child) => child.name === name);
  const kept = children.filter((child) => child.name !== name);
  const place = order.indexOf(name);
  const following = kept.findIndex((child) => order.indexOf(child.name) > place);
  const index = first >= 0 ? first : following >= 0 ? following : kept.length;
  if (xml !== '') kept.splice(index, 0, { name, xml });
  children.splice(0, children.length, ...kept);
}

/** The part put together again. */
export function joinSections({ open, children, close }: Sections): string {
  return open + children.map(({ xml }) => xml).join('') + close;
}
