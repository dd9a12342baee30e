import { rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Change, type Impact, toDiff } from "../../src/core/change.ts";
import {
  changesetOf,
  isEnough,
  parseBumps,
  promised,
  publishedPackages,
  staleChangesets,
  versionBump,
} from "../../src/release/changesets.ts";
import { Repository } from "../repository.ts";

const packages = ["@zoo/spec", "@zoo/client"];

function change(impact: Impact, subject = "Animal"): Change {
  return {
    subject,
    what: "`age`: property removed",
    impact,
    plane: "wire",
    why: "programs read it",
    adapt: "Do without it.",
    usedBy: [],
  };
}

let repository: Repository;

beforeEach(async () => {
  repository = await Repository.create();
});

afterEach(() => rm(repository.directory, { recursive: true }));

const promise = (baseVersion = "1.0.0", version = "1.0.0") =>
  promised(repository.directory, packages, baseVersion, version);

describe("what is promised", () => {
  test("is nothing without changesets", async () => {
    expect(await promise()).toEqual({ impact: "none", by: [] });
  });

  test("is the largest of the changesets of our packages", async () => {
    await repository.write(".changeset/b.md", '---\n"@zoo/client": minor\n---\n\nText\n');
    await repository.write(".changeset/a.md", "---\n'@zoo/spec': patch\n---\n\nText\n");
    await repository.write(".changeset/c.md", '---\n"@other/package": major\n---\n\nText\n');
    expect(await promise()).toEqual({ impact: "minor", by: [".changeset/a.md", ".changeset/b.md"] });
  });

  test("is in the version where the changesets are spent", async () => {
    expect(await promise("1.2.3", "2.0.0")).toEqual({ impact: "major", by: ["version 2.0.0"] });
  });

  test.each([
    ["major", "minor", false],
    ["minor", "patch", false],
    ["patch", "none", false],
    ["minor", "minor", true],
    ["patch", "major", true],
  ] as const)("%s changes and %s promised: enough is %s", (impact, promisedImpact, expected) => {
    expect(isEnough(toDiff([change(impact)]), { impact: promisedImpact, by: [] })).toBe(expected);
  });

  test("nothing changed needs no promise", () => {
    expect(isEnough(toDiff([]), { impact: "none", by: [] })).toBe(true);
  });
});

test.each([
  ["1.2.3", "1.2.4", "patch"],
  ["1.2.3", "1.3.0", "minor"],
  ["1.2.3", "2.0.0", "major"],
  ["1.9.0", "1.10.0", "minor"],
  ["1.2.3", "1.2.3", "none"],
  ["2.0.0", "1.9.9", "none"],
] as const)("from %s to %s is %s", (from, to, bump) => {
  expect(versionBump(from, to)).toBe(bump);
});

test("only the front matter of a changeset counts", () => {
  expect([...parseBumps('---\n"@zoo/spec": minor\n---\n\n"@zoo/client": major\n')]).toEqual([["@zoo/spec", "minor"]]);
});

describe("the changeset of a diff", () => {
  const diff = toDiff([change("major"), change("minor", "GET /animals"), change("patch", "Zoo")]);

  test("promises the impact for all packages, with what to do", () => {
    expect(changesetOf(diff, packages).text).toBe(
      [
        "---",
        '"@zoo/spec": major',
        '"@zoo/client": major',
        "---",
        "",
        "Changes of the API description: 1 breaking, 1 new, 1 about documentation.",
        "",
        "**Breaking**",
        "",
        "- `Animal`: `age`: property removed (programs read it). Do without it.",
        "",
        "**New**",
        "",
        "- `GET /animals`: `age`: property removed (programs read it). Do without it.",
        "",
        "**Documentation**",
        "",
        "- `Zoo`: `age`: property removed. Do without it.",
        "",
      ].join("\n"),
    );
  });

  test("has the same name for the same changes and another one for others", () => {
    expect(changesetOf(diff, packages).file).toMatch(/^spec-[0-9a-f]{8}\.md$/);
    expect(changesetOf(diff, packages)).toEqual(changesetOf(toDiff([...diff.changes].reverse()), packages));
    expect(changesetOf(toDiff([change("minor")]), packages).file).not.toBe(changesetOf(diff, packages).file);
  });

  test("is what the check asks for", async () => {
    const { file, text } = changesetOf(diff, packages);
    await repository.write(`.changeset/${file}`, text);
    expect(isEnough(diff, await promise())).toBe(true);
  });

  test("takes the place of those of earlier states, and of no other changeset", async () => {
    for (const file of ["spec-00000000.md", "spec-11111111.md", "spec-by-hand.md", "brave-lions-run.md"]) {
      await repository.write(`.changeset/${file}`, "---\n---\n");
    }
    expect(await staleChangesets(repository.directory, "spec-11111111.md")).toEqual(["spec-00000000.md"]);
  });
});

describe("the published packages", () => {
  test("are those that have one version", async () => {
    expect(await publishedPackages(repository.directory)).toEqual(packages);
  });

  test("are named, or the command stops", async () => {
    await repository.write(".changeset/config.json", "{}");
    await expect(publishedPackages(repository.directory)).rejects.toThrow("names no packages");
  });
});
