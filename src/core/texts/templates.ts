import type { Language } from '../company';
import { grouped, isOne } from './numbers';

/**
 * A text with places for values: `{0}` the first value to the letter, `{#0}` a number with the language's separators, `{0:row|rows}`
 * the word that this number takes; `{sheet}` the fact of this name, where the text is made from a record of facts.
 */
type Template = `${string}{${string}}${string}`;

/** Texts as a language file holds them: templates in place of functions. */
export type Templates<T> = T extends (...values: never[]) => string
  ? Template
  : T extends string
    ? string
    : { readonly [K in keyof T]: Templates<T[K]> };

type Value = string | number;
type Node = string | Value | Fill | { readonly [key: string]: Node };
type Fill = (...values: readonly (Value | Readonly<Record<string, Value>>)[]) => string;

const PLACE = /\{(#?)(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/**
 * Makes texts of templates, and puts them together with others: those under the same names side by side.
 *
 * @param templates as a language file holds them, or as they come out of JSON.
 */
export function withTemplates<A, B>(texts: A, templates: Templates<B>, language: Language): A & B {
  return joined(texts as unknown as Node, templates as unknown as Node, language) as unknown as A & B;
}

function joined(texts: Node | undefined, templates: Node, language: Language): Node {
  if (typeof templates === 'string') return templates.includes('{') ? filling(templates, language) : templates;
  if (Array.isArray(templates)) return templates;
  const own = texts as { readonly [key: string]: Node } | undefined;
  const made = Object.entries(templates).map(([key, one]) => [key, joined(own?.[key], one as Node, language)] as const);
  return { ...own, ...Object.fromEntries(made) };
}

function filling(template: string, language: Language): Fill {
  return (...values) =>
    template.replace(PLACE, (_, hash: string, name: string, one?: string, many?: string) => {
      const [first] = values;
      const value = (typeof first === 'object' ? first[name] : values[Number(name)]) as Value;
      if (one !== undefined) return (isOne(Number(value), language) ? one : many) as string;
      return hash === '' ? String(value) : grouped(Number(value), language);
    });
}
