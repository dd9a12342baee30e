import { cp, mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConsumer, packPackage } from "@enapter/http-api-packed";
import { build } from "esbuild";

const pathTo = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The suite in a project that has installed the packed client. */
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
}

/**
 * Packs the client and its types as they would be published, and installs them in an empty project with the suite.
 * @param directory absolute path of a folder that does not exist yet.
 * @throws {Error} when a package is not built, or the suite does not find something in it.
 */
export async function createSuiteProject(directory: string): Promise<SuiteProject> {
  const project = join(directory, "project");
  await mkdir(directory, { recursive: true });
  const [client, types] = await Promise.all([
    packPackage(pathTo("../../../packages/client"), join(directory, "client")),
    packPackage(pathTo("../../../packages/types"), join(directory, "types")),
  ]);
  await createConsumer({
    directory: project,
    tarballs: new Map([
      ["@enapter/http-api-client", client],
      ["@enapter/http-api-client-copy", client],
      ["@enapter/http-api-types", types],
    ]),
    programs: [],
  });
  // Not as a link: some bundlers follow none that leads out of the project.
  for (const dependency of ["node_modules/openapi-fetch", "node_modules/undici"]) {
    await cp(await realpath(pathTo(`../../../packages/client/${dependency}`)), join(project, dependency), {
      recursive: true,
    });
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
  };
}
