import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { SpecDocument } from "@enapter/http-api-openapi";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { browserBundle } from "../../build/browser.ts";
import { compiledChecks, compiledManifestChecks } from "../../build/checks.ts";

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

// ajv measures texts, compares values and knows formats by modules of its own, which the published description needs in part.
const schema = { type: "array", uniqueItems: true, items: { type: "string", minLength: 2, format: "uuid" } };
const description = {
  openapi: "3.1.0",
  info: { title: "Lists", version: "1" },
  paths: {
    "/lists": {
      put: {
        operationId: "putList",
        requestBody: { content: { "application/json": { schema } } },
        responses: { 200: { description: "", content: { "application/json": { schema: {}, example: {} } } } },
      },
    },
  },
};

const program = `
import { createMockFetch } from "./browser.js";
const mock = createMockFetch();
const headers = { "Content-Type": "application/json" };
const id = "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11";
const statuses = [];
for (const list of [[id], ["a"], [id, id]]) {
  const response = await mock(mock.url + "/lists", { method: "PUT", headers, body: JSON.stringify(list) });
  statuses.push(response.status);
}
console.log(JSON.stringify(statuses));
`;

test("checks that need modules of ajv run in the bundle for browsers", async () => {
  const folder = await mkdtemp(join(packageFolder, ".cache-browser-"));
  try {
    const { output, ...input } = browserBundle({
      description: JSON.stringify(description),
      checks: compiledChecks(new SpecDocument(description)),
      manifestChecks: compiledManifestChecks(),
    });
    const bundle = await rolldown({ ...input, cwd: packageFolder });
    const { output: chunks } = await bundle.generate([output ?? {}].flat()[0]);
    await bundle.close();
    await writeFile(join(folder, "browser.js"), chunks[0].code);
    await writeFile(join(folder, "program.js"), program);
    // In a process of its own, because vitest reads CommonJS in another way than Node.js.
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "program.js")]);
    expect(JSON.parse(stdout)).toEqual([200, 400, 400]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
