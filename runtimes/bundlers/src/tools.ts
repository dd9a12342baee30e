import { join } from "node:path";
import { installOnDemand } from "../../src/on-demand.ts";

/** Where the bundlers are installed. */
export interface Tools {
  /** A folder whose subfolders find them by name. */
  readonly directory: string;
  /** A file of a package. */
  fileOf(path: string): string;
}

/**
 * Installs the bundlers, unless they are there already.
 * @throws {Error} when npm cannot install them.
 */
export async function installTools(report: (text: string) => void): Promise<Tools> {
  const directory = await installOnDemand(
    {
      name: "bundlers",
      title: "the bundlers (410 MB)",
      dependencies: {
        next: "16.4.6",
        react: "19.3.1",
        "react-dom": "19.3.1",
        vite: "8.3.8",
        webpack: "5.112.2",
        "webpack-cli": "7.3.1",
      },
    },
    report,
  );
  return { directory, fileOf: (path) => join(directory, "node_modules", path) };
}
