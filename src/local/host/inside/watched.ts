// Taken before any script can put another one in its place.
const { then } = Promise.prototype;

/** Looks after a promise; asked afterwards it answers or throws what the promise came to. Anything else is itself. */
export function watched(answer: unknown): () => unknown {
  if (!(answer instanceof Promise)) return () => answer;
  let outcome: () => unknown = () => undefined;
  // Without a handler of its own a rejection would be Node's to report.
  then.call(
    answer,
    (value) => {
      outcome = () => value;
    },
    (reason) => {
      outcome = () => {
        throw reason;
      };
    },
  );
  return () => outcome();
}
