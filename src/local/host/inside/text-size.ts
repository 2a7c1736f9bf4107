/** How many bytes a text takes in UTF-8. */
export function byteLength(text: string): number {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '?')).replace(/%../g, '.').length;
}
