/** What happens in the spreadsheet while an execution runs: another person's click, an edit by hand. */
export interface Meanwhile {
  /** Lets something happen just before the call of this number, counted from 1, in the next execution that begins. */
  readonly plan: (call: number, happening: () => void) => void;
  /** For an execution that begins: takes over what was planned and is told the number of each of its calls. */
  readonly begin: () => (call: number) => void;
}

export function createMeanwhile(): Meanwhile {
  let planned: { readonly call: number; readonly happening: () => void }[] = [];
  return {
    plan: (call, happening) => planned.push({ call, happening }),
    begin() {
      const own = planned;
      planned = [];
      return (call) => {
        for (const one of own) if (one.call === call) one.happening();
      };
    },
  };
}
