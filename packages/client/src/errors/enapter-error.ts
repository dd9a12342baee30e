/** Base of every error that the client throws. */
export class EnapterError extends Error {
  override readonly name: string = "EnapterError";
}
