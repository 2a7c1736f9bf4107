/** Something of which it is told when it begins and ends, unless it is over at once. */
export interface Patient<What> {
  readonly begin: (what: What) => void;
  readonly end: () => void;
}

/** Tells of what lasts longer than some milliseconds: what is over sooner would only flicker. */
export function createPatient<What>(milliseconds: number, tell: (what: What | null) => void): Patient<What> {
  let timer: NodeJS.Timeout | null = null;
  let isTold = false;
  return {
    begin(what) {
      timer ??= setTimeout(() => {
        timer = null;
        isTold = true;
        tell(what);
      }, milliseconds);
    },
    end() {
      if (timer) clearTimeout(timer);
      timer = null;
      if (isTold) tell(null);
      isTold = false;
    },
  };
}
