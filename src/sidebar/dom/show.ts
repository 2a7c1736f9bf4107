import type { Child, Props, Shown, Tag } from './el';

const shownBefore = new WeakMap<Node, Shown>();
const SVG_TAGS: ReadonlySet<Tag> = new Set<Tag>(['svg', 'path']);
const HANDLERS = ['onclick', 'onchange', 'oninput', 'onblur', 'ontoggle'] as const;
const FLAGS = ['checked', 'disabled', 'hidden', 'open'] as const;

/**
 * Brings what stands in an element to what it is to hold, by as few changes as it takes: elements that stay are the same
 * ones, so that focus, selection and scrolling stay as well. Where the one that has the focus goes, the focus comes as near
 * to it as can be.
 */
export function show(root: Element, children: readonly Child[]): void {
  const focused = withParents(document.activeElement, root);
  fill(root, children);
  const heir = focused[0]?.isConnected === true ? focused[0] : heirOf(focused);
  if (heir !== null && document.activeElement !== heir) heir.focus({ preventScroll: true });
}

/** An element inside the root and all that it stands in, from the inside out. */
function withParents(element: Element | null, root: Element): readonly HTMLElement[] {
  if (!(element instanceof HTMLElement) || element === root || !root.contains(element)) return [];
  return [element, ...withParents(element.parentElement, root)];
}

/** What takes the focus of an element that is gone: what it stood in where that can, else a control that stands there too. */
function heirOf(parents: readonly HTMLElement[]): HTMLElement | null {
  for (const parent of parents) {
    if (!parent.isConnected) continue;
    if (parent.hasAttribute('tabindex')) return parent;
    const control = parent.querySelector('input:checked') ?? parent.querySelector('input, select, button, summary');
    if (control instanceof HTMLElement) return control;
  }
  return null;
}

function fill(parent: Element, children: readonly Child[]): void {
  const before = Array.from(parent.childNodes);
  const kept = new Set<Node>();
  const nodes = children.flatMap((child) => (child === null || child === false ? [] : [place(child, before, kept)]));
  for (const node of before) if (!kept.has(node)) node.remove();
  nodes.forEach((node, at) => {
    const there = parent.childNodes[at] ?? null;
    if (there !== node) parent.insertBefore(node, there);
  });
}

/** The node for a child: the one that showed it before, or a new one. */
function place(child: Shown | string, before: readonly Node[], kept: Set<Node>): Node {
  const old = before.find((node) => !kept.has(node) && isFor(node, child));
  if (old !== undefined) kept.add(old);
  if (typeof child === 'string') return text(child, old);
  const element = old instanceof Element ? old : create(child.tag);
  mend(element, child);
  return element;
}

function isFor(node: Node, child: Shown | string): boolean {
  if (typeof child === 'string') return node.nodeType === Node.TEXT_NODE;
  const was = shownBefore.get(node);
  return was !== undefined && was.tag === child.tag && was.props.key === child.props.key;
}

function text(content: string, old: Node | undefined): Node {
  if (old === undefined) return document.createTextNode(content);
  if (old.nodeValue !== content) old.nodeValue = content;
  return old;
}

function create(tag: Tag): Element {
  return SVG_TAGS.has(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
}

function mend(element: Element, now: Shown): void {
  const was = shownBefore.get(element)?.props ?? {};
  shownBefore.set(element, now);
  setAttributes(element, was, now.props);
  for (const handler of HANDLERS) setProperty(element, handler, now.props[handler] ?? null);
  fill(element, now.children);
  for (const flag of FLAGS) {
    if (now.props[flag] !== undefined || was[flag] !== undefined) setProperty(element, flag, now.props[flag] === true);
  }
  // After the children: a select knows no value before it has its options.
  if (now.props.value !== undefined) setProperty(element, 'value', now.props.value);
  if (element instanceof HTMLElement && now.props.widthPercent !== undefined) {
    element.style.width = `${now.props.widthPercent}%`;
  }
}

function setProperty(element: Element, name: string, value: unknown): void {
  if (Reflect.get(element, name) !== value) Reflect.set(element, name, value);
}

function setAttributes(element: Element, was: Props, now: Props): void {
  const before = attributesOf(was);
  const after = attributesOf(now);
  for (const name of Object.keys(before)) if (after[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(after)) {
    if (value !== undefined && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function attributesOf(props: Props): Readonly<Record<string, string | undefined>> {
  return { ...props.attributes, class: props.class, id: props.id };
}
