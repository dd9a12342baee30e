import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { absolute, read } from "./repository.ts";

const files = globSync(["packages/*/src/generated/**/*.ts", "packages/client/api.md", "spec/dist/openapi.yaml"], {
  cwd: absolute("."),
});

test("what is generated says so in its first line", () => {
  expect(files.length).toBeGreaterThan(15);
  const header = /^(?:\/\/|#|<!--) Generated from spec\/openapi\.yaml by packages\/\w+\. Do not edit\./;
  expect(files.filter((path) => !header.test(read(path)))).toEqual([]);
});
