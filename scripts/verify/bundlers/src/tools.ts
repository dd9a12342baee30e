import { installOnDemand, type PackageFolder } from "@enapter/http-api-packed";
import { cacheOf } from "../../runtimes/src/cache.ts";

/**
 * Installs the bundlers, unless they are there already.
 * @throws {Error} when npm cannot install them.
 */
export function installTools(report: (text: string) => void): Promise<PackageFolder> {
  return installOnDemand(
    {
      directory: cacheOf("bundlers"),
      title: "the bundlers (410 MB)",
      dependencies: {
        "@tanstack/react-query": "5.108.4",
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
}
