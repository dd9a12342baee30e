/** An operation that the description allows and the generators cannot express. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";
}
