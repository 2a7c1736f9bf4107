type Attribute =
  | 'accept'
  | 'autocomplete'
  | 'class'
  | 'disabled'
  | 'download'
  | 'for'
  | 'hidden'
  | 'href'
  | 'id'
  | 'name'
  | 'placeholder'
  | 'role'
  | 'rows'
  | 'sandbox'
  | 'selected'
  | 'spellcheck'
  | 'src'
  | 'style'
  | 'tabindex'
  | 'title'
  | 'type'
  | 'value'
  | `aria-${string}`
  | `data-${string}`;

type Attributes = { readonly [A in Attribute]?: string | number | boolean | undefined };

/**
 * Makes an element. Strings become text nodes, never markup; `true` sets an attribute without a value, `false` and `undefined`
 * leave it out. `aria-…` is written out as `true` or `false`.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    const spelt = name.startsWith('aria-') ? value : value === true ? '' : value;
    if (spelt !== undefined && spelt !== false) element.setAttribute(name, String(spelt));
    else if (name.startsWith('aria-') && spelt === false) element.setAttribute(name, 'false');
  }
  element.append(...children);
  return element;
}
