/** Thrown where a run stops for what it was given: one line for the user, and the exit code (1 the input, 2 the usage). */
export class Stopped extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
    this.name = 'Stopped';
  }
}
