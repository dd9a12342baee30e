// Compiles the TypeScript samples of READMEs and pages, and runs them against the mock.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type MockServer, startMockServer } from "@enapter/http-api-mock";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { leadToMock } from "./support/network.ts";
import { readSamples } from "./support/samples.ts";

const examples = fileURLToPath(new URL("..", import.meta.url));
const samples = (await readSamples()).map((sample, index) => ({ ...sample, file: `sample-${index + 1}.ts` }));
let project: string;
let server: MockServer;

beforeAll(async () => {
  project = await mkdtemp(join(examples, ".cache-"));
  // A stream sends for ever: it is read until its second message.
  const ended = (code: string) => code.replace(/(for await \(const message of [\s\S]*?\n)\}/, "$1  break;\n}");
  for (const { file, code } of samples) await writeFile(join(project, file), ended(code));
  const config = { extends: "../tsconfig.json", include: ["*.ts"] };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify(config));
});

afterAll(() => rm(project, { recursive: true }));

beforeEach(async () => {
  server = await startMockServer({ token: "example-token" });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await server.close();
});

test("every document has its samples", () => {
  for (const [document, count] of [
    ["README.md", 1],
    ["packages/client/README.md", 5],
    ["packages/types/README.md", 3],
    ["packages/mock/README.md", 2],
  ] as const) {
    expect(samples.filter(({ title }) => title.startsWith(`${document}:`)).length, document).toBeGreaterThanOrEqual(
      count,
    );
  }
});

test("the samples type-check", async () => {
  const failure = await promisify(execFile)(join(examples, "node_modules/.bin/tsc"), ["-p", project]).catch(
    (error: { stdout: string }) => error,
  );
  expect(failure.stdout).toBe("");
});

test.each(samples)("the sample runs: $title", async ({ file, code }) => {
  leadToMock(server);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
  await import(/* @vite-ignore */ pathToFileURL(join(project, file)).href);
  // Every sample that prints has something to print: the devices, sites and blueprints in it exist.
  if (code.includes("console.log(")) expect(log).toHaveBeenCalled();
  if (!code.includes("console.error(error")) expect(complaint).not.toHaveBeenCalled();
});
