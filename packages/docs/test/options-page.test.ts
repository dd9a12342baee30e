import { readFile } from "node:fs/promises";
import { createClient, UsageError } from "@enapter/http-api-client";
import { expect, test } from "vitest";

const page = await readFile(new URL("../content/reference/options.md", import.meta.url), "utf8");

/** Returns the options that the client knows; its own error lists them. */
function knownOptions(): string[] {
  try {
    createClient({ token: "example-token", absent: true } as object);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const [, list = ""] = /only ([\w, ]+)\.$/.exec(error.message) ?? [];
    return list.split(", ");
  }
  return [];
}

/** Returns the names in the first column of the tables of some sections. */
function rowsOf(...headings: readonly string[]): string[] {
  const sections = page
    .split(/^## /m)
    .filter((section) => headings.some((heading) => section.startsWith(`${heading}\n`)));
  return sections.flatMap((section) => [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = ""]) => name)).sort();
}

/** Returns the members of a type of the client, without those that it inherits. */
async function membersOf(file: string, type: string): Promise<string[]> {
  const text = await readFile(new URL(file, import.meta.resolve("@enapter/http-api-client")), "utf8");
  const [, body = ""] = text.split(new RegExp(`interface ${type}\\b[^{]*\\{\\n`));
  const [own = ""] = body.split("\n}");
  return [...own.matchAll(/^ {4}readonly (\w+)\?/gm)].map(([, name = ""]) => name).sort();
}

test("the page lists exactly the options of the client", () => {
  const listed = rowsOf("Where and as whom", "Time, retries and load", "Observe and change");
  expect(listed.length).toBeGreaterThan(10);
  expect(listed).toEqual(knownOptions().sort());
});

test("the page lists exactly the options of a call, of its retries, and of waiting", async () => {
  const request = await membersOf("core/types/options.d.ts", "RequestOptions");
  const outcome = await membersOf("core/calls/outcome.d.ts", "OutcomeOptions");
  expect(request.length).toBeGreaterThan(3);
  expect(rowsOf("Options of a call")).toEqual([...request, ...outcome].sort());
  expect(rowsOf("Options of retry")).toEqual(await membersOf("core/types/retry-options.d.ts", "RetryOptions"));
  expect(rowsOf("Options of wait")).toEqual(await membersOf("core/calls/outcome.d.ts", "WaitOptions"));
});
