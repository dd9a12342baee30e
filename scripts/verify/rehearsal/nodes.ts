import { join } from "node:path";
import { installOnDemand } from "@enapter/http-api-packed";
import { cacheOf } from "../runtimes/src/cache.ts";
import { packageOf, pathOf } from "../runtimes/src/platform.ts";
import { versions } from "../runtimes/src/versions.ts";
import type { NodeProgram } from "./uses.ts";

/**
 * The Node.js versions that plain JavaScript is tried with: the oldest one that is supported, and the one that runs this. Without
 * the oldest one, and saying so, on machines that it is not known for.
 */
export async function nodePrograms(report: (text: string) => void): Promise<readonly NodeProgram[]> {
  const own = { version: process.versions.node, path: process.execPath };
  let name: string;
  try {
    name = packageOf("node-20");
  } catch (error) {
    report(`Without Node.js ${versions["node-20"]}: ${error instanceof Error ? error.message : error}\n`);
    return [own];
  }
  const { fileOf } = await installOnDemand(
    {
      directory: cacheOf("oldest-node"),
      title: "the oldest Node.js that is supported (150 MB)",
      dependencies: { oldest: `npm:${name}@${versions["node-20"]}` },
    },
    report,
  );
  return [{ version: versions["node-20"], path: fileOf(join("oldest", pathOf("node-20"))) }, own];
}
