import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { changesetSpec } from "../src/commands/changeset-spec.ts";
import { type Command, type ComparisonTools, installedTools } from "../src/commands/command.ts";
import { specChanges } from "../src/commands/spec-changes.ts";
import { specDiff } from "../src/commands/spec-diff.ts";
import { Repository } from "./repository.ts";
import { baseZoo, editedZoo } from "./zoo.ts";

// The compiler and Redocly have tests of their own and take a second for each comparison. These find nothing.
const programs = await mkdtemp(join(tmpdir(), "spec-diff-programs-"));
const silentTools: ComparisonTools = { compiler: join(programs, "tsc.cjs"), redocly: join(programs, "redocly.cjs") };
await writeFile(silentTools.compiler, "");
await writeFile(
  silentTools.redocly,
  'require("node:fs").writeFileSync("report.json", JSON.stringify({ changes: [] }));',
);

const empty = await Repository.create();
const atRelease = await empty.copy();
await atRelease.describe(baseZoo());
await atRelease.commit("@enapter/http-api-client@1.0.0");
afterAll(async () => {
  for (const directory of [programs, empty.directory, atRelease.directory]) await rm(directory, { recursive: true });
});

let repository: Repository;
let tools = silentTools;

beforeEach(async () => {
  tools = silentTools;
  repository = await empty.copy();
});

afterEach(() => rm(repository.directory, { recursive: true }));

async function run(command: Command, ...parameters: string[]) {
  const written: string[] = [];
  const warned: string[] = [];
  const code = await command(parameters, {
    repository: repository.directory,
    tools,
    write: (text) => written.push(text),
    warn: (text) => warned.push(text),
    columns: 100,
  });
  return { code, output: written.join(""), warning: warned.join("") };
}

const changesets = async () =>
  (await readdir(join(repository.directory, ".changeset"))).filter((file) => file.startsWith("spec-"));

const removed = editedZoo((e) => e.remove(["paths", "/animals/{animal_id}"]));
const described = editedZoo((e) => e.set(["info", "title"], "A new title"));

async function released(next = baseZoo()): Promise<void> {
  await rm(repository.directory, { recursive: true });
  repository = await atRelease.copy();
  await repository.describe(next);
}

describe("before the first release", () => {
  beforeEach(() => repository.describe(baseZoo(), "0.1.0"));

  test("the check passes and says why", async () => {
    const { code, output, warning } = await run(specDiff, "--check");
    expect(code).toBe(0);
    expect(output).toContain("nothing (no release yet): minor (0 major, 4 minor, 0 patch)");
    expect(warning).toBe("Nothing was released yet, so no change can break a user.\n");
  });

  test("changes are those since the last commit, whatever they mean", async () => {
    await repository.commit();
    await repository.describe(removed, "0.1.0");
    const { code, output, warning } = await run(specDiff, "--check");
    expect([code, warning]).toEqual([0, "Nothing was released yet, so no change can break a user.\n"]);
    expect(output).toContain("Compared with the last commit (no release yet): major");
    expect((await run(changesetSpec)).output).toContain("no changeset is needed");
    await run(specChanges);
    expect(await repository.read("spec/CHANGES.md")).toContain("The first release, with 3 operations.");
  });

  test("no changeset is needed", async () => {
    expect((await run(changesetSpec)).output).toContain("no changeset is needed");
    expect(await changesets()).toEqual([]);
  });

  test("the history begins", async () => {
    await run(specChanges);
    expect(await repository.read("spec/CHANGES.md")).toContain("## 0.1.0\n\nThe first release, with 4 operations.");
  });
});

