import { installPackages, type PackageFolder } from "../packages.ts";

/** What is compared with. Installed only for a comparison. */
export const peerVersions = {
  "@hono/node-server": "1.19.19",
  "@scalar/mock-server": "0.14.4",
  "@stoplight/prism-cli": "5.16.0",
} as const;

/** Installs the peers in a directory, unless they are there already. */
export function installPeers(directory: string, report: (text: string) => void): Promise<PackageFolder> {
  return installPackages(
    { directory, versions: peerVersions, what: "the servers that are compared with (150 MB)" },
    report,
  );
}
