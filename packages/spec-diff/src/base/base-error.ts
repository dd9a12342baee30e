/** No such revision, no bundle in it, no description in a file, or a release that cannot be found in this clone. */
export class BaseError extends Error {
  override readonly name = "BaseError";
}
