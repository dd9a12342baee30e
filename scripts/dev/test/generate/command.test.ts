import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hashOfFile } from "../../src/core/loaded-modules.ts";
import { generateCommand } from "../../src/generate/command.ts";
import { type Refused, type Regeneration, regenerate } from "../../src/generate/regenerate.ts";
import { fewPaths, temporaryProject } from "../support.ts";

const { root, remove } = await temporaryProject({ paths: fewPaths });
const untouched = await mkdtemp(join(tmpdir(), "enapter-untouched-"));
/** The files after a first run. */
const generatedFiles = await mkdtemp(join(tmpdir(), "enapter-generated-"));
let output = "";
let starts = 0;
/** Most tests are about good descriptions: linting them takes longer than all the rest. */
const unlinted = () => regenerate(root, async () => []);
const linted = () => regenerate(root);
let work: () => Promise<Regeneration | Refused> = unlinted;
let loaded: ReadonlyMap<string, string> = new Map();

beforeEach(async () => {
  for (const entry of await readdir(root)) await rm(join(root, entry), { recursive: true });
  await cp(untouched, root, { recursive: true });
  starts = 0;
  work = unlinted;
  loaded = new Map();
});
beforeAll(async () => {
  await cp(root, untouched, { recursive: true });
  await generate();
  await cp(root, generatedFiles, { recursive: true });
});
afterAll(async () => {
  await remove();
  for (const directory of [untouched, generatedFiles]) await rm(directory, { recursive: true });
});

/** Makes the project one that was generated before. The copies are newer than the stamps, so the next run does the work. */
const restoreGenerated = () => cp(generatedFiles, root, { recursive: true });

/** Runs the command and gives its exit code. */
function generate(...args: string[]): Promise<number> {
  output = "";
  return generateCommand(args, {
    root,
    print: (text) => {
      output += text;
    },
    now: () => 0,
    loaded: () => loaded,
    impact: async (differences) => (differences.length > 0 ? "the impact\n" : undefined),
    regenerate: () => {
      starts++;
      return work();
    },
  });
}

/** All files but caches, with their texts. */
async function everything(): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const isCache = (directory: string) => directory.startsWith(join(root, "node_modules"));
  const files = entries
    .filter((entry) => entry.isFile() && !isCache(entry.parentPath))
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")])));
}

const site = () => join(root, "spec/schemas/Site.yaml");
const rename = async (from: string, to: string) =>
  writeFile(site(), (await readFile(site(), "utf8")).replace(from, to));

