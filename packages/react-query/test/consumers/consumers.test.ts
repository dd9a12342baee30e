import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CompilerOptions,
  checkConsumer,
  createConsumer,
  moduleSettings,
  packPackage,
} from "@enapter/http-api-packed";
import { afterAll, beforeAll, expect, test } from "vitest";

const directoryOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const programs = directoryOf("test/consumers/programs");
const installed = (name: string) => directoryOf(`node_modules/${name}`);

const shared = [
  "@tanstack/react-query",
  "@tanstack/solid-query",
  "@tanstack/vue-query",
  "@types/react",
  "query-core-oldest",
  "solid-js",
  "vue",
];

let workspace = "";

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), "http-api-react-query-"));
  const tarballs = new Map([
    ["@enapter/http-api-react-query", await packPackage(directoryOf(""), join(workspace, "react-query"))],
    ["@enapter/http-api-client", await packPackage(directoryOf("../client"), join(workspace, "client"))],
    ["@enapter/http-api-types", await packPackage(directoryOf("../types"), join(workspace, "types"))],
  ]);
  for (const core of ["@tanstack/query-core", "query-core-oldest"]) {
    await createConsumer({
      directory: join(workspace, core),
      tarballs,
      installed: new Map([
        ...shared.map((name) => [name, installed(name)] as const),
        ["@tanstack/query-core", installed(core)],
      ]),
      programs: (await readdir(programs)).map((name) => join(programs, name)),
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

test("React, Vue, Solid and a second copy of TanStack", async () => {
  const { errors, output } = await errorsOf("typescript", "@tanstack/query-core", await readdir(programs));
  expect(errors, output).toEqual(wrong("TS2379"));
});

test.each(["typescript-5.9", "typescript-6"])(
  "React, %s and optional properties that may be undefined",
  async (compiler) => {
    const files = ["uses-core.ts", "uses-react.ts", "wrong-arguments.ts"];
    const lax = { exactOptionalPropertyTypes: false };
    const { errors, output } = await errorsOf(compiler, "@tanstack/query-core", files, lax);
    expect(errors, output).toEqual(wrong("TS2345"));
  },
);

test("the oldest TanStack", async () => {
  const { errors, output } = await errorsOf("typescript", "query-core-oldest", ["uses-core.ts"]);
  expect(errors, output).toEqual([]);
});
