/**
 * Returns the regular expression of a pattern. JSON Schema means those with the flag `u`; a description of old may have one
 * that is only one without.
 * @throws {SyntaxError} when it is none at all.
 */
export function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
