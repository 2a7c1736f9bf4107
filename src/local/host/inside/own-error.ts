/** The error as one of this realm: what was thrown outside would fail `instanceof Error` and hand out its realm. */
export function ownError(thrown: unknown): unknown {
  if (thrown instanceof Error || typeof thrown !== 'object' || thrown === null) return thrown;
  const { name, message } = thrown as Error;
  const own = new Error(String(message));
  own.name = String(name);
  return own;
}
