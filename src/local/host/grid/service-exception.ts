/** What a Google service throws: scripts see an error whose name is `Exception`. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** A refusal of what was written, which a buffered write brings late. */
export class LateException extends ServiceException {}
