/**
 * Returns the regular expression of a pattern. JSON Schema means the flag `u`; patterns of older descriptions may be valid
 * only without it.
 * @throws {SyntaxError} when the pattern is invalid with and without the flag.
 */
export function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
