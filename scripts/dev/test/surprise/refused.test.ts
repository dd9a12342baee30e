import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { repository } from "../../src/core/project.ts";
import { regenerated } from "./examine.ts";
import { refused } from "./rows/index.ts";
import { smallProject } from "./small-project.ts";

const { spec, remove } = await smallProject();

afterEach(() => spec.restore());

afterAll(() => remove());

test.each(refused)("$name", async (row) => {
  row.edit(spec);
  const outcome = await regenerated(spec);
  const problems = "problems" in outcome ? outcome.problems : [];
  const described = problems.map(({ message, file = "", line = 0 }) => {
    const path = relative(`${spec.root}/spec`, file);
    return { message, path, text: spec.read(path)?.split("\n")[line - 1] ?? "" };
  });
  // One mistake is reported by one rule, and once for each place that has to change.
  expect([...new Set(problems.map(({ rule }) => rule))]).toHaveLength(1);
  expect(problems).toHaveLength(row.places ?? 1);
  expect(described).toContainEqual({
    message: expect.stringMatching(row.says),
    path: row.file,
    text: expect.stringMatching(row.line),
  });
});

describe("the table of what is refused, in spec/README.md", () => {
  const readme = readFileSync(join(repository, "spec/README.md"), "utf8");
  const [, section = ""] = readme.split("## What is refused\n");
  const listed = [...section.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].map(([, construct = ""]) => construct.trim());
  const constructs = listed.filter((construct) => construct !== "Construct" && !/^-+$/.test(construct));
  const tried = new Set(refused.flatMap(({ construct }) => construct ?? []));

  test("has nothing that is not tried here", () => {
    expect(constructs.length).toBeGreaterThan(20);
    expect(constructs.filter((construct) => !tried.has(construct))).toEqual([]);
  });

  test("has all that is refused here", () => {
    expect([...tried].filter((construct) => !constructs.includes(construct))).toEqual([]);
  });
});
