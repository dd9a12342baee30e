import { createRequire } from "node:module";
import { callSample, readMethods } from "@enapter/http-api-generator/client";
import { readDocument, readOperations } from "@enapter/http-api-openapi";
import { enrichDocument } from "../../src/reference/enrich.ts";
import { type CodeSample, variable } from "../../src/reference/samples.ts";

/** The description. */
export const document = await readDocument(
  createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"),
);
const { paths = {} } = enrichDocument(document);
/** The operations of the description. */
export const operations = readOperations(document);
/** The operations that the reference shows in sections of their own or, as streams, beside their GET: all but twins. */
export const shownOperations = operations.filter(({ variantOf }) => variantOf === undefined);

const described = Object.values(paths).flatMap(
  (path) => Object.values(path) as { operationId?: string; description?: string; "x-codeSamples"?: CodeSample[] }[],
);

/** Returns the id of the operation in whose section another one is shown: its GET or canonical operation, or itself. */
function shownIn({ hostId }: { readonly hostId: string }): string {
  return operations.find(({ id }) => id === hostId)?.variantOf ?? hostId;
}

/** Returns the samples beside an operation. */
export function samplesOf({ id }: { readonly id: string }): readonly CodeSample[] {
  return described.find(({ operationId }) => operationId === id)?.["x-codeSamples"] ?? [];
}

/** Returns the TypeScript sample of an operation: beside it, or for a stream that shares its GET in the text of that. */
export function sampleOf(operation: (typeof operations)[number]): string {
  const { id, hostId, variantOf } = operation;
  if (variantOf !== undefined) return twinSample(operation);
  if (id === hostId) return samplesOf(operation).find(({ lang }) => lang === "typescript")?.source ?? "";
  const { description = "" } = described.find(({ operationId }) => operationId === shownIn(operation)) ?? {};
  return /^```typescript\n([\s\S]*?)^```/m.exec(description)?.[1] ?? "";
}

/** Returns the call of a twin, of which the reference shows the names of the arguments alone. */
function twinSample(operation: (typeof operations)[number]): string {
  const method = readMethods(operations).find(({ variants }) => variants.includes(operation));
  if (method === undefined) throw new Error(`There is no method for ${operation.id}.`);
  return callSample({ document, operation, method }, { variable, width: 60 });
}
