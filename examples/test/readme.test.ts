// Runs the TypeScript samples of READMEs against the mock. Those that need a file, another package or a server of their own are
// run by the tests of the client.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@enapter/http-api-mock";
import { expect, test } from "vitest";

const examples = fileURLToPath(new URL("..", import.meta.url));

async function samplesOf(path: string): Promise<string[]> {
  const readme = await readFile(join(examples, "..", path), "utf8");
  return [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? "");
}

const [rootSample = ""] = await samplesOf("README.md");
const [start = "", ...client] = await samplesOf("packages/client/README.md");
/** Imports that are there without more: those of the client. */
const others = /from "(?!@enapter\/http-api-client(?:\/(?:operations|fetch|validation))?")/;
/** A gateway is a server of its own, and `zipDirectory` takes a directory. */
const runnable = client
  .filter((code) => !others.test(code) && !/gateway:|zipDirectory/.test(code))
  .map((code) => (/\bcreate\w+\(/.test(code) ? code : `${start}${code}`));

test("there are samples", () => {
  expect(rootSample).toContain("createClient");
  expect(runnable.length).toBeGreaterThanOrEqual(12);
});

test.each([
  ["README.md", rootSample] as const,
  ...runnable.map((code, index) => [`client ${index + 1}`, code] as const),
])("the sample runs: %s", { timeout: 60_000 }, async (_name, code) => {
  await using server = await startMockServer({ token: "example-token" });
  const project = await mkdtemp(join(examples, ".cache-"));
  // A stream sends for ever: it is read until its second message.
  // A transport reads no environment variables.
  const here = code.replace(/\b(createTransport\(\s*\{)/, `$1 baseUrl: "${server.url}",`);
  const program = here.replace(/(for await \(const message of [\s\S]*?\n)\}/, "$1  break;\n}");
  try {
    await writeFile(join(project, "sample.ts"), program);
    const env = { ...process.env, ENAPTER_HTTP_API_TOKEN: server.token, ENAPTER_HTTP_API_BASE_URL: server.url };
    await promisify(execFile)(process.execPath, [join(project, "sample.ts")], { env });
  } finally {
    await rm(project, { recursive: true });
  }
});
