import { cp, mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConsumer, packPackage } from "@enapter/http-api-packed";
import { build } from "esbuild";

const pathTo = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The suite in a project that has installed the packed packages. */
export interface SuiteProject {
  readonly directory: string;
  /** A module that imports the client by its name, for bundlers. */
  readonly module: string;
  /** The same for runtimes that find packages themselves. It uses proxies and loggers, too. */
  readonly program: string;
  /** The suite and the client in one file, for a page. */
  readonly page: string;
  /** The same for workerd. */
  readonly worker: string;
  /** The script of `enapter-mcp`. */
  readonly mcp: string;
}

const mcpServer = "@modelcontextprotocol/server";

/** Dependencies of the packed packages, each with the folder of the package that has it. */
const dependencies = [
  ["openapi-fetch", "client"],
  ["undici", "client"],
  ["@tanstack/query-core", "react-query"],
] as const;

/**
 * Packs the packages as they would be published, and installs them in an empty project with the suite.
 * @param directory absolute path of a folder that does not exist yet.
 * @throws {Error} when a package is not built, or the suite does not find something in it.
 */
export async function createSuiteProject(directory: string): Promise<SuiteProject> {
  const project = join(directory, "project");
  await mkdir(directory, { recursive: true });
  const pack = async (name: string): Promise<[name: string, tarball: string]> => [
    `@enapter/http-api-${name}`,
    await packPackage(pathTo(`../../../packages/${name}`), join(directory, name)),
  ];
  const [client, ...others] = await Promise.all([pack("client"), pack("types"), pack("react-query"), pack("mcp")]);
  await createConsumer({
    directory: project,
    tarballs: new Map([client, ["@enapter/http-api-client-copy", client[1]], ...others]),
    installed: new Map([[mcpServer, pathTo(`../../../packages/mcp/node_modules/${mcpServer}`)]]),
    programs: [],
  });
  // Not as a link: some bundlers follow none that leads out of the project.
  for (const [name, importer] of dependencies) {
    const installed = await realpath(pathTo(`../../../packages/${importer}/node_modules/${name}`));
    await cp(installed, join(project, "node_modules", name), { recursive: true });
  }
  const compiled = (host: string): string => join(project, `${host}.mjs`);
  // In two steps: bundled from here, imports would lead to the sources of this repository, not to what is packed.
  const common = { bundle: true, format: "esm", target: "es2022", logLevel: "silent" } as const;
  await build({
    ...common,
    entryPoints: ["console", "program", "page", "react-native", "test", "worker"].map((host) =>
      pathTo(`suite/hosts/${host}.ts`),
    ),
    outdir: project,
    outExtension: { ".js": ".mjs" },
    packages: "external",
    external: ["./loggers.cjs"],
  });
  await build({
    ...common,
    entryPoints: [pathTo("suite/hosts/test.ts")],
    outfile: join(project, "test.cjs"),
    packages: "external",
    format: "cjs",
  });
  await build({
    ...common,
    entryPoints: [pathTo("src/loggers.ts")],
    outfile: join(project, "loggers.cjs"),
    platform: "node",
    format: "cjs",
  });
  await build({
    ...common,
    entryPoints: [compiled("page"), compiled("worker")],
    outdir: join(project, "bundled"),
    platform: "browser",
  });
  return {
    directory: project,
    module: compiled("console"),
    program: compiled("program"),
    page: join(project, "bundled/page.js"),
    worker: join(project, "bundled/worker.js"),
    mcp: join(project, "node_modules/@enapter/http-api-mcp/dist/cli.js"),
  };
}
