import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConsumer, packPackage, runProgram } from "@enapter/http-api-packed";

const root = fileURLToPath(new URL("../../../../..", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const published = ["packages/types", "packages/client", "packages/mock", "spec"];

/** The empty project of a newcomer, with the packages as they are published. */
export interface Project extends AsyncDisposable {
  readonly directory: string;
  save(name: string, text: string): Promise<void>;
  /** Runs a command of the shell, and returns what it prints without the space around it. */
  run(command: string, variables?: Readonly<Record<string, string>>): Promise<string>;
}

/** Makes the project that `npm init` and `npm install` make: packed packages, what they depend on, vitest, TypeScript and undici. */
export async function installProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "enapter-newcomer-"));
  const directory = join(folder, "first-program");
  const installed = new Map([
    ["undici", join(root, "packages/client/node_modules/undici")],
    ["vitest", dirname(resolve("vitest/package.json"))],
    ["typescript", dirname(resolve("typescript/package.json"))],
  ]);
  const packed = await Promise.all(
    published.map(async (path) => {
      const text = await readFile(join(root, path, "package.json"), "utf8");
      const { name, dependencies = {} } = JSON.parse(text) as { name: string; dependencies?: Record<string, string> };
      for (const dependency of Object.keys(dependencies)) {
        if (!dependency.startsWith("@enapter/"))
          installed.set(dependency, join(root, path, "node_modules", dependency));
      }
      return [name, await packPackage(join(root, path), join(folder, path))] as const;
    }),
  );
  await createConsumer({ directory, tarballs: new Map(packed), installed, programs: [] });
  const commands = join(directory, "node_modules/.bin");
  await mkdir(commands);
  const mock = join(directory, "node_modules/@enapter/http-api-mock/dist/cli.js");
  await chmod(mock, 0o755);
  await symlink(mock, join(commands, "enapter-mock"));
  await symlink(join(directory, "node_modules/vitest/vitest.mjs"), join(commands, "vitest"));
  await symlink(join(directory, "node_modules/typescript/bin/tsc"), join(commands, "tsc"));
  return {
    directory,
    save: (name, text) => writeFile(join(directory, name), `${text}\n`),
    run: async (command, variables = {}) => {
      const { VITEST: _vitest, FORCE_COLOR: _color, ...inherited } = process.env;
      const environment = { ...inherited, NO_COLOR: "1", ...variables, PATH: `${commands}:${process.env["PATH"]}` };
      return (await runProgram("sh", ["-e", "-c", command], { directory, environment })).trim();
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