describe("after a release", () => {
  test("a breaking change that nobody promises fails, and says what to run", async () => {
    await released(removed);
    const { code, warning } = await run(specDiff, "--check");
    expect(code).toBe(1);
    expect(warning).toBe("Nothing is promised, but the changes are major. Run: npm run changeset:spec\n");
  });

  test("the changeset that is written makes the check pass", async () => {
    await released(removed);
    await run(changesetSpec);
    const { code, warning } = await run(specDiff, "--check");
    expect(code).toBe(0);
    expect(warning).toMatch(/spec-\w+\.md promise major, the changes are major\. That is enough\./);
  });

  test("a smaller promise by hand is not enough, a larger one is", async () => {
    await released(removed);
    await repository.write(".changeset/hand.md", '---\n"@zoo/spec": minor\n---\n\nText\n');
    expect((await run(specDiff, "--check")).code).toBe(1);
    await repository.describe(described);
    expect((await run(specDiff, "--check")).code).toBe(0);
  });

  test("written twice, there is one changeset, and after another edit another one", async () => {
    await released(removed);
    await run(changesetSpec);
    const [first] = await changesets();
    await run(changesetSpec);
    expect(await changesets()).toEqual([first]);
    await repository.describe(described);
    await run(changesetSpec);
    expect(await changesets()).toHaveLength(1);
    expect(await changesets()).not.toEqual([first]);
    await repository.describe(baseZoo());
    await run(changesetSpec);
    expect(await changesets()).toEqual([]);
  });

  test("what people write into it stays, unless it promises less", async () => {
    await released(described);
    await run(changesetSpec);
    const [file] = await changesets();
    const text = await repository.read(`.changeset/${file}`);
    const byHand = `${text.replaceAll(": patch", ": minor")}\nMore for people.\n`;
    await repository.write(`.changeset/${file}`, byHand);
    expect((await run(changesetSpec)).output).toContain("is there already");
    expect(await repository.read(`.changeset/${file}`)).toBe(byHand);
    await repository.write(`.changeset/${file}`, text.replace('"@zoo/client": patch\n', ""));
    await run(changesetSpec);
    expect(await repository.read(`.changeset/${file}`)).toBe(text);
  });

  test("a changeset without front matter is an error that names it", async () => {
    await released(removed);
    await repository.write(".changeset/hand.md", "Only text.\n");
    await expect(run(specDiff, "--check")).rejects.toThrow(".changeset/hand.md promises nothing: begin it with ---");
    await repository.write(".changeset/hand.md", "---\n---\n\nNothing to release.\n");
    expect((await run(specDiff, "--check")).code).toBe(1);
  });

  test("a dry run writes nothing", async () => {
    await released(removed);
    expect((await run(changesetSpec, "--dry-run")).output).toContain('"@zoo/client": major');
    expect((await run(specChanges, "--dry-run")).output).toContain("operation removed");
    expect(await changesets()).toEqual([]);
    await expect(repository.read("spec/CHANGES.md")).rejects.toThrow("ENOENT");
  });

  test("nothing changed passes without a promise", async () => {
    await released();
    const { code, output } = await run(specDiff, "--check");
    expect([code, output]).toEqual([0, expect.stringContaining("nothing changed that anybody can notice")]);
  });

  test("when changesets are spent, the new version is the promise", async () => {
    await released(removed);
    await repository.describe(removed, "2.0.0");
    expect((await run(specDiff, "--check")).code).toBe(0);
    await run(specChanges);
    expect(await repository.read("spec/CHANGES.md")).toContain(
      "## 2.0.0\n\n**Breaking**\n\n- `GET /animals/{animal_id}`",
    );
  });
});

test("a clone without tags does not pass for one before the first release", async () => {
  await repository.describe(removed, "1.1.0");
  await repository.write("spec/CHANGELOG.md", "## 1.1.0\n\n## 1.0.0\n");
  await expect(run(specDiff, "--check")).rejects.toThrow("git fetch --tags");
});

describe("formats", () => {
  test.each([
    ["json", /^\{\n {2}"reportVersion": 1,/],
    ["markdown", /^\| major \| GET \/animals\/\{animal_id\} \|/m],
    ["terminal", /^major {3}GET \/animals\/\{animal_id\}/m],
  ])("%s", async (format, pattern) => {
    await released(removed);
    expect((await run(specDiff, "--format", format)).output).toMatch(pattern);
  });

  test("with the installed tools it is the same twice", async () => {
    tools = installedTools;
    await released(removed);
    expect((await run(specDiff, "--format=json")).output).toContain('"secondOpinion": {');
    expect(await run(specDiff, "--format=json")).toEqual(await run(specDiff, "--format=json"));
  });

  test("one that there is not", async () => {
    await expect(run(specDiff, "--format=pdf")).rejects.toThrow("There is no format pdf.");
  });
});

test.each([specDiff, changesetSpec, specChanges])("help", async (command) => {
  const { code, output } = await run(command, "--help");
  expect([code, output]).toEqual([0, expect.stringMatching(/^Usage: npm run /)]);
});
