import { execFileSync } from "node:child_process";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

  it("has programs that compile against the built client", async () => {
    const directory = await mkdtemp(join(tmpdir(), "enapter-readme-"));
    try {
      const programs = codeBlocks(readme, "ts").map((text, index) => ({
        file: join(directory, `readme-${index + 1}.ts`),
        text,
      }));
      expect(programs.length).toBeGreaterThan(0);
      await Promise.all(programs.map(({ file, text }) => writeFile(file, text)));
      const consumer = join(directory, "consumer");
      await createConsumer({
        directory: consumer,
        tarballs: new Map(),
        installed: new Map([
          ["@enapter/http-api-client", join(root, "packages/client")],
          ["@types/node", join(root, "scripts/verify/node_modules/@types/node")],
        ]),
        programs: programs.map(({ file }) => file),
      });
      const compiler = join(root, "node_modules/typescript/bin/tsc");
      const names = programs.map((_, index) => `readme-${index + 1}.ts`);
      const { errors, output } = await checkConsumer(consumer, compiler, names, {
        module: "nodenext",
        types: ["node"],
      });
      expect(
        errors.filter((error) => error.startsWith("readme-")),
        output,
      ).toEqual([]);
    } finally {
      await rm(directory, { recursive: true });
    }
  }, 60_000);
});

const documents = ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "SECURITY.md"];

it.each(documents)("the links of %s lead somewhere", async (document) => {
  const targets = [...(await read(document)).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(
    ([, target]) => target ?? "",
  );
  const missing: string[] = [];
  for (const target of targets) {
    await access(join(root, dirname(document), target)).catch(() => missing.push(target));
  }
  expect(missing).toEqual([]);
});
