import { join } from "node:path";
import { installOnDemand } from "@enapter/http-api-packed";
import { cacheOf } from "./cache.ts";
import { packageOf, pathOf } from "./platform.ts";
import { type Binary, versions } from "./versions.ts";

/**
 * Makes sure that programs are there.
 * @returns the absolute path of each.
 * @throws {Error} when they cannot be installed on this machine.
 */
export async function installBinaries(report: (text: string) => void): Promise<(binary: Binary) => string> {
  const binaries = Object.keys(versions) as Binary[];
  const { fileOf } = await installOnDemand(
    {
      directory: cacheOf("binaries"),
      title: "the runtimes (900 MB)",
      dependencies: Object.fromEntries(binaries.map((name) => [name, `npm:${packageOf(name)}@${versions[name]}`])),
    },
    report,
  );
  return (binary) => fileOf(join(binary, pathOf(binary)));
}
