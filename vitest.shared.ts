const oldest = 22;

/**
 * Returns the configuration of a package's tests.
 * @param test Options of vitest beyond those that all packages share.
 * @throws {Error} when Node is too old for them, as where an editor runs vitest with the Node of the system.
 */
export function configOfTests(test: object = {}): { readonly test: object } {
  const found = process.versions.node;
  if (Number.parseInt(found, 10) < oldest) {
    const first = "put node_modules/.bin first on PATH (CONTRIBUTING.md, Tests)";
    throw new Error(`The tests need Node ${oldest} or newer, this is Node ${found}: run npm test, or ${first}.`);
  }
  // A busy machine takes long; the limits only end what hangs. Files share a worker: nothing has module state, and loading the
  // modules for each file anew took half of the time. A test restores what it replaces.
  return {
    test: {
      // Not those of a package inside of this one.
      include: ["test/**/*.test.{ts,tsx,mjs}"],
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 180_000,
      expect: { poll: { timeout: 60_000 } },
      ...test,
    },
  };
}
