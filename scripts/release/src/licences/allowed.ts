import satisfies from "spdx-satisfies";

/** Licences that ask for nothing but their own text: users who install our packages have nothing else to do. */
const allowed = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unlicense"];

/**
 * Returns whether a licence is allowed.
 * @param expression of SPDX, as `license` in a package.json. Anything else is not allowed.
 */
export function isAllowed(expression: string): boolean {
  try {
    return satisfies(expression, allowed);
  } catch {
    return false;
  }
}
