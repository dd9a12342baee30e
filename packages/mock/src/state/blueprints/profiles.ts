import { libraries } from "../../core/libraries.cjs";
import { kinds } from "../kinds/index.ts";
import { makeArchive } from "../manifests/archive.ts";

/** Returns the archive of device profiles that the mock starts with: those that the built-in kinds implement. */
export function seededProfiles(): Uint8Array {
  const files = Object.values(kinds).flatMap(({ source, manifest }) =>
    (manifest.implements ?? []).map((name) => {
      const profile = { display_name: source["display_name"], category: source["category"] };
      return [`${name.replaceAll(".", "/")}.yml`, libraries.yaml().stringify({ name, ...profile })] as const;
    }),
  );
  return makeArchive(Object.fromEntries(files));
}
