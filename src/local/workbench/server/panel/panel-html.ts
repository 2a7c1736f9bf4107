import type { PanelPage } from '../thread/messages';

/** Puts google.script at the head of a panel's page, before any script of its own. `script` is the built panel script. */
export function panelHtml({ view, html, functions }: PanelPage, script: string): string {
  const introduction = `var gdprPanelOf = ${JSON.stringify({ id: view.id, functions })};`;
  const head = `<script>${inScript(introduction)}\n${inScript(script)}</script>`;
  const at = placeForHead(html);
  return `${html.slice(0, at)}${head}${html.slice(at)}`;
}

// In a script element these would end it or begin a comment; in JavaScript they can only stand in texts and expressions.
function inScript(source: string): string {
  return source.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3c');
}

/** Before a doctype nothing may stand, or the page would be laid out as pages of the last century were. */
function placeForHead(html: string): number {
  for (const tag of [/<head(?:\s[^>]*)?>/i, /<html(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i]) {
    const found = tag.exec(html);
    if (found) return found.index + found[0].length;
  }
  return 0;
}