describe("npm run generate", () => {
  test("writes everything, says what changed and what it means, and does it once", async () => {
    expect(await generate()).toBe(0);
    expect(output).toMatch(/^created spec\/dist\/openapi.json \(\+\d+ -0 lines\)$/m);
    expect(output).toMatch(/^created packages\/types\/src\/generated\/models.ts/m);
    expect(output).toMatch(/^created packages\/client\/api.md/m);
    expect(output).toMatch(/^Generated: (\d+) files, \1 of them changed/m);
    expect(output).toContain("\nthe impact\n");
    const before = await everything();
    expect(await generate()).toBe(0);
    expect(output).toBe("Up to date: nothing changed since the last run, 0.00 s\n");
    expect(starts).toBe(1);
    expect(await everything()).toEqual(before);
    expect(await generate("--force")).toBe(0);
    expect(output).toMatch(/^Generated: \d+ files, 0 of them changed/);
    expect(starts).toBe(2);
  });

  test("does the work again after an edit of any module that the last run has loaded", async () => {
    const helper = join(root, "anywhere/helper.ts");
    await mkdir(join(root, "anywhere"));
    await writeFile(helper, "export {};\n");
    loaded = new Map([[helper, hashOfFile(helper)]]);
    await generate();
    await generate();
    expect([starts, output]).toEqual([1, expect.stringContaining("Up to date")]);
    await appendFile(helper, "// edited\n");
    await generate();
    expect(starts).toBe(2);
    await rm(helper);
    await generate();
    expect(starts).toBe(3);
  });

  test("--brief says which files changed, and nothing where none did", async () => {
    expect(await generate("--brief")).toBe(0);
    const lines = output.trim().split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/^created spec\/dist\/openapi\.json /));
    expect(lines.filter((line) => !line.startsWith("created "))).toEqual([]);
    expect(await generate("--brief")).toBe(0);
    expect(output).toBe("");
    expect(starts).toBe(1);
    await rename("Name of the site.", "How people call the site.");
    expect(await generate("--brief")).toBe(0);
    expect(output).toMatch(/^(changed \S+ \(\+1 -1 lines\)\n){3}$/);
    await rename("How people call the site.", "tpye: string");
    work = linted;
    expect(await generate("--brief")).toBe(1);
    expect(output).toContain("Nothing was written.");
  });

  test("an edit of the description shows, file by file", async () => {
    await restoreGenerated();
    await rename("Name of the site.", "How people call the site.");
    expect(await generate()).toBe(0);
    expect(output.split("\n").filter((line) => line.startsWith("changed"))).toEqual([
      "changed spec/dist/openapi.json (+1 -1 lines)",
      "changed spec/dist/openapi.yaml (+1 -1 lines)",
      "changed packages/types/src/generated/models.ts (+1 -1 lines)",
    ]);
  });

  test.each([
    ["changed by hand", (file: string) => appendFile(file, "// mine\n"), "changed"],
    ["deleted", (file: string) => rm(file), "created"],
  ])("a generated file that was %s is noticed and made good", async (_, spoil, kind) => {
    await restoreGenerated();
    const file = join(root, "packages/types/src/generated/enums.ts");
    const before = await readFile(file, "utf8");
    await spoil(file);
    expect(await generate()).toBe(0);
    expect(output).toContain(`${kind} packages/types/src/generated/enums.ts`);
    expect(await readFile(file, "utf8")).toBe(before);
  });

  test("a file that nothing generates any more goes away", async () => {
    await restoreGenerated();
    const file = join(root, "packages/client/src/generated/operations/old.ts");
    await writeFile(file, "");
    expect(await generate()).toBe(0);
    expect(output).toContain("removed packages/client/src/generated/operations/old.ts");
    await expect(readFile(file)).rejects.toThrow("ENOENT");
  });

  test.each([
    [
      "breaks a rule",
      "description: Name of the site.",
      "tpye: string",
      /spec\/schemas\/Site\.yaml:(\d+):5 {2}struct\n {2}Property `tpye`.*\n {2}Did you mean: type.*\n\n(.*\n)*.*\1 \| +tpye: string\n.*\^\^\^\^/,
    ],
    [
      "refers to nothing",
      "SiteVersion.yaml",
      "Nothing.yaml",
      /spec\/schemas\/Site\.yaml:\d+:\d+ {2}no-unresolved-refs\n/,
    ],
    ["is no YAML", "required: [id", "required: [[id", /spec\/schemas\/Site\.yaml:\d+:\d+ {2}\S+\n.*parse/],
  ])("a description that %s stops it with file, line, rule and a code frame", async (_, from, to, expected) => {
    await restoreGenerated();
    await rename("Where the site is.", "Place of the site.");
    await rename(from, to);
    const before = await everything();
    work = linted;
    expect(await generate()).toBe(1);
    expect(output).toMatch(expected);
    expect(output).toMatch(/\d+ problems? in the description\. Nothing was written\.\n$/);
    expect(await everything()).toEqual(before);
  });

  test("what a generator cannot express is shown at its operation, and nothing is written", async () => {
    const path = join(root, "spec/paths/sites/site.yaml");
    const text = await readFile(path, "utf8");
    const parameter = "    - { name: flavour, in: cookie, description: Sweet or not., schema: { type: string } }\n";
    await writeFile(path, text.replace("parameters:\n", `parameters:\n${parameter.replace("    ", "  ")}`));
    // The rules are not asked here, so the generators have to notice.
    const before = await everything();
    expect(await generate()).toBe(1);
    expect(output).toMatch(/spec\/paths\/sites\/site\.yaml:\d+:3 {2}generate\/types\n/);
    expect(output).toContain('the parameter flavour is in "cookie"');
    expect(output).toMatch(/\| .*operationId: /);
    expect(output).toContain("1 problem in");
    expect(await everything()).toEqual(before);
  });

  test("a mistake of a generator is no mistake of the description", async () => {
    work = () => Promise.reject(new TypeError("undefined is not a function"));
    await expect(generate()).rejects.toThrow(TypeError);
  });

  test("--help says what it does, a wrong option that there is none", async () => {
    expect(await generate("--help")).toBe(0);
    expect(output).toContain("--check");
    expect(await generate("--chek")).toBe(2);
    expect(output).toContain("'--chek'");
    expect(starts).toBe(0);
  });
});

describe("npm run generate:check", () => {
  test("finds no drift after generating, and does not rely on a cache for that", async () => {
    await generate();
    expect(await generate("--check")).toBe(0);
    expect(output).toMatch(/^No drift: \d+ generated files/);
    expect(starts).toBe(2);
  });

  test("names each file that differs and the command that fixes it, and writes nothing", async () => {
    await restoreGenerated();
    const directory = join(root, "packages/types/src/generated");
    await rename("Name of the site.", "How people call the site.");
    await rm(join(directory, "enums.ts"));
    await writeFile(join(directory, "mine.ts"), "");
    const before = await everything();
    expect(await generate("--check")).toBe(1);
    expect(output).toMatch(/^missing {3}packages\/types\/src\/generated\/enums\.ts \(\+\d+ -0 lines\)$/m);
    expect(output).toMatch(/^left over packages\/types\/src\/generated\/mine\.ts/m);
    expect(output).toMatch(/^differs {3}packages\/types\/src\/generated\/models\.ts \(\+1 -1 lines\)$/m);
    expect(output).toMatch(/\nDrift: 5 files differ .* Run: npm run generate, and git diff\n$/);
    expect(await everything()).toEqual(before);
    expect(await generate()).toBe(0);
    expect(await generate("--check")).toBe(0);
  });

  test("recommends a command that helps, whatever the last run has missed", async () => {
    await generate();
    const enums = join(root, "packages/types/src/generated/enums.ts");
    // Something that no stamp knows: the generator reads the time, for example.
    work = async () => {
      const made = await unlinted();
      if ("problems" in made) throw new Error("The description has problems.");
      const outputs = made.outputs.map((one) => ({
        ...one,
        files: new Map([...one.files].map(([name, text]) => [name, name === "enums.ts" ? `${text}// new\n` : text])),
      }));
      return { ...made, outputs };
    };
    await generate();
    expect(output).toContain("Up to date");
    expect(await generate("--check")).toBe(1);
    expect(output).toContain("Run: npm run generate");
    expect(await generate()).toBe(0);
    expect(await readFile(enums, "utf8")).toMatch(/\n\/\/ new\n$/);
    expect(await generate("--check")).toBe(0);
  });
});
