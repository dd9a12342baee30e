import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { installOnDemand, plainEnvironment, withServer } from "@enapter/http-api-packed";
import { cacheOf } from "../runtimes/src/cache.ts";

/**
 * A registry that has nothing but what is published to it: no uplink, so a package that was not published cannot come from
 * somewhere else. What the packages depend on, projects get from the registry of the person who runs the rehearsal.
 */
const config = `storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
    max_users: -1
packages:
  '@enapter/*':
    access: $all
    publish: $all
web:
  enable: false
max_body_size: 50mb
log:
  type: stdout
  format: json
  level: warn
`;

/** Makes sure that verdaccio is there, and gives the absolute path of its program. */
export async function installRegistry(report: (text: string) => void): Promise<string> {
  const { fileOf } = await installOnDemand(
    {
      directory: cacheOf("verdaccio"),
      title: "verdaccio, the registry of the rehearsal (65 MB)",
      dependencies: { verdaccio: "6.10.4" },
      // The one that it asks for is a version of which the registry has no package any more.
      overrides: { "node-fetch": "2.7.0" },
    },
    report,
  );
  return fileOf("verdaccio/bin/verdaccio");
}

/**
 * Runs a registry on a free port of this machine while the work lasts.
 * @param program as `installRegistry` gives it.
 * @param directory absolute path of a folder for what is published, which is made.
 */
export async function withRegistry(
  program: string,
  directory: string,
  signal: AbortSignal,
  work: (origin: string) => Promise<void>,
): Promise<void> {
  await mkdir(directory);
  await writeFile(join(directory, "config.yaml"), config);
  const server = {
    command: process.execPath,
    parameters: [program, "--config", "config.yaml", "--listen", `127.0.0.1:${await freePort()}`],
    directory,
    environment: plainEnvironment(),
    port: /"addr":"http:\/\/127\.0\.0\.1:(\d+)/,
    signal,
  };
  await withServer(server, work);
}

/** verdaccio cannot choose a port by itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve, reject) => {
    server.once("listening", resolve).once("error", reject);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** Returns an .npmrc with which npm and pnpm take our packages, and only those, from the registry of the rehearsal. */
export function npmrc(origin: string): string {
  // npm and pnpm publish with a token only. The registry does not look at it.
  return `@enapter:registry=${origin}/\n//${new URL(origin).host}/:_authToken=rehearsal\n`;
}
