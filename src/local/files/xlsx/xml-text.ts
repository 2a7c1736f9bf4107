const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text for an element or an attribute in double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\n\r\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The text that an element or an attribute stands for. */
export function unescapeXml(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name ?? ''] ?? whole;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\da-fA-F]{4}_)/g;

/**
 * Text for a cell. What XML cannot hold is written as `_x0001_`, Excel's own way, and so text that looks like that
 * gets its first underscore written so: control characters, carriage returns and `_x0041_` come back as they were.
 * Half a surrogate pair, which no encoded file can hold, becomes U+FFFD when the text is encoded.
 */
export function escapeCellText(text: string): string {
  return text
    .replace(UNSAFE, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** The value of an attribute of a tag, with its entities resolved. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

/** The tag, which is the start of an element or one without content, with an attribute set, or taken away. */
export function withAttribute(element: string, name: string, value: string | undefined): string {
  const end = element.indexOf('>');
  const tag = element.slice(0, end).replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  if (value === undefined) return tag + element.slice(end);
  const [, start = '', slash = ''] = /^([\s\S]*?)\s*(\/?)$/.exec(tag) ?? [];
  return `${start} ${name}="${escapeXml(value)}"${slash}${element.slice(end)}`;
}

/** The elements of one name in a piece of XML that holds them side by side. */
export function elementsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? [];
}

/** The first element of one name, or undefined. */
export function elementOf(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`).exec(xml)?.[0];
}

/** What stands between an element's tags. */
export function contentOf(element: string): string {
  const from = element.indexOf('>') + 1;
  const to = element.lastIndexOf('</');
  return to < from ? '' : element.slice(from, to);
}

/** Some writers give every name a prefix, `x:row`. Without it there is one spelling to look for. */
export function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|workbook|styleSheet|comments|Relationships|Types)[\s>]/.exec(
    xml.slice(0, 2000),
  )?.[1];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</').replace(`xmlns:${prefix}=`, 'xmlns=');
}

/** Whether an attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
