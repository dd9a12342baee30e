#!/usr/bin/env node
/**
 * The last step of a build, in the directory of the package: `node prune.ts DIST [--without FILE_OR_FOLDER]…` keeps the source maps that a debugger
 * has a use for, and the declarations that the entries of package.json lead to.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { pruneDeclarations } from "./declarations.ts";
import { pruneSourceMaps } from "./source-maps.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: "string", multiple: true } },
});
const [directory, ...others] = positionals;
if (directory === undefined || others.length > 0) throw new Error("Name one folder, such as dist.");
const { exports } = JSON.parse(await readFile("package.json", "utf8")) as {
  exports: Record<string, string | { types?: string }>;
};
const entries = Object.values(exports).flatMap((entry) =>
  typeof entry === "object" && entry.types !== undefined ? [resolve(entry.types)] : [],
);
await pruneSourceMaps(resolve(directory), values.without);
await pruneDeclarations(resolve(directory), entries);
