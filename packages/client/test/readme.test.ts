import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import * as entry from "../src/index.ts";
import { exampleFetch } from "./conformance/server.ts";
import { readSpec } from "./conformance/spec.ts";
import { selfSigned, serveTls } from "./support/tls.ts";
import { fakeWebSockets } from "./support/web-socket.ts";

const packageRoot = fileURLToPath(new URL("..", import.meta.url));
const readme = await readFile(join(packageRoot, "README.md"), "utf8");
const manifest = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8")) as {
  name: string;
  exports: Record<string, { default?: string }>;
};

/** The source file behind each entry of the package, by the name under which it is imported. */
const sources = new Map(
  Object.entries(manifest.exports).flatMap(([key, { default: target }]) =>
    target === undefined
      ? []
      : [[manifest.name + key.slice(1), join(packageRoot, target.replace("./dist/", "src/").replace(/\.js$/, ".ts"))]],
  ),
);

const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code as string);
const [start = ""] = blocks;

/** A sample as a module of its own: after the first one, unless it makes its own client, with the sources as imports. */
function asModule(code: string): string {
  const withStart = code === start || /\bcreate\w+\(/.test(code) ? code : `${start}${code}`;
  const linked = withStart.replaceAll(/from "(@enapter\/[^"]+)"/g, (_match, name: string) => {
    const source = sources.get(name);
    if (source === undefined) throw new Error(`The package has no entry ${name}.`);
    return `from ${JSON.stringify(source)}`;
  });
  return `${linked}export {};\n`;
}

const samples = blocks.map((code, index) => ({
  name: `sample-${index + 1}.ts`,
  first: code.split("\n")[0],
  code: asModule(code),
}));
let directory: string;
const onClose: (() => void)[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "client-readme-"));
  for (const { name, code } of samples) await writeFile(join(directory, name), code);
  const config = {
    extends: join(packageRoot, "tsconfig.json"),
    compilerOptions: { rewriteRelativeImportExtensions: false, typeRoots: [join(packageRoot, "node_modules/@types")] },
    include: ["*.ts"],
  };
  await writeFile(join(directory, "tsconfig.json"), JSON.stringify(config));
  await mkdir(join(directory, "battery-rack"));
  await writeFile(join(directory, "battery-rack", "manifest.yml"), "blueprint_spec: device/3.0\n");
  await writeFile(join(directory, "soc.csv"), "ts,telemetry=soc device=battery-rack-1\n1768388400,81.5\n");
  const certificate = await selfSigned(directory, "gateway", "DNS:localhost");
  const gateway = await serveTls(certificate, async ({ url, method = "GET" }, response) => {
    response.end(await (await exampleFetch()(`https://gateway${url}`, { method })).text());
  });
  onClose.push(gateway.close);
  // The sample of the Node.js transport talks to a gateway of its own, over a real connection.
  const sample = samples.find(({ code }) => code.includes("gateway.pem"));
  const local = sample?.code.replace('"enapter-gateway.local"', `"localhost:${gateway.port}"`);
  await writeFile(join(directory, sample?.name ?? ""), local ?? "");
  await writeFile(join(directory, "package.json"), '{ "type": "module" }');
});

afterAll(async () => {
  for (const close of onClose) close();
  await rm(directory, { recursive: true });
});

beforeEach(() => {
  vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", undefined);
  const stream = readSpec().find(({ id }) => id === "streamDeviceTelemetry");
  const { webSocket } = fakeWebSockets((socket) => {
    socket.emit("open");
    for (const { value } of stream?.successes ?? []) socket.send(value);
    socket.emit("close", { code: 1000, reason: "" });
  });
  vi.stubGlobal("fetch", exampleFetch());
  vi.stubGlobal("WebSocket", webSocket);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("there are samples", () => {
  expect(samples.length).toBeGreaterThanOrEqual(10);
});

test("every sample type-checks", { timeout: 60_000 }, async () => {
  const tsc = join(packageRoot, "node_modules/.bin/tsc");
  const failure = await promisify(execFile)(tsc, ["-p", directory]).catch((error: { stdout: string }) => error);
  expect(failure.stdout).toBe("");
});

test.each(samples)("$name runs: $first", async ({ name, code }) => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
  await import(/* @vite-ignore */ pathToFileURL(join(directory, name)).href);
  if (code.includes("console.log(")) expect(log).toHaveBeenCalled();
});

test("the table of errors names every error class and its status", () => {
  const statuses = new Map(
    readSpec().flatMap(({ errors }) => errors.map(({ status, response }) => [status, response])),
  );
  for (const [status, response] of statuses) {
    expect(readme).toContain(`\`${response.replace(/Error$/, "")}Error\` (${status})`);
  }
  const classes = Object.keys(entry).filter((name) => /^[A-Z].*Error$/.test(name) && name !== "OutcomeError");
  expect(classes.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`\`${name}s\``))).toEqual([]);
});

test("the table of options names every option", async () => {
  const interfaces = [
    ["src/core/options.ts", "TransportOptions"],
    ["src/core/options.ts", "ClientOptions"],
  ] as const;
  for (const [file, name] of interfaces) {
    const source = await readFile(join(packageRoot, file), "utf8");
    const [, members = ""] = new RegExp(`export interface ${name}[^{]*\\{(.*?)^\\}`, "ms").exec(source) ?? [];
    const options = [...members.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, option]) => option);
    expect(options.length).toBeGreaterThan(1);
    const named = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, option]) => option);
    expect(named).toEqual(expect.arrayContaining(options));
  }
});
