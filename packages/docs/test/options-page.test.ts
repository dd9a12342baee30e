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

test("the page lists exactly the options of the client", () => {
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.sort()).toEqual(knownOptions().sort());
});
