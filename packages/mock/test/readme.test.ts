import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = await readFile(`${root}/README.md`, "utf8");
const samples = [...readme.matchAll(/^```ts\n([\s\S]*?)```/gm)].map(([, code]) => code ?? "");

test("there are samples", () => {
  expect(samples.length).toBeGreaterThanOrEqual(6);
});

// They import the package by its name, so they run what has been built.
test.each(samples.map((code, index) => [index + 1, code] as const))(
  "sample %i of the README runs",
  async (_number, code) => {
    const args = ["--input-type=module-typescript", "--eval", code];
    const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
    expect(stderr).toBe("");
  },
);
