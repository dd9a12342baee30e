import type { Manifest } from "./public-packages.ts";

/** Expected fields of a packed package.json. */
export interface Expectations {
  /** Folder of the package in the repository. */
  readonly directory: string;
  /** The version of the release, which all packages share. */
  readonly version: string;
  /** Names of all packages of the release. */
  readonly names: readonly string[];
  /** Address of the repository, for provenance: npm refuses a package whose `repository` is another one. */
  readonly repository: string;
}

/** Files that must be in every tarball, and therefore in `files`: npm adds a licence and a readme only from the package's own folder. */
const documents = ["CHANGELOG.md", "LICENSE", "README.md"];
const runAtInstall = ["preinstall", "install", "postinstall", "prepare"];
const dependencyFields = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"] as const;

/** Returns the problems of a packed package.json, one text each. */
export function manifestProblems(
  manifest: Manifest,
  packedFiles: readonly string[],
  expected: Expectations,
): readonly string[] {
  const problems: string[] = [];
  const complain = (good: boolean, text: string): void => {
    if (!good) problems.push(`${manifest.name}: ${text}`);
  };
  const { publishConfig = {}, repository = {}, files = [], scripts = {} } = manifest;
  complain(expected.names.includes(manifest.name), "it is not in the fixed group of .changeset/config.json");
  complain(manifest.version === expected.version, `version ${manifest.version}, and not ${expected.version}`);
  complain(manifest.private !== true, "it is private");
  complain(manifest.license === "MIT", "the license is not MIT");
  complain((manifest.description ?? "") !== "", "there is no description");
  complain(publishConfig["access"] === "public", "publishConfig.access is not public");
  complain(publishConfig["provenance"] === true, "publishConfig.provenance is not true");
  complain(publishConfig["registry"] === undefined, "publishConfig.registry names a registry");
  complain(repository.type === "git", "repository.type is not git");
  complain(repository.url === expected.repository, `repository.url is not ${expected.repository}`);
  complain(repository.directory === expected.directory, `repository.directory is not ${expected.directory}`);
  for (const name of documents) {
    complain(files.includes(name), `files does not have ${name}`);
    complain(packedFiles.includes(name), `there is no ${name} in the tarball`);
  }
  for (const name of runAtInstall)
    complain(scripts[name] === undefined, `the script ${name} runs when it is installed`);
  return [...problems, ...rangeProblems(manifest, expected)];
}

function rangeProblems(manifest: Manifest, { names, version }: Expectations): readonly string[] {
  return dependencyFields.flatMap((field) =>
    Object.entries(manifest[field] ?? {}).flatMap(([name, range]) => {
      const where = `${manifest.name}: ${field} has ${name} as ${range}`;
      // An alias of npm is a range that everyone can install; all others stand for something in this repository.
      if (/^(?!npm:)[a-z]+:/.test(range)) return [`${where}, which nobody else can install`];
      if (names.includes(name) && range !== version) return [`${where}, and not as ${version}`];
      return [];
    }),
  );
}
