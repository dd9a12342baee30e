/** A package that gets examples and an index for assistants. */
export interface ExtrasPackage {
  readonly name: string;
  readonly description: string;
  /** Other documents in the package, such as `README.md`. */
  readonly documents: readonly string[];
}

const site = "https://enapter.github.io/http-api-typescript/";
const imported = /^(?:import|export)\b[^"']*["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm;

/**
 * Returns the programs that use a package and nothing else of the repository, so that a copy of the file runs.
 * @param programs Texts by path below the folder of the examples.
 */
export function examplesThatImport(name: string, programs: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...programs].filter(([, text]) => {
      const names = [...text.matchAll(imported)].map(([, from, dynamic]) => from ?? dynamic ?? "");
      return (
        names.some((each) => each === name || each.startsWith(`${name}/`)) &&
        !names.some((each) => each.startsWith("."))
      );
    }),
  );
}

/** Returns the files that a package has beside its own ones: `llms.txt`, and the examples below `examples/`. */
export function extraFiles(
  { name, description, documents }: ExtrasPackage,
  programs: ReadonlyMap<string, string>,
): Map<string, string> {
  const examples = examplesThatImport(name, programs);
  const files = [...examples].map(([path, text]) => [`examples/${path}`, text] as const);
  const links = (paths: readonly string[]) => paths.map((path) => `- [${path}](${path})\n`).join("");
  const index = [
    `# ${name}\n\n> ${description}\n`,
    `## In this package\n\n${links(documents)}`,
    ...(files.length === 0
      ? []
      : [
          "## Examples\n\nNode.js runs no TypeScript below `node_modules`: copy a file out of it first. The programs need a token or a mock:",
          `${site}start/first-program.md\n\n${links(files.map(([path]) => path))}`,
        ]),
    `## On the web\n\n- [All documentation](${site}llms.txt)\n`,
  ];
  return new Map([...files, ["llms.txt", index.join("\n")]]);
}
