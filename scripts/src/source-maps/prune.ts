/**
 * The last step of a build: `node prune.ts DIST [--without FILE_OR_FOLDER]…` keeps the source maps that a debugger has a use for.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { pruneSourceMaps } from "./source-maps.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: "string", multiple: true } },
});
const [directory, ...others] = positionals;
if (directory === undefined || others.length > 0) throw new Error("Name one folder, such as dist.");
await pruneSourceMaps(resolve(directory), values.without);
