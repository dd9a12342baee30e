import type { Manifest } from "@enapter/http-api-types";
import { type KindName, kinds } from "../kinds/index.ts";

/** Returns the kind most similar to a manifest: by its profiles, else by its category. */
export function kindFor({ implements: profiles, category }: Manifest): KindName {
  const names = Object.keys(kinds) as KindName[];
  const byProfile = names.find((name) =>
    kinds[name].manifest.implements?.some((profile) => profiles?.includes(profile) ?? false),
  );
  const byCategory = names.find((name) => kinds[name].manifest.category === category && category !== "control");
  return byProfile ?? (category ? byCategory : undefined) ?? "generic";
}
