import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as entry from "../src/index.ts";
import { readSpec } from "./conformance/spec.ts";

const packageRoot = fileURLToPath(new URL("..", import.meta.url));
const readme = await readFile(join(packageRoot, "README.md"), "utf8");

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
