/** What a Google service throws: scripts see an error whose name is `Exception`. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}
