import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = await mkdtemp(join(root, "test/examples-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The examples in the comments of generated sources, each with the line of code that it stands above. */
async function examplesIn(file: string): Promise<{ of: string; code: string }[]> {
  const source = await readFile(join(root, "src/generated", file), "utf8");
  const found = source.matchAll(/^ *\* @example\n((?: *\* (?!@).*\n)+)(?: *\*.*\n)* *\*\/\n *(.*)/gm);
  return [...found].map(([, lines = "", of = ""]) => ({ of, code: lines.replaceAll(/^ *\* /gm, "") }));
}

const methods = await examplesIn("resources.ts");
const files = (await readdir(join(root, "src/generated/operations"))).filter((file) => file !== "index.ts");
const functions = (await Promise.all(files.map((file) => examplesIn(`operations/${file}`)))).flat();

test("every method and function has an example", async () => {
  const resources = await readFile(join(root, "src/generated/resources.ts"), "utf8");
  const signatures = resources.match(/^ {2}\w+(?:<.*>)?\(.*\): .*;$/gm) ?? [];
  expect(signatures.length).toBeGreaterThan(50);
  expect(methods.map(({ of }) => of)).toEqual(signatures.map((signature) => signature.trim()));
  expect(functions).toHaveLength(methods.length);
});

test("every example compiles", async () => {
  const program = [
    'import * as operations from "../../src/operations.ts";',
    'import type { EnapterClient } from "../../src/index.ts";',
    "declare const enapter: EnapterClient;",
    "declare const client: operations.Client;",
    "declare const bytes: Uint8Array;",
  ];
  const used = functions.map(({ of }) => /^export function (\w+)/.exec(of)?.[1]);
  program.push(`const { ${[...new Set(used)].join(", ")} } = operations;`, "export {};");
  for (const { code } of [...methods, ...functions]) program.push(`{\n${code}}`);
  await writeFile(join(folder, "program.ts"), program.join("\n"));
  const options = { noUnusedLocals: false, noUnusedParameters: false };
  const config = { extends: "../../tsconfig.json", compilerOptions: options, include: ["program.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "--noEmit", "-p", folder]).catch(
    (error: unknown) => error as { stdout: string },
  );
  expect(stdout).toBe("");
});
