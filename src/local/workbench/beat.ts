/** How often the server lets every page know that it is there, in milliseconds. */
export const BEAT_EVERY = 2000;
/** The kind of event that says so on the stream; a comment would keep the connection, but no page gets to see one. */
export const BEAT = 'beat';

/** What says so, as it stands on the stream. */
export function beat(): string {
  return `event: ${BEAT}\ndata: .\n\n`;
}
