import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type PackageFolder, packageFolder } from "@enapter/http-api-packed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { costOf, diagnosed, queryProgramsOf, tanstackProgram } from "../queries/cost.ts";
import { readFacts } from "../queries/facts.ts";
import { ourQueries } from "../queries/ours.ts";
import { writeQueryPeers } from "../queries/peers.ts";

const safe = { queryRetry: "false", mutationRetry: "false", networkMode: "always" };
const unsafe = { queryRetry: "not set", mutationRetry: "not set", networkMode: "not set" };

test("our options send a command once, and their keys have what tells data apart", async () => {
  expect(await readFacts(await ourQueries.subject())).toEqual({
    ...safe,
    serverInKey: true,
    userInKey: true,
    headerInKey: false,
    orderInKey: false,
    notFound: "error",
    commandsSent: 1,
  });
});

test("our options are measured without an error", async () => {
  const core = fileURLToPath(new URL("../node_modules/@tanstack/query-core/build/modern/index.d.ts", import.meta.url));
  const folder: PackageFolder = { ...packageFolder(tmpdir()), fileOf: () => core };
  const base = await diagnosed(tanstackProgram(folder));
  const cost = await costOf(queryProgramsOf(ourQueries, folder), base.instantiations);
  expect(base.errors).toBe(0);
  expect(cost.errors).toBe(0);
  expect(cost.instantiations).toBeGreaterThan(0);
  expect(cost.one.gzip).toBeLessThan(cost.every.gzip);
});

test("errors of a program are counted", async () => {
  const calls = ["const text: string = 1;\n", "const count: number = true;\n"];
  expect((await diagnosed({ name: "wrong", head: "export {};\n", calls })).errors).toBe(2);
});

/** Modules in the shape of what the generators make. */
const generated = {
  "hey-api/client.gen.ts": "export const client = { setConfig(options: object) {} };\n",
  "hey-api/@tanstack/react-query.gen.ts": `export const getDeviceOptions = (options: object) => ({
  queryKey: [options], queryFn: async () => (await fetch("https://api.example/")).json(),
});
export const executeCommandMutation = () => ({ mutationFn: () => fetch("https://api.example/") });\n`,
  "orval/api.ts": `export const getGetDeviceQueryOptions = (id: string, query?: object) => ({
  queryKey: ["https://api.example/v3/devices", query], queryFn: async () => (await fetch("https://api.example/")).json(),
});
export const getExecuteCommandMutationOptions = () => ({ mutationFn: () => fetch("https://api.example/") });\n`,
  "kubb/.kubb/fetch.ts": "export const setConfig = (options: object) => {};\n",
  "kubb/index.ts": 'export * from "./hooks/useGetDevice";\nexport * from "./hooks/useExecuteCommand";\n',
  "kubb/hooks/useGetDevice.ts": `export const getDeviceQueryOptions = (id: string, query?: object) => ({
  queryKey: [query], queryFn: async () => (await fetch("https://api.example/")).json(),
});\n`,
  "kubb/hooks/useExecuteCommand.ts":
    'export const executeCommandMutationOptions = () => ({ mutationFn: () => fetch("https://api.example/") });\n',
};

describe("the programs of the peers", () => {
  let folder: PackageFolder;

  beforeAll(async () => {
    folder = packageFolder(await mkdtemp(join(tmpdir(), "enapter-queries-")));
    for (const [name, text] of Object.entries(generated)) {
      const file = join(folder.directory, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  });
  afterAll(() => rm(folder.directory, { recursive: true }));

  test("have keys, retries and results that are looked at", async () => {
    const peers = await writeQueryPeers(folder);
    const facts: Record<string, object> = {};
    for (const { name, subject } of peers) facts[name] = await readFacts(await subject());
    const common = { ...unsafe, userInKey: false, orderInKey: true, notFound: "data", commandsSent: 4 };
    expect(facts).toEqual({
      "hey-api": { ...common, serverInKey: false, headerInKey: true },
      orval: { ...common, serverInKey: true, headerInKey: false },
      kubb: { ...common, serverInKey: false, headerInKey: false },
    });
  });
});
