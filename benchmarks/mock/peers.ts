import { installOnDemand, type PackageFolder } from "@enapter/http-api-packed";

/** The compared servers. Installed only for a comparison. */
export const peerVersions = {
  "@hono/node-server": "1.19.19",
  "@scalar/mock-server": "0.14.4",
  "@stoplight/prism-cli": "5.16.0",
} as const;

/** Installs the peers in a directory, unless they are there already. */
export function installPeerServers(directory: string, report: (text: string) => void): Promise<PackageFolder> {
  return installOnDemand(
    { directory, title: "the servers that are compared with (150 MB)", dependencies: peerVersions },
    report,
  );
}
