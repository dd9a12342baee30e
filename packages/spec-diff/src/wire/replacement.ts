import { objectOf, quote } from "../core/json.ts";
import type { DiffContext } from "./context.ts";
import { sdkOf } from "./extensions.ts";
import { operationsOf, type PairedOperation, subjectOf } from "./pairing.ts";

/** Maximum number of operations of the same resource that a message names. */
const named = 3;

/** Says what programs do that called an operation which is gone. */
export function replacementText(context: DiffContext, removed: PairedOperation): string {
  const left = operationsOf(context.next);
  const twin = left.find((candidate) => areTwins(context, removed, candidate));
  if (twin !== undefined) return `Call ${nameOf(twin)}: the same operation at another path.`;
  const announced = left.filter((candidate) => isAnnounced(removed, candidate));
  if (announced.length > 0) return `Call ${namesOf(announced)}, as its description announced.`;
  const resource = sdkOf(removed)["resource"];
  const related = left.filter((candidate) => sdkOf(candidate)["resource"] === resource);
  if (resource === undefined || related.length === 0) {
    return "Remove the calls: the description has no operation for this any more.";
  }
  return `Remove the calls, or see whether another operation of ${quote(String(resource))} serves: ${namesOf(related)}.`;
}

/** Returns whether two operations are twins: one names the other, or both name a third. */
function areTwins({ base }: DiffContext, removed: PairedOperation, candidate: PairedOperation): boolean {
  // The one that is left may be the canonical operation only since the other is gone.
  const before = operationsOf(base).find(({ operation }) => operation["operationId"] === idOf(candidate));
  const family = canonicalId(removed);
  return family !== undefined && [before, candidate].some((twin) => twin !== undefined && canonicalId(twin) === family);
}

/** The operationId of the operation that this one is a variant of; its own where it is none. */
function canonicalId({ operation }: PairedOperation): unknown {
  return objectOf(operation["x-sdk"])["variantOf"] ?? operation["operationId"];
}

/** Returns whether an operation was deprecated with a text that names another one, by its id or by its method and path. */
function isAnnounced({ operation }: PairedOperation, candidate: PairedOperation): boolean {
  const text = operation["description"];
  if (operation["deprecated"] !== true || typeof text !== "string") return false;
  const words = text.split(/[^\w/{}.-]+/).map((word) => word.replace(/[.-]+$/, ""));
  const id = idOf(candidate);
  if (id !== undefined && words.includes(id)) return true;
  return words.some((word, index) => `${word} ${words[index + 1]}` === subjectOf(candidate));
}

function idOf({ operation: { operationId: id } }: PairedOperation): string | undefined {
  return typeof id === "string" ? id : undefined;
}

function nameOf(operation: PairedOperation): string {
  return quote(idOf(operation) ?? subjectOf(operation));
}

function namesOf(operations: readonly PairedOperation[]): string {
  const more = operations.length - named;
  const names = operations.slice(0, named).map(nameOf).join(", ");
  return more > 0 ? `${names} and ${more} more` : names;
}
