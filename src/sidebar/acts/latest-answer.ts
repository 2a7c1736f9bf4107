/**
 * Sends one value after the other and never two at once, since google.script.run keeps no order: what is entered meanwhile
 * waits, and of several only the last is sent.
 */
export function latestOnly<Value>(send: (value: Value) => Promise<unknown>): (value: Value) => void {
  let sending = false;
  let waiting: readonly Value[] = [];

  const next = (): void => {
    const value = waiting[waiting.length - 1];
    if (sending || value === undefined) return;
    waiting = [];
    sending = true;
    void send(value).finally(() => {
      sending = false;
      next();
    });
  };
  return (value) => {
    waiting = [value];
    next();
  };
}
