/** Packages by the names in import statements. */
export type ModulesByName = Readonly<Record<string, object>>;

const statement = /^import\s+(?:\{([^}]*)\}|\*\s+as\s+(\w+))\s+from\s+["']([^"']+)["'];?/gm;

/**
 * Returns a program as a classic script: its imports become constants, so that all other lines stay as they are and where they are.
 * @param modules Expression for the packages by name.
 * @throws {SyntaxError} for a package that is not among them.
 */
export function scriptOf(program: string, known: ModulesByName, modules: string): string {
  return program.replaceAll(statement, (whole, names: string | undefined, all: string | undefined, path: string) => {
    if (!Object.hasOwn(known, path)) {
      throw new SyntaxError(`${path} cannot be imported here. Known are ${Object.keys(known).join(", ")}.`);
    }
    const pattern = all ?? `{${(names ?? "").replaceAll(/\btype\s+\w+\s*,?/g, "").replaceAll(/\s+as\s+/g, ": ")}}`;
    const lines = "\n".repeat(whole.split("\n").length - 1);
    return `const ${pattern.replaceAll("\n", " ")} = ${modules}[${JSON.stringify(path)}];${lines}`;
  });
}
