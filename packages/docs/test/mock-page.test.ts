import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { faultKinds } from "@enapter/http-api-mock";
import { expect, test } from "vitest";

const page = await readFile(new URL("../content/reference/mock.md", import.meta.url), "utf8");
const dist = dirname(createRequire(import.meta.url).resolve("@enapter/http-api-mock"));

/** Returns the names in the first column of a section's tables. */
function rowsOf(section: string): string[] {
  const [, text = ""] = page.split(`\n## ${section}\n`);
  const [own = ""] = text.split("\n## ");
  return [...own.matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name);
}

async function membersOf(file: string, type: string): Promise<string[]> {
  const text = await readFile(join(dist, file), "utf8");
  const [, body = ""] = text.split(new RegExp(`interface ${type}\\b[^{]*\\{\\n`));
  const [own = ""] = body.split("\n}");
  return [...own.matchAll(/^ {4}readonly (\w+)\?/gm)].map(([, name = ""]) => name);
}

test("the page lists exactly the options of the mock", async () => {
  const options = [
    ...(await membersOf("engine/options.d.ts", "MockOptions")),
    ...(await membersOf("server/server.d.ts", "MockServerOptions")),
  ];
  expect(options.length).toBeGreaterThan(12);
  expect(rowsOf("Options").toSorted()).toEqual(options.toSorted());
});

test("the page lists exactly the flags of the command", () => {
  const help = execFileSync(process.execPath, [join(dist, "cli.js"), "--help"], { encoding: "utf8" });
  const flags = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag);
  expect(flags.length).toBeGreaterThan(12);
  expect(
    rowsOf("Command line")
      .map((row) => row.split(" ")[0])
      .toSorted(),
  ).toEqual(flags.toSorted());
});

test("the page lists exactly the kinds of faults and their settings", async () => {
  const settings = await membersOf("engine/faults/fault.d.ts", "Fault");
  expect(rowsOf("Faults").toSorted()).toEqual([...faultKinds, ...settings].toSorted());
});
