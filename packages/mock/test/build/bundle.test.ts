import { execFile } from "node:child_process";
import { glob, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const entry = join(dist, "index.js");
const run = promisify(execFile);

// Uses each library: the compiled checks, ajv and regexpp for another description, yaml and fflate for a blueprint, ws.
const program = `
import { createMockFetch, startMockServer } from ${JSON.stringify(entry)};
const headers = { "X-Enapter-Auth-Token": "mock-token" };
const server = await startMockServer();
const page = await fetch(new URL("/", server.url));
const sites = await fetch(server.url + "/sites?limit=0", { headers });
const view = await fetch(server.url + "/blueprints/device_profiles/download", { headers });
const socket = new WebSocket(server.url.replace("http", "ws") + "/devices/battery-rack-1/telemetry", { headers });
const opened = await new Promise((resolve) => {
  socket.onopen = () => resolve(true);
  socket.onerror = () => resolve(false);
});
const schema = { type: "string", pattern: "^[a-c]{3}$", format: "hostname" };
const operation = { responses: { 200: { description: "", content: { "application/json": { schema } } } } };
const mock = createMockFetch({ spec: { openapi: "3.1.0", paths: { "/word": { get: operation } } } });
const word = await mock(mock.url + "/word");
await server.close();
console.log(JSON.stringify([page.status, sites.status, view.status, opened, await word.json()]));
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "enapter-mock-bundle-"));
  await writeFile(join(folder, "program.js"), program);
});
afterAll(() => rm(folder, { recursive: true }));

test("a program with the mock runs from one file, where no package is installed", async () => {
  const bundle = await rolldown({ input: join(folder, "program.js"), platform: "node", onLog: () => {} });
  const { output } = await bundle.write({ file: join(folder, "alone.mjs"), format: "esm" });
  expect(output).toHaveLength(1);
  const { stdout } = await run(process.execPath, [join(folder, "alone.mjs")], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual([200, 400, 200, true, expect.stringMatching(/^[a-c]{3}$/)]);
});

test("the bundle loads no library before the first use", async () => {
  const loads = `await import(${JSON.stringify(entry)});
    console.log(JSON.stringify(Object.keys(process.getBuiltinModule("module").createRequire(${JSON.stringify(entry)}).cache)));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", loads]);
  expect(JSON.parse(stdout)).toEqual(["spec/published.cjs", "core/libraries.cjs"].map((file) => join(dist, file)));
});

test("declarations say all types and name no private package", async () => {
  let count = 0;
  for await (const file of glob("**/*.d.ts", { cwd: dist })) {
    const text = await readFile(join(dist, file), "utf8");
    const packages = [...text.matchAll(/(?:from|import\() ?"([^."][^"]*)"/g)].map(([, name]) => name);
    expect(
      packages.filter((name) => !name?.startsWith("node:") && name !== "@enapter/http-api-types"),
      file,
    ).toEqual([]);
    expect(text.match(/: any[;,)>]/), file).toBeNull();
    count += 1;
  }
  expect(count).toBeGreaterThan(10);
});
