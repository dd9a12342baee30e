import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkConsumer, codeBlocks, createConsumer } from "@enapter/http-api-packed";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => readFile(join(root, path), "utf8");
const readme = await read("README.md");
const manifest = JSON.parse(await read("package.json")) as { scripts: Record<string, string> };

/** Commands such as `npm test` and `npm run docs`, without options. */
function npmCommands(text: string): string[] {
  return [...new Set(text.match(/\bnpm (?:start|test|run verify [\w-]+|run [\w:-]+)/g))].sort();
}

/** The steps of .ci/run by name; each is named after the command that it runs. */
const steps = [...(await read(".ci/run")).matchAll(/^step "([^"]+)"/gm)].map(([, name]) => name);

describe("README.md", () => {
  it("names commands at all", () => expect(npmCommands(readme).length).toBeGreaterThan(5));

  it.each(npmCommands(readme))("says nothing that .ci/run does not run: %s", (command) => {
    expect(steps).toContain(command);
  });

  it("names every script of package.json, and every suite", () => {
    const commands = Object.keys(manifest.scripts).map((name) =>
      /^(start|test)$/.test(name) ? `npm ${name}` : `npm run ${name}`,
    );
    const list = execFileSync(process.execPath, ["scripts/bootstrap.mjs", "verify"], { cwd: root, encoding: "utf8" });
    const suites = [...list.matchAll(/^ {2}([\w-]+) /gm)].map(([, name]) => `npm run verify ${name}`);
    expect(suites).toContain("npm run verify runtimes");
    expect(npmCommands(readme)).toEqual([...commands, ...suites].sort());
  });
});

describe("the pages of the documentation", async () => {
  const content = join(root, "packages/docs/content");
  const pages = (await readdir(content, { recursive: true })).filter((path) => path.endsWith(".md"));
  const commands = await Promise.all(
    pages.map(async (page) =>
      npmCommands(await readFile(join(content, page), "utf8")).map((command) => [page, command]),
    ),
  );

  it("name commands at all", () => expect(commands.flat().length).toBeGreaterThan(10));

  it.each(commands.flat())("say nothing that .ci/run does not run: %s, %s", (_page, command) => {
    expect(steps).toContain(command);
  });
});

/** Folders of READMEs, and the packages that their samples import. */
const samples: [directory: string, packages: string[]][] = [
  [".", ["packages/client"]],
  ["packages/openapi", ["packages/openapi"]],
  ["packages/generator", ["packages/generator", "packages/openapi"]],
  ["packages/spec-diff", ["packages/spec-diff", "packages/openapi"]],
  ["scripts/packed", ["scripts/packed"]],
];

describe("the samples of READMEs", async () => {
  const programs = (
    await Promise.all(
      samples.map(async ([folder, packages]) =>
        codeBlocks(await read(`${folder}/README.md`), "ts").map((text, index) => ({
          name: `readme-${folder === "." ? "root" : folder.replace("/", "-")}-${index + 1}.ts`,
          text,
          folder,
          packages,
        })),
      ),
    )
  ).flat();

  it.each(samples)("of %s/README.md import what is installed for them", async (folder, packages) => {
    const own = programs.filter((program) => program.folder === folder);
    expect(own.length).toBeGreaterThan(0);
    const names = await Promise.all(packages.map(packageName));
    for (const { text } of own) {
      const imported = [...text.matchAll(/\bfrom "((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name = ""]) => name);
      expect(imported.filter((name) => !name.startsWith("node:") && !names.includes(name))).toEqual([]);
    }
  });

  // One program: its packages are compiled from their sources, most of them for several samples.
  it("compile", { timeout: 60_000 }, async () => {
    const directory = await mkdtemp(join(tmpdir(), "enapter-readme-"));
    try {
      await Promise.all(programs.map(({ name, text }) => writeFile(join(directory, name), text)));
      const consumer = join(directory, "consumer");
      const paths = [...new Set(samples.flatMap(([, packages]) => packages))];
      await createConsumer({
        directory: consumer,
        tarballs: new Map(),
        installed: new Map([
          ...(await Promise.all(paths.map(async (path) => [await packageName(path), join(root, path)] as const))),
          ["@types/node", join(root, "scripts/verify/node_modules/@types/node")] as const,
        ]),
        programs: programs.map(({ name }) => join(directory, name)),
      });
      const compiler = join(root, "node_modules/typescript/bin/tsc");
      const names = programs.map(({ name }) => name);
      // Packages that run from their sources import files with their ending. Errors of libraries are not about the samples.
      const settings = { module: "nodenext", types: ["node"], allowImportingTsExtensions: true, skipLibCheck: true };
      const { errors, output } = await checkConsumer(consumer, compiler, names, settings);
      expect(
        errors.filter((error) => error.startsWith("readme-")),
        output,
      ).toEqual([]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});

async function packageName(directory: string): Promise<string> {
  return (JSON.parse(await read(`${directory}/package.json`)) as { name: string }).name;
}
