/** Values by name. */
export type NamedValues = Record<string, unknown>;

/**
 * Copies the parameters among options, and other values, as JSON: the form in which they are sent. The copies have neither dates
 * nor what is undefined, and stay as they are when the caller changes a list. Options of the request do not change what is read.
 */
export function copyParameters(
  options: object | symbol | undefined,
  given?: NamedValues,
): readonly [parameters: NamedValues, given: NamedValues] {
  const { signal, headers, timeout, totalTimeout, retry, throwOnFailure, ...parameters } = (options ??
    {}) as NamedValues;
  return JSON.parse(JSON.stringify([parameters, given]));
}
