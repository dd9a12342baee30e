import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { installOnDemand, type PackageFolder } from "@enapter/http-api-packed";
import { build } from "esbuild";

/** The description that generated peers are generated from. */
export const descriptionFile = fileURLToPath(import.meta.resolve("@enapter/http-api-spec"));

/** Clients that ours is compared with. openai is what Stainless generates; only its core is used. */
const dependencies = {
  "@hey-api/openapi-ts": "0.99.0",
  ky: "2.1.0",
  openai: "7.57.0",
  "openapi-fetch": "0.17.0",
  // The generator of hey-api does not run on TypeScript 7.
  typescript: "5.9.3",
} as const;

/** Installs the clients that ours is compared with, and generates what has to be generated, for this very description. */
export async function installPeerClients(report: (text: string) => void): Promise<PackageFolder> {
  const hash = createHash("sha256").update(await readFile(descriptionFile));
  return installOnDemand(
    {
      directory: fileURLToPath(new URL("./node_modules/.cache/peers", import.meta.url)),
      dependencies,
      title: "the clients that are compared with (70 MB)",
      finish: generateHeyApi,
      basis: hash.digest("hex"),
    },
    report,
  );
}

/** The client that hey-api generates, as TypeScript. */
export function heyApiDirectory({ directory }: PackageFolder): string {
  return join(directory, "hey-api");
}

/** The same as one module for Node.js: it imports without file endings, as only bundlers take it. */
export function heyApiModule({ directory }: PackageFolder): string {
  return join(directory, "hey-api.mjs");
}

/** Its HTTP client comes with the generator since 0.73 and is part of what is generated. */
async function generateHeyApi(folder: PackageFolder): Promise<void> {
  const parameters = ["--input", descriptionFile, "--output", heyApiDirectory(folder), "--silent", "--no-log-file"];
  const plugins = ["--plugins", "@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
  await promisify(execFile)(
    process.execPath,
    [folder.fileOf("@hey-api/openapi-ts/bin/run.js"), ...parameters, ...plugins],
    { cwd: folder.directory },
  );
  const contents = 'export * from "./index"; export { client } from "./client.gen";';
  await build({
    stdin: { contents, resolveDir: heyApiDirectory(folder), loader: "ts" },
    outfile: heyApiModule(folder),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
  });
}
