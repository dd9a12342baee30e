import { join } from "node:path";
import { installOnDemand } from "./on-demand.ts";
import { packageOf, pathOf } from "./platform.ts";
import { type Binary, versions } from "./versions.ts";

/**
 * Makes sure that programs are there.
 * @returns the absolute path of each.
 * @throws {Error} when they cannot be installed on this machine.
 */
export async function installBinaries(report: (text: string) => void): Promise<(binary: Binary) => string> {
  const binaries = Object.keys(versions) as Binary[];
  const directory = await installOnDemand(
    {
      name: "binaries",
      title: "the runtimes (900 MB)",
      dependencies: Object.fromEntries(binaries.map((name) => [name, `npm:${packageOf(name)}@${versions[name]}`])),
    },
    report,
  );
  return (binary) => join(directory, "node_modules", binary, pathOf(binary));
}
