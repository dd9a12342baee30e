import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConsumer, packPackage, plainEnvironment, runProgram } from "@enapter/http-api-packed";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const published = ["spec", "packages/types", "packages/client", "packages/react-query", "packages/mock"];
/** Packages of others that `npm create vite` and the README install. */
const others = [
  "@tanstack/react-query",
  "@types/node",
  "@types/react",
  "@types/react-dom",
  "@vitejs/plugin-react",
  "react",
  "react-dom",
  "typescript",
  "vite",
];

/** Folder of a newcomer to whom everything that they install is there already. */
export interface NewcomerFolder extends AsyncDisposable {
  readonly directory: string;
  /** Variables that let the shell find the commands of what is installed. */
  readonly environment: NodeJS.ProcessEnv;
  /** Whether a package is installed. */
  isInstalled(name: string): Promise<boolean>;
  /** Runs a command of the shell in a folder inside. */
  run(command: string, folder?: string): Promise<string>;
  save(path: string, text: string): Promise<void>;
}

/** Makes a folder with packed packages, and with React and Vite, in the `node_modules` that projects inside find. */
export async function newcomerFolder(): Promise<NewcomerFolder> {
  const folder = await mkdtemp(join(tmpdir(), "enapter-dashboard-"));
  const directory = join(folder, "home");
  const installed = new Map(others.map((name) => [name, folderOf(name)]));
  const tarballs = await Promise.all(
    published.map(async (path) => {
      const manifest = await readFile(join(root, path, "package.json"), "utf8");
      const { name, dependencies = {} }: { name: string; dependencies?: Record<string, string> } = JSON.parse(manifest);
      for (const dependency of Object.keys(dependencies).filter((each) => !each.startsWith("@enapter/")))
        installed.set(dependency, join(root, path, "node_modules", dependency));
      return [name, await packPackage(join(root, path), join(folder, path))] as const;
    }),
  );
  await createConsumer({ directory, tarballs: new Map(tarballs), installed, programs: [] });
  const modules = join(directory, "node_modules");
  const commands = join(modules, ".bin");
  await mkdir(commands);
  const mock = join(modules, "@enapter/http-api-mock/dist/cli.js");
  await chmod(mock, 0o755);
  await symlink(mock, join(commands, "enapter-mock"));
  await symlink(join(modules, "vite/bin/vite.js"), join(commands, "vite"));
  await symlink(join(modules, "typescript/bin/tsc"), join(commands, "tsc"));
  await symlink(join(folderOf("create-vite"), "index.js"), join(commands, "create-vite"));
  const environment = plainEnvironment({ PATH: `${commands}:${process.env["PATH"]}` });
  return {
    directory,
    environment,
    isInstalled: (name) =>
      readFile(join(modules, name, "package.json")).then(
        () => true,
        () => false,
      ),
    run: (command, inside = "") =>
      runProgram("sh", ["-e", "-c", command], { directory: join(directory, inside), environment }),
    save: (path, text) => writeFile(join(directory, path), text),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** The folder of a package that is installed here. */
function folderOf(name: string): string {
  return join(root, "scripts/verify/node_modules", name);
}
