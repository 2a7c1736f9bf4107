/** Does one thing after the other, each when the one before is over; what is asked for meanwhile waits. */
export function inTurn<What>(work: (what: What) => Promise<void>): (what: What) => void {
  const waiting: What[] = [];
  let isAtWork = false;
  const goOn = async (): Promise<void> => {
    if (isAtWork) return;
    isAtWork = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
    isAtWork = false;
  };
  return (what) => {
    waiting.push(what);
    void goOn();
  };
}
