import { createRequire } from "node:module";
import { readDocument, readOperations } from "@enapter/http-api-openapi";
import { enrichDocument } from "../../src/reference/enrich.ts";
import type { CodeSample } from "../../src/reference/samples.ts";

const document = await readDocument(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));
const { paths = {} } = enrichDocument(document);
/** The operations of the description. */
export const operations = readOperations(document);

/** Returns the TypeScript sample of an operation: beside it, or for a stream that shares its GET in the text of that. */
export function sampleOf({ id, hostId }: { readonly id: string; readonly hostId: string }): string {
  const host = Object.values(paths)
    .flatMap(
      (path) => Object.values(path) as { operationId?: string; description?: string; "x-codeSamples"?: CodeSample[] }[],
    )
    .find(({ operationId }) => operationId === hostId);
  const beside = host?.["x-codeSamples"]?.find(({ lang }) => lang === "typescript")?.source;
  const inText = /^```typescript\n([\s\S]*?)^```/m.exec(host?.description ?? "")?.[1];
  return (id === hostId ? beside : inText) ?? "";
}
