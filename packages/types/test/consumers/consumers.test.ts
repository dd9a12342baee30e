import { readFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkConsumer, type CompilerOptions, createConsumer, moduleSettings } from "../../../../scripts/src/packaging/consumer.ts";
import { listTarball, packPackage } from "../../../../scripts/src/packaging/pack.ts";

const packageDirectory = fileURLToPath(new URL("../..", import.meta.url));
const programsDirectory = fileURLToPath(new URL("programs", import.meta.url));

/** TypeScript version to the name under which it is installed here. */
const compilers = { "5.9": "typescript-5.9", "6": "typescript-6", "7": "typescript" } as const;

const dom: CompilerOptions = { lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"] };
const node: CompilerOptions = { types: ["node"] };

/** Program, what it is compiled with, and the error codes that the compiler has to give. */
const cases: readonly { program: string; environment: string; options: CompilerOptions; codes: readonly string[] }[] = [
  { program: "uses-types.ts", environment: "no globals", options: {}, codes: [] },
  { program: "uses-types.ts", environment: "DOM", options: dom, codes: [] },
  { program: "uses-dom-bodies.ts", environment: "DOM", options: dom, codes: [] },
  { program: "uses-dom-bodies.ts", environment: "Node", options: node, codes: [] },
  { program: "misspells-field.ts", environment: "no globals", options: {}, codes: ["TS2551"] },
  { program: "wrong-request-value.ts", environment: "no globals", options: {}, codes: ["TS2322"] },
  { program: "switch-not-exhaustive.ts", environment: "no globals", options: {}, codes: ["TS2322"] },
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
});

afterAll(async () => {
  await rm(workspace, { recursive: true, force: true });
});

describe.each(Object.entries(compilers))("TypeScript %s", (version, alias) => {
  const compiler = join(packageDirectory, "node_modules", alias, "bin/tsc");

  test("is the version that it is called", async () => {
    const { version: installed } = JSON.parse(
      await readFile(join(packageDirectory, "node_modules", alias, "package.json"), "utf8"),
    ) as { version: string };
    expect(installed.startsWith(`${version}.`)).toBe(true);
  });

  describe.each(Object.entries(moduleSettings))("module resolution %s", (_, moduleOptions) => {
    test.each(cases)("$program with $environment gives $codes", async ({ program, options, codes }) => {
      const result = await checkConsumer(project, compiler, [program], { ...moduleOptions, ...options });
      expect(result.codes, result.output).toEqual(codes);
    });
  });
});

test("the tarball has what is published and nothing else", async () => {
  expect(await listTarball(tarball)).toEqual([
    ...["LICENSE", "README.md", "dist/binary.d.ts", "dist/binary.js", "dist/enums.d.ts", "dist/enums.js"],
    ...["enums", "models", "openapi", "operations"].flatMap((name) => [`dist/generated/${name}.d.ts`, `dist/generated/${name}.js`]),
    ...["dist/index.d.ts", "dist/index.js", "package.json"],
  ]);
});

test("the main entry has no code, and the enums entry only what it lists", async () => {
  const read = async (file: string) => readFile(join(project, "node_modules/@enapter/http-api-types/dist", file), "utf8");
  expect((await read("index.js")).trim()).toBe("export {};");
  expect((await read("generated/models.js")).replaceAll(/^\/\/.*\n/gm, "").trim()).toBe("export {};");
  expect(await read("generated/enums.js")).not.toMatch(/\b(import|class|new|enum)\s/);
});
