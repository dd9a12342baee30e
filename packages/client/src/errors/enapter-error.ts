/** The same symbol in every copy of this package: a second version, or one inside a bundle. */
const brand = Symbol.for("@enapter/http-api-client/error");

/** Base of every error that the client throws. */
export class EnapterError extends Error {
  override readonly name: string = "EnapterError";

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Returns whether a value is an error of the client. Unlike `instanceof`, it recognises errors of another copy of the package.
 * @param name The name of its class. Default: any.
 */
export function isEnapterError<E extends EnapterError>(value: unknown, name?: E["name"]): value is E {
  const error = value as { readonly [brand]?: unknown; readonly name?: unknown } | null | undefined;
  return error?.[brand] === true && (name === undefined || error.name === name);
}
