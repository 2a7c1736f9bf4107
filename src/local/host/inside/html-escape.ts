import { contextAfter, type HtmlContext } from './html-context';
import { notModelled } from './unmodelled';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

const SAFE_ADDRESS = /^(?:https?:|mailto:|[^:]*(?:[/?#]|$))/i;

/** A value as it is printed into a page of which so much is written: nothing of it can become a tag or a script. */
export function printedIn(written: string, value: unknown): string {
  return PRINTERS[contextAfter(written)](String(value));
}

// In a script a value comes out as a text in quotes, also a number.
const PRINTERS: Readonly<Record<HtmlContext, (text: string) => string>> = {
  text: entities,
  attribute: entities,
  address: (text) => (SAFE_ADDRESS.test(text) ? entities(text) : notModelled(`An address like ${text} in a template`)),
  script: (text) => `"${scriptText(text)}"`,
  'script-string': scriptText,
  event: (text) => entities(`"${scriptText(text)}"`),
  'event-string': (text) => entities(scriptText(text)),
  elsewhere: () => notModelled('A value in a comment, a style, a tag or an attribute without quotes'),
};

function entities(text: string): string {
  return text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
}

function scriptText(text: string): string {
  return text.replace(/[^\w\s.,:;()[\]{}@#$%*!?|~^+-]|[\n\r\u2028\u2029]/g, escaped);
}

function escaped(one: string): string {
  const code = one.charCodeAt(0);
  const digits = code.toString(16);
  return code < 256 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
