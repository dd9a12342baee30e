/**
 * Turbo takes from its cache what it thinks has not changed. In a copy of the repository, makes one edit of each kind after
 * the other, builds, and shows that the result is that of a build without any cache; and that a second build does nothing,
 * and that a comment in the description costs nothing but the look at it.
 */
import { createHash } from "node:crypto";
import { glob, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Copy, step, withCopy } from "./copy.ts";

interface Edit {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** Builds that the edit leaves as they are, so that they have to come from the cache. */
  readonly untouched?: readonly string[];
}

const replaced = (before: string, after: string) => (text: string) => {
  if (!text.includes(before)) throw new Error(`The file to edit has no ${JSON.stringify(before)} any more.`);
  return text.replace(before, after);
};

const everything = ["types", "client", "mock", "docs"];

const edits: readonly Edit[] = [
  {
    name: "a comment in the description",
    file: "spec/schemas/Site.yaml",
    change: (text) => `# A comment.\n${text}`,
  },
  {
    name: "a text in the description",
    file: "spec/schemas/Site.yaml",
    change: replaced("description:", "description: Edited."),
  },
  {
    name: "a new property",
    file: "spec/schemas/StreamLog.yaml",
    change: (text) =>
      `${text}  origin:\n    type: string\n    description: Where it comes from.\n    examples: [bms]\n`,
  },
  {
    name: "the source of a generator",
    file: "scripts/src/client/operations-files.ts",
    change: (text) => `${text}\n// A comment.\n`,
  },
  {
    name: "a module of the client",
    file: "packages/client/src/core/sleep.ts",
    change: (text) => `${text}\nexport const edited = 1;\n`,
    untouched: ["types", "mock", "docs"],
  },
  {
    name: "a module of the types",
    file: "packages/types/src/binary.ts",
    change: (text) => `${text}\nexport type Edited = 1;\n`,
  },
  {
    name: "a file that is generated, by hand",
    file: "packages/client/src/generated/api.ts",
    change: (text) => `${text}\n// By hand.\n`,
    untouched: everything,
  },
  {
    name: "the settings of the compiler",
    file: "tsconfig.base.json",
    change: replaced('"compilerOptions": {', '"compilerOptions": {\n    "newLine": "lf",'),
  },
  {
    name: "a README",
    file: "packages/client/README.md",
    change: (text) => `${text}\nEdited.\n`,
    untouched: everything,
  },
];

await withCopy("build-freshness", async (copy) => {
  // Turbo asks git what is ignored: without it, its own logs would count as inputs.
  copy.run("git", ["init", "--quiet"]);
  copy.run("git", ["add", "--all"]);
  await step("the first build", () => copy.run("npm", ["run", "build"]));
  await step("the second build does nothing", () => expectHits(build(copy), everything));
  for (const { name, file, change, untouched = [] } of edits) {
    await step(name, async () => {
      const path = join(copy.directory, file);
      await writeFile(path, change(await readFile(path, "utf8")));
      expectHits(build(copy), untouched);
      const cached = await outputsOf(copy);
      await removeBuilds(copy);
      build(copy, "--force");
      expectSame(cached, await outputsOf(copy));
    });
  }
});

function build({ run }: Copy, ...parameters: readonly string[]): string {
  return run("node_modules/.bin/turbo", ["run", "build", "--output-logs=hash-only", ...parameters]);
}

/** @throws {Error} when a build was not taken from the cache. */
function expectHits(log: string, packages: readonly string[]): void {
  for (const name of packages) {
    const line = new RegExp(`^@enapter/http-api-${name}:build: cache (\\w+)`, "m").exec(log);
    if (line?.[1] !== "hit") throw new Error(`The build of ${name} was no hit: ${line?.[0] ?? "it is not in the log"}`);
  }
}

/** Everything that is built or generated: file to hash. */
async function outputsOf({ directory }: Copy): Promise<Map<string, string>> {
  const patterns = ["{spec,packages/*}/dist/**/*.*", "packages/*/src/generated/**/*.ts", "packages/client/api.md"];
  const hashes = new Map<string, string>();
  for await (const file of glob(patterns, { cwd: directory })) {
    const hash = createHash("sha256").update(await readFile(join(directory, file)));
    hashes.set(file, hash.digest("hex"));
  }
  return hashes;
}

async function removeBuilds({ directory }: Copy): Promise<void> {
  for await (const folder of glob("packages/*/dist", { cwd: directory })) {
    await rm(join(directory, folder), { recursive: true });
  }
}

function expectSame(cached: ReadonlyMap<string, string>, clean: ReadonlyMap<string, string>): void {
  if (clean.size === 0) throw new Error("A clean build gives nothing.");
  const names = new Set([...cached.keys(), ...clean.keys()]);
  const stale = [...names].filter((name) => cached.get(name) !== clean.get(name));
  if (stale.length > 0) throw new Error(`These are not what a clean build gives:\n  ${stale.sort().join("\n  ")}`);
}
