/** Licences that ask for nothing but their own text: whoever installs our packages has nothing else to do. SPDX identifiers. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "Unlicense",
]);

/**
 * Returns whether a licence is allowed. Of several that are joined by OR, one has to be; of those joined by AND, all have to be. Anything
 * else than identifiers, AND, OR and parentheses is not.
 * @param expression as `license` in a package.json has it.
 */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let position = 0;
  const next = (word: string): boolean => {
    if (tokens[position] !== word) return false;
    position += 1;
    return true;
  };
  // Both sides are read in any case, since the position has to move on.
  const alternatives = (): boolean => {
    let good = combination();
    while (next("OR")) good = combination() || good;
    return good;
  };
  const combination = (): boolean => {
    let good = one();
    while (next("AND")) good = one() && good;
    return good;
  };
  const one = (): boolean => {
    if (next("(")) {
      const good = alternatives();
      return next(")") && good;
    }
    position += 1;
    return allowed.has(tokens[position - 1] ?? "");
  };
  return alternatives() && position === tokens.length;
}
