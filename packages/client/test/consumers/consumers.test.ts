import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CompilerOptions,
  checkConsumer,
  createConsumer,
  listTarball,
  moduleSettings,
  packPackage,
} from "@enapter/http-api-packed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const packageDirectory = fileURLToPath(new URL("../..", import.meta.url));
const typesDirectory = fileURLToPath(new URL("../../../types", import.meta.url));
const programsDirectory = fileURLToPath(new URL("programs", import.meta.url));
const openapiFetch = join(packageDirectory, "node_modules/openapi-fetch");

const lib = ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"];
const node = { title: "nodenext, Node globals", options: { ...moduleSettings.nodenext, types: ["node"] } };
const browser = { title: "bundler, browser globals", options: { ...moduleSettings.bundler, lib } };
/** In pairs: what a compiler makes of the types and how it finds them do not depend on each other, and old compilers take long. */
const compilers = [
  { alias: "typescript-5.9", surroundings: [node] },
  { alias: "typescript-6", surroundings: [browser] },
  { alias: "typescript", surroundings: [node, browser] },
];

let workspace = "";
let project = "";
let tarball = "";

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), "http-api-client-"));
  project = join(workspace, "consumer");
  tarball = await packPackage(packageDirectory, join(workspace, "client"));
  await createConsumer({
    directory: project,
    tarballs: new Map([
      ["@enapter/http-api-client", tarball],
      ["@enapter/http-api-types", await packPackage(typesDirectory, join(workspace, "types"))],
    ]),
    installed: new Map([
      ["@types/node", join(packageDirectory, "node_modules/@types/node")],
      ["openapi-fetch", openapiFetch],
      ["@types/ws", join(packageDirectory, "node_modules/@types/ws")],
      ["undici", join(packageDirectory, "node_modules/undici")],
      ["fflate", join(packageDirectory, "node_modules/fflate")],
      ["@opentelemetry/api", join(packageDirectory, "node_modules/@opentelemetry/api")],
    ]),
    programs: (await readdir(programsDirectory)).map((name) => join(programsDirectory, name)),
  });
});

afterAll(async () => {
  await rm(workspace, { recursive: true, force: true });
});

describe.each(compilers)("$alias", ({ alias, surroundings }) => {
  test.each(surroundings)("$title", async ({ options }) => {
    const compiler = join(packageDirectory, "node_modules", alias, "bin/tsc");
    const result = await checkConsumer(project, compiler, await readdir(programsDirectory), options);
    expect([...result.errors].sort(), result.output).toEqual(["forgets-path.ts TS2554", "wrong-arguments.ts TS2769"]);
  });
});

describe("the least that RUNTIMES.md names", () => {
  const files = ["uses-client.ts", "uses-operations.ts", "uses-fetch.ts", "uses-validation.ts"];
  const check = (compiler: string, options: CompilerOptions) =>
    checkConsumer(project, join(packageDirectory, "node_modules", compiler, "bin/tsc"), files, {
      ...moduleSettings.bundler,
      ...options,
    });

  test.each(["typescript-5.9", "typescript"])("lib ES2022 and DOM, target ES2018: %s", async (compiler) => {
    const { errors, output } = await check(compiler, { target: "ES2018", lib: ["ES2022", "DOM"] });
    expect(errors, output).toEqual([]);
  });

  test("moduleResolution node10 finds no entry, and TypeScript names what does", async () => {
    const compiler = join(packageDirectory, "node_modules/typescript-5.9/bin/tsc");
    const options: CompilerOptions = { module: "commonjs", moduleResolution: "node10" };
    const { errors, output } = await checkConsumer(project, compiler, ["uses-client.ts"], options);
    expect(errors[0], output).toBe("uses-client.ts TS2307");
    expect(output).toContain("Consider updating to 'node16', 'nodenext', or 'bundler'");
  });

  test("lib ES2021, or no DOM, is too little", async () => {
    const { output } = await check("typescript", { target: "ES2018", lib: ["ES2021", "DOM"] });
    expect(output).toContain("Cannot find name 'ErrorOptions'");
    const { output: withoutDom } = await check("typescript", { target: "ES2018", lib: ["ES2022"] });
    expect(withoutDom).toContain("Cannot find name 'Response'");
  });
});

test("the tarball has the built files, the licence and what is to be read, and nothing else", async () => {
  const files = await listTarball(tarball);
  expect(files).toContain("examples/start/sites.ts");
  const others = files.filter(
    (name) => !/^dist\/.+\.(js|js\.map|d\.ts|d\.ts\.map)$|^(examples|src)\/.+\.ts$/.test(name),
  );
  const texts = ["CHANGELOG.md", "LICENSE", "README.md", "RUNTIMES.md", "api.md", "llms.txt"];
  expect(others.sort()).toEqual([...texts, "package.json"]);
});
