/**
 * The acceptance test of the architecture: in a copy of the repository, describes an operation that does not exist and
 * shows that it gets a typed and documented client method, a mock answer, documentation and conformance cases, with no
 * edit of TypeScript.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const template = fileURLToPath(new URL("template", import.meta.url));
const operationId = "getSiteWeather";

const copy = await mkdtemp(join(tmpdir(), "new-operation-"));
try {
  await copyRepository(copy);
  await step("describe the operation", () => describeOperation(copy));
  await step("npm run generate", () => run("npm", ["run", "generate"]));
  await step("npm run build", () => run("npm", ["run", "build"]));
  await step("the program type-checks", () => run("node_modules/.bin/tsc", ["-p", "examples/tsconfig.json"]));
  await step("the mock answers the client", () => run("node_modules/.bin/node", ["examples/weather.ts"]));
  await step("conformance cases exist and pass", checkConformance);
  await step("the documentation has it", async () => contains("packages/docs/dist/index.html", operationId));
  await step("the method is documented", async () =>
    contains("packages/client/dist/generated/resources.d.ts", "Returns the weather at a site."),
  );
  await step("the method is listed", async () => contains("packages/client/api.md", "GET /sites/{site_id}/weather"));
} finally {
  await rm(copy, { recursive: true, force: true });
}

async function copyRepository(target: string): Promise<void> {
  const listing = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const deleted = execFileSync("git", ["ls-files", "-z", "--deleted"], { cwd: root }).toString().split("\0");
  const files = listing
    .toString()
    .split("\0")
    .filter((file) => file !== "" && !deleted.includes(file));
  for (const file of new Set(files)) await cp(join(root, file), join(target, file));
}

async function describeOperation(target: string): Promise<void> {
  await cp(template, target, { recursive: true });
  const index = join(target, "spec/openapi.yaml");
  const text = await readFile(index, "utf8");
  await writeFile(
    index,
    text.replace(/^paths:\n/m, "paths:\n  /sites/{site_id}/weather:\n    $ref: paths/sites/site-weather.yaml\n"),
  );
}

async function checkConformance(): Promise<void> {
  const output = run("packages/client/node_modules/.bin/vitest", [
    "run",
    "--root",
    "packages/client",
    "--reporter",
    "verbose",
    "test/conformance.test.ts",
    "-t",
    operationId,
  ]);
  if (!/Tests\s+[1-9]\d* passed/.test(output))
    throw new Error(`There is no conformance case for ${operationId}:\n${output}`);
}

async function contains(file: string, text: string): Promise<void> {
  const content = await readFile(join(copy, file), "utf8");
  if (!content.includes(text)) throw new Error(`${file} does not mention ${text}.`);
}

/** Runs a command in the copy and gives its output; a failure throws with the end of it. */
function run(command: string, arguments_: readonly string[]): string {
  const path = `${join(copy, "node_modules/.bin")}:${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync(command, arguments_, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, PATH: path, NO_COLOR: "1" },
  });
  const output = stripVTControlCharacters(`${stdout}${stderr}`);
  if (status !== 0) throw new Error(`${command} ${arguments_.join(" ")} failed:\n${output.slice(-4000)}`);
  return output;
}

async function step(title: string, action: () => unknown): Promise<void> {
  const start = performance.now();
  await action();
  process.stdout.write(`ok  ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
}
