/** Where in a page a piece of text stands. */
export type HtmlContext =
  | 'text'
  | 'attribute'
  | 'address'
  | 'script'
  | 'script-string'
  | 'event'
  | 'event-string'
  | 'elsewhere';

// Comments, scripts and their like, and tags; a named group tells what does not end before the page does.
const TOKENS = new RegExp(
  [
    '<!--[\\s\\S]*?(?:-->|(?<comment>$))',
    `<(?<element>script|style|textarea|title)\\b(?:"[^"]*"|'[^']*'|[^'">])*>(?<body>[\\s\\S]*?)(?:</\\k<element>\\s*>|(?<raw>$))`,
    `</?[a-z](?:"[^"]*"|'[^']*'|[^'">])*(?:>|(?<tag>(?:"[^"]*|'[^']*)?$))`,
  ].join('|'),
  'gi',
);
const ATTRIBUTE = /(?<name>[^\s"'=<>]+)\s*=\s*(?:"(?<double>[^"]*)|'(?<single>[^']*))$/;
const STRING = /\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?(?:\*\/|$)|(["'`])(?:\\[\s\S]|(?!\1)[^\\])*(\1|$)/g;

/** Where a text stands that is added to a page of which so much is written. */
export function contextAfter(html: string): HtmlContext {
  const { comment, element, body, raw, tag } = Array.from(html.matchAll(TOKENS)).at(-1)?.groups ?? {};
  if (comment !== undefined) return 'elsewhere';
  if (raw !== undefined) return inElement(element ?? '', body ?? '');
  return tag === undefined ? 'text' : inTag(html);
}

function inElement(element: string, written: string): HtmlContext {
  if (/^(?:textarea|title)$/i.test(element)) return 'text';
  if (!/^script$/i.test(element)) return 'elsewhere';
  return endsInString(written) ? 'script-string' : 'script';
}

function inTag(html: string): HtmlContext {
  const { name, double, single = '' } = ATTRIBUTE.exec(html)?.groups ?? {};
  if (name === undefined) return 'elsewhere';
  if (/^on/i.test(name)) return endsInString(double ?? single) ? 'event-string' : 'event';
  if (/^(?:href|src|action|formaction)$/i.test(name)) return 'address';
  return /^style$/i.test(name) ? 'elsewhere' : 'attribute';
}

function endsInString(script: string): boolean {
  const last = Array.from(script.matchAll(STRING)).at(-1);
  return last?.[1] !== undefined && last[2] === '';
}
