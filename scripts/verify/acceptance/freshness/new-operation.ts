import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Copy, step } from "../copy.ts";

const template = fileURLToPath(new URL("../template", import.meta.url));
const operationId = "getSiteWeather";

/** Describes an operation that does not exist, and adds a program that uses it. */
export async function describeOperation({ directory }: Copy): Promise<void> {
  await cp(template, directory, { recursive: true });
  const index = join(directory, "spec/openapi.yaml");
  const text = await readFile(index, "utf8");
  await writeFile(
    index,
    text.replace(/^paths:\n/m, "paths:\n  /sites/{site_id}/weather:\n    $ref: paths/sites/site-weather.yaml\n"),
  );
}

/**
 * Looks for all that follows from the operation, in a copy where everything is generated and built.
 * @throws {Error} when a part of it is missing.
 */
export async function expectOperation(copy: Copy): Promise<void> {
  const { directory, run } = copy;
  await step("the program type-checks", () => run("node_modules/.bin/tsc", ["-p", "examples/tsconfig.json"]));
  await step("the mock answers the client", () => run("node_modules/.bin/node", ["examples/weather.ts"]));
  await step("conformance cases exist and pass", () => checkConformance(copy));
  const contains = async (file: string, text: string) => {
    const content = await readFile(join(directory, file), "utf8");
    if (!content.includes(text)) throw new Error(`${file} does not mention ${text}.`);
  };
  await step("the documentation has it", () => contains("packages/docs/dist/reference/api/index.html", operationId));
  await step("the method is documented", () =>
    contains("packages/client/dist/generated/resources.d.ts", "Returns the weather at a site."),
  );
  await step("a page can query it", () =>
    contains("packages/react-query/dist/generated/sites.js", `${operationId}Query`),
  );
  await step("an assistant can call it", () => contains("packages/mcp/dist/catalog.json", operationId));
  await step("the method is listed", () => contains("packages/client/api.md", "GET /sites/{site_id}/weather"));
}

function checkConformance({ run }: Copy): void {
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
