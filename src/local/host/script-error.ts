/** What a script threw, as an error of this realm: `name` is the thrown error's, `Exception` for a service's. */
export class ScriptError extends Error {
  override readonly name: string;
  /** Where in the scripts it was thrown. */
  readonly scriptStack: string;

  constructor(thrown: unknown) {
    const { name, message, stack } = describe(thrown);
    super(message);
    this.name = name;
    this.scriptStack = stack;
  }
}

function describe(thrown: unknown): { name: string; message: string; stack: string } {
  if (typeof thrown !== 'object' || thrown === null) return { name: 'Error', message: String(thrown), stack: '' };
  const { name, message, stack } = thrown as Partial<Error>;
  return { name: String(name ?? 'Error'), message: String(message ?? ''), stack: String(stack ?? '') };
}
