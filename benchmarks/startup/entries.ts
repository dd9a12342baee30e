import { pathToFileURL } from "node:url";
import type { PackageFolder } from "@enapter/http-api-packed";
import { heyApiModule } from "../peers.ts";

/** A program whose start is timed. */
export interface Entry {
  readonly name: string;
  readonly program: string;
}

/** Nothing: what Node.js itself takes to start. */
export const emptyEntry: Entry = { name: "empty program", program: "" };

const client = "@enapter/http-api-client";

/** The entries of our client. */
export const ourEntries: readonly Entry[] = [
  importing("ours: createClient", import.meta.resolve(client)),
  ...["operations", "fetch", "timeseries", "validation", "node"].map((entry) =>
    importing(`ours: /${entry}`, import.meta.resolve(`${client}/${entry}`)),
  ),
];

/** The clients that ours is compared with. */
export function peerEntries(folder: PackageFolder): Entry[] {
  const entry = (name: string, path: string) => importing(name, pathToFileURL(path).href);
  return [
    entry("openapi-fetch", folder.fileOf("openapi-fetch/dist/index.mjs")),
    entry("hey-api (one file)", heyApiModule(folder)),
    entry("openai", folder.fileOf("openai/index.mjs")),
    entry("ky", folder.fileOf("ky/distribution/index.js")),
  ];
}

function importing(name: string, url: string): Entry {
  return { name, program: `import ${JSON.stringify(url)};` };
}
