import { expect, test } from "vitest";
import { whyNotRunnable } from "../../../src/console/bundle/runnable.ts";

test.each([
  [
    'import { createClient } from "@enapter/http-api-client";\nconst enapter = createClient();\nawait enapter.sites.list();',
    undefined,
  ],
  ['import { readFile } from "node:fs/promises";', "imports node:fs/promises"],
  ['const { x } = await import("./x.ts");', "imports ./x.ts"],
  ['process.env["A"];', "uses process"],
  ["setTimeout(() => {}, 1).unref();", "uses .unref("],
  ["const a = (b: string) => b;", "is not JavaScript, such as because of type annotations"],
])("%j: %s", (program, problem) => {
  expect(whyNotRunnable(program)).toBe(problem);
});
