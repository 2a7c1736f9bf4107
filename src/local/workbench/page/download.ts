import { el } from './element';

/** How long a browser may take to begin writing a file, which may wait for the person to say where. */
const KEPT_FOR = 600_000;

/** Hands a file to the person, as the browser does with downloads. */
export function download(name: string, bytes: Blob): void {
  const href = URL.createObjectURL(bytes);
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_FOR);
}
