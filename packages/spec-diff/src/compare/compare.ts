import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { type Diff, toDiff } from "../core/change.ts";
import { sameJson } from "../core/json.ts";
import { compareTypes } from "../types/compare.ts";
import { compareDescriptions } from "../wire/document.ts";
import { firstRelease } from "./first-release.ts";

/**
 * Compares two descriptions, and rates each change for users, on the wire and in TypeScript.
 * @param base `undefined` before the first release.
 * @param compiler Path of `tsc`.
 */
export async function compare(
  base: OpenApiDocument | undefined,
  next: OpenApiDocument,
  compiler: string,
): Promise<Diff> {
  if (base === undefined) return firstRelease(next);
  // Spares two runs of the generators and one of the compiler.
  if (sameJson(base, next)) return toDiff([]);
  const wire = compareDescriptions(base, next);
  return toDiff([...wire.changes, ...(await compareTypes(base, next, wire, compiler))]);
}
