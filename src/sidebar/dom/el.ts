/** An element to be shown, with what it holds. A plain value: `show` makes and mends the real one. */
export interface Shown {
  readonly tag: Tag;
  readonly props: Props;
  readonly children: readonly Child[];
}

/** What an element can hold. A string becomes a text node and nothing else; `null` and `false` are left out. */
export type Child = Shown | string | null | false;

export type Tag =
  | 'a'
  | 'b'
  | 'button'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'fieldset'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'header'
  | 'input'
  | 'label'
  | 'legend'
  | 'li'
  | 'main'
  | 'ol'
  | 'option'
  | 'p'
  | 'path'
  | 'progress'
  | 'section'
  | 'select'
  | 'span'
  | 'strong'
  | 'summary'
  | 'svg'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';

/** Properties of the element itself; everything else that is given is an attribute. */
export interface Props {
  /** Keeps an element itself, with its focus, when its place among its siblings changes. */
  readonly key?: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly hidden?: boolean;
  readonly open?: boolean;
  readonly onclick?: () => unknown;
  readonly onchange?: (event: Event) => unknown;
  readonly oninput?: (event: Event) => unknown;
  readonly onblur?: (event: Event) => unknown;
  readonly ontoggle?: (event: Event) => unknown;
  readonly attributes?: Attributes;
  readonly class?: string;
  readonly id?: string;
  /** The part of the whole that a bar takes, from 0 to 100. */
  readonly widthPercent?: number;
}

type AttributeName =
  | 'aria-busy'
  | 'aria-controls'
  | 'aria-current'
  | 'aria-describedby'
  | 'aria-disabled'
  | 'aria-expanded'
  | 'aria-hidden'
  | 'aria-invalid'
  | 'aria-label'
  | 'aria-labelledby'
  | 'aria-live'
  | 'autocomplete'
  | 'd'
  | 'for'
  | 'inputmode'
  | 'lang'
  | 'max'
  | 'maxlength'
  | 'min'
  | 'name'
  | 'role'
  | 'scope'
  | 'tabindex'
  | 'type'
  | 'viewBox';
export type Attributes = { readonly [Name in AttributeName]?: string | undefined };

/** Describes an element. */
export function el(tag: Tag, props: Props = {}, ...children: readonly Child[]): Shown {
  return { tag, props, children };
}
