import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CompilerOptions,
  checkConsumer,
  codeBlocks,
  createConsumer,
  listTarball,
  moduleSettings,
  packPackage,
} from "@enapter/http-api-packed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const packageDirectory = fileURLToPath(new URL("../..", import.meta.url));
const programsDirectory = fileURLToPath(new URL("programs", import.meta.url));

interface Surroundings {
  readonly title: string;
  readonly options: CompilerOptions;
  readonly programs: readonly string[];
  /** The errors that the compiler has to give, as file and code, sorted. */
  readonly errors: readonly string[];
}

const { nodenext, bundler } = moduleSettings;
const everything = {
  programs: [
    ...["uses-types.ts", "readme-1.ts", "readme-2.ts", "readme-3.ts"],
    ...["misspells-field.ts", "switch-not-exhaustive.ts", "wrong-request-value.ts"],
  ],
  errors: ["misspells-field.ts TS2551", "switch-not-exhaustive.ts TS2322", "wrong-request-value.ts TS2322"],
};
const bodies = { programs: ["uses-types.ts", "uses-global-bodies.ts"], errors: [] };

const inNode: readonly Surroundings[] = [
  { title: "nodenext, no globals", options: nodenext, ...everything },
  { title: "nodenext, Node globals", options: { ...nodenext, types: ["node"] }, ...bodies },
];
const inBundlers: readonly Surroundings[] = [
  { title: "bundler, no globals", options: bundler, ...everything },
  {
    title: "bundler, browser globals",
    options: { ...bundler, lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"] },
    ...bodies,
  },
];

/**
 * Versions of TypeScript, with the names under which they are installed here. What a compiler makes of the types and how it finds
 * them do not depend on each other, and old compilers take long.
 */
const compilers = [
  { version: "5.9", alias: "typescript-5.9", cases: inNode },
  { version: "6", alias: "typescript-6", cases: inBundlers },
  { version: "7", alias: "typescript", cases: [...inNode, ...inBundlers] },
];

let workspace = "";
let project = "";
let tarball = "";

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), "http-api-types-"));
  project = join(workspace, "consumer");
  tarball = await packPackage(packageDirectory, join(workspace, "tarballs"));
  await createConsumer({
    directory: project,
    tarballs: new Map([["@enapter/http-api-types", tarball]]),
    installed: new Map([["@types/node", join(packageDirectory, "node_modules/@types/node")]]),
    programs: (await readdir(programsDirectory)).map((name) => join(programsDirectory, name)),
  });
  const samples = codeBlocks(await readFile(join(packageDirectory, "README.md"), "utf8"), "ts");
  await Promise.all(samples.map((sample, index) => writeFile(join(project, `readme-${index + 1}.ts`), sample)));
});

afterAll(async () => {
  await rm(workspace, { recursive: true, force: true });
});

describe.each(compilers)("TypeScript $version", ({ version, alias, cases }) => {
  const compiler = join(packageDirectory, "node_modules", alias, "bin/tsc");

  test("is the version that it is called", async () => {
    const { version: installed } = JSON.parse(
      await readFile(join(packageDirectory, "node_modules", alias, "package.json"), "utf8"),
    ) as { version: string };
    expect(installed.startsWith(`${version}.`)).toBe(true);
  });

  test.concurrent.each(cases)("$title", async ({ programs, options, errors }) => {
    const result = await checkConsumer(project, compiler, programs, options);
    expect([...result.errors].sort(), result.output).toEqual(errors);
  });
});

test("the tarball has what is published and nothing else", async () => {
  const files = await listTarball(tarball);
  // The examples that import the types come and go.
  const isExample = (file: string) => /^examples\/.*\.ts$/.test(file);
  expect(files.filter(isExample)).not.toEqual([]);
  expect(files.filter((file) => !isExample(file))).toEqual([
    ...["CHANGELOG.md", "LICENSE", "README.md", "dist/body/binary.d.ts", "dist/body/binary.js"],
    ...["dist/enums.d.ts", "dist/enums.js", "dist/enums.js.map"],
    ...["dist/generated/enums.d.ts", "dist/generated/enums.js"],
    ...["models", "openapi", "operations"].flatMap((name) => [
      `dist/generated/${name}.d.ts`,
      `dist/generated/${name}.js`,
    ]),
    ...["dist/index.d.ts", "dist/index.js", "dist/models.d.ts", "dist/models.js", "llms.txt", "package.json"],
  ]);
});

test("the main entry has no code, and the enums entry only what it lists", async () => {
  const read = async (file: string) =>
    readFile(join(project, "node_modules/@enapter/http-api-types/dist", file), "utf8");
  expect((await read("index.js")).trim()).toBe("export {};");
  expect((await read("generated/models.js")).replaceAll(/^\/\/.*\n/gm, "").trim()).toBe("export {};");
  expect(await read("generated/enums.js")).not.toMatch(/\b(import|class|new|enum)\s/);
});
