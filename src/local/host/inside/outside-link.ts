import type { Outside } from '../outside';

let link: Outside | null = null;

/** Called once, before any script of the execution is evaluated. */
export function connect(outside: Outside): void {
  link = outside;
}

/** What this execution may reach outside of itself. */
export function outside(): Outside {
  if (!link) throw new Error('The services are used before they are connected.');
  return link;
}
