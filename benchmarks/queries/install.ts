import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { installOnDemand, type PackageFolder } from "@enapter/http-api-packed";
import { descriptionFile } from "../peers.ts";
import { exampleServer } from "./subject.ts";

const kubb = "4.39.3";

/** Generators with a plugin for TanStack Query, and what their output imports. */
const dependencies = {
  "@hey-api/openapi-ts": "0.99.0",
  // kubb 5 has no such plugin, and its core asks for a version of `@kubb/ast` that is not in the registry.
  "@kubb/cli": kubb,
  "@kubb/core": kubb,
  "@kubb/plugin-client": kubb,
  "@kubb/plugin-oas": kubb,
  "@kubb/plugin-react-query": kubb,
  "@kubb/plugin-ts": kubb,
  "@tanstack/react-query": "5.108.4",
  "@types/react": "19.3.0",
  orval: "8.38.0",
  react: "19.3.1",
  typescript: "5.9.3",
} as const;

/** Folders of what they generate, inside of the package folder. */
export const generatedFolders = { "hey-api": "hey-api", orval: "orval", kubb: "kubb" } as const;

const orvalConfiguration = {
  input: { target: descriptionFile },
  output: {
    target: `${generatedFolders.orval}/api.ts`,
    client: "react-query",
    httpClient: "fetch",
    // The others take it when they run.
    baseUrl: exampleServer,
  },
};

// Its other client is axios, which is larger.
const kubbClient = { client: "fetch", bundle: true };

const configurations: Readonly<Record<string, string>> = {
  "orval.config.mjs": `export default { api: ${JSON.stringify(orvalConfiguration)} };\n`,
  "kubb.config.mjs": `import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginReactQuery } from "@kubb/plugin-react-query";
import { pluginTs } from "@kubb/plugin-ts";
const client = ${JSON.stringify(kubbClient)};
export default {
  root: ".",
  input: { path: ${JSON.stringify(descriptionFile)} },
  output: { path: ${JSON.stringify(generatedFolders.kubb)}, format: false, lint: false },
  plugins: [pluginOas({ generators: [] }), pluginTs({}), pluginClient(client), pluginReactQuery({ client })],
};\n`,
};

/** Installs the generators that our query options are compared with, and lets each generate from this very description. */
export async function installQueryPeers(report: (text: string) => void): Promise<PackageFolder> {
  const hash = createHash("sha256").update(await readFile(descriptionFile));
  for (const text of Object.values(configurations)) hash.update(text);
  return installOnDemand(
    {
      directory: fileURLToPath(new URL("../node_modules/.cache/query-peers", import.meta.url)),
      dependencies,
      title: "the query plugins that are compared with (200 MB)",
      finish: generateAll,
      basis: hash.digest("hex"),
    },
    report,
  );
}

async function generateAll(folder: PackageFolder): Promise<void> {
  for (const [name, text] of Object.entries(configurations)) await writeFile(join(folder.directory, name), text);
  const run = (program: string, ...parameters: string[]) =>
    promisify(execFile)(process.execPath, [folder.fileOf(program), ...parameters], {
      cwd: folder.directory,
      maxBuffer: 64 * 1024 * 1024,
    });
  await run(
    "@hey-api/openapi-ts/bin/run.js",
    ...["--input", descriptionFile, "--output", generatedFolders["hey-api"], "--silent", "--no-log-file"],
    ...["--plugins", "@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "@tanstack/react-query"],
  );
  await run("orval/dist/bin/orval.mjs", "--config", "orval.config.mjs");
  await run("@kubb/cli/bin/kubb.cjs", "generate", "--config", "kubb.config.mjs");
}
