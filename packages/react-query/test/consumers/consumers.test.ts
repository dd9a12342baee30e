import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CompilerOptions,
  checkConsumer,
  codeBlocks,
  createConsumer,
  moduleSettings,
  packPackage,
} from "@enapter/http-api-packed";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as entry from "../../src/index.ts";

const directoryOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const programs = directoryOf("test/consumers/programs");
const installed = (name: string) => directoryOf(`node_modules/${name}`);

const shared = [
  "@tanstack/react-query",
  "@tanstack/solid-query",
  "@tanstack/svelte-query",
  "@tanstack/vue-query",
  "@types/react",
  "query-core-oldest",
  "solid-js",
  "vue",
];

/** Names that samples of the README use without declaring them, because the text around them does. */
const declared = {
  device: "declare const device: string;",
  enapter: 'declare const enapter: import("@enapter/http-api-client").EnapterClient;',
  id: "declare const id: string;",
  queryClient: "declare const queryClient: QueryClient;",
  signal: "declare const signal: AbortSignal;",
};

/** Makes a program of a sample, with the imports and names that it leaves out. */
function programOf(sample: string): string {
  const isUsed = (name: string) => new RegExp(`\\b${name}\\b`).test(sample);
  const isGiven = (name: string) => new RegExp(`(const|import) .*\\b${name}\\b.* (=|from) `).test(sample);
  const names = (all: readonly string[]) => all.filter((name) => isUsed(name) && !isGiven(name)).join(", ");
  return [
    `import { ${names(Object.keys(entry))} } from "@enapter/http-api-react-query";`,
    'import { QueryClient, useMutation, useQuery } from "@tanstack/react-query";',
    ...Object.entries(declared).flatMap(([name, line]) => (names([name]) === "" ? [] : [line])),
    sample,
  ].join("\n");
}

let workspace = "";
let samples: string[] = [];

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), "http-api-react-query-"));
  const tarballs = new Map([
    ["@enapter/http-api-react-query", await packPackage(directoryOf(""), join(workspace, "react-query"))],
    ["@enapter/http-api-client", await packPackage(directoryOf("../client"), join(workspace, "client"))],
    ["@enapter/http-api-types", await packPackage(directoryOf("../types"), join(workspace, "types"))],
  ]);
  // The files of its dashboard are whole, and proven in a browser.
  const blocks = codeBlocks(await readFile(directoryOf("README.md"), "utf8"), "tsx");
  const texts = blocks.filter((block) => !block.startsWith("// src/")).map(programOf);
  samples = texts.map((_text, index) => `readme-${index + 1}.ts`);
  await Promise.all(texts.map((text, index) => writeFile(join(workspace, `readme-${index + 1}.ts`), text)));
  for (const core of ["@tanstack/query-core", "query-core-oldest"]) {
    await createConsumer({
      directory: join(workspace, core),
      tarballs,
      installed: new Map([
        ...shared.map((name) => [name, installed(name)] as const),
        ["@tanstack/query-core", installed(core)],
      ]),
      programs: [
        ...(await readdir(programs)).map((name) => join(programs, name)),
        ...samples.map((name) => join(workspace, name)),
      ],
    });
  }
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

async function errorsOf(compiler: string, core: string, files: readonly string[], more: CompilerOptions = {}) {
  const options = { ...moduleSettings.bundler, lib: ["ES2023", "DOM", "DOM.Iterable"], skipLibCheck: true, ...more };
  const { errors, output } = await checkConsumer(
    join(workspace, core),
    installed(`${compiler}/bin/tsc`),
    files,
    options,
  );
  return { errors: [...errors].sort(), output };
}

/** Errors of the wrong calls. That of `skipToken` in `useSuspenseQuery` depends on `exactOptionalPropertyTypes`. */
const wrong = (skipped: string) => ["TS2345", skipped, "TS2554"].map((code) => `wrong-arguments.ts ${code}`);

test("React, Vue, Solid, Svelte and a second copy of TanStack", async () => {
  const { errors, output } = await errorsOf("typescript", "@tanstack/query-core", await readdir(programs));
  expect(errors, output).toEqual(wrong("TS2379"));
});

test("the samples of the README", async () => {
  expect(samples.length).toBeGreaterThan(3);
  const { errors, output } = await errorsOf("typescript", "@tanstack/query-core", samples);
  expect(errors, output).toEqual([]);
});

test("React, TypeScript 5.9 and optional properties that may be undefined", async () => {
  const files = ["uses-core.ts", "uses-react.ts", "wrong-arguments.ts"];
  const lax = { exactOptionalPropertyTypes: false };
  const { errors, output } = await errorsOf("typescript-5.9", "@tanstack/query-core", files, lax);
  expect(errors, output).toEqual(wrong("TS2345"));
});

test("TypeScript 6", async () => {
  const { errors, output } = await errorsOf("typescript-6", "@tanstack/query-core", ["uses-core.ts"]);
  expect(errors, output).toEqual([]);
});

test("the oldest TanStack", async () => {
  const { errors, output } = await errorsOf("typescript", "query-core-oldest", ["uses-core.ts"]);
  expect(errors, output).toEqual([]);
});
