import { createRequire } from "node:module";
import { readDocument, readOperations } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { enrichDocument } from "../../src/reference/enrich.ts";
import type { CodeSample } from "../../src/reference/samples.ts";
import { runSample } from "./run-sample.ts";

const document = await readDocument(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));
const { paths = {} } = enrichDocument(document);
const operations = readOperations(document);

/** The TypeScript sample of an operation: beside it, or for a stream that shares its GET in the text of that. */
function sampleOf(id: string, hostId: string): string {
  const host = Object.values(paths)
    .flatMap(
      (path) => Object.values(path) as { operationId?: string; description?: string; "x-codeSamples"?: CodeSample[] }[],
    )
    .find(({ operationId }) => operationId === hostId);
  const beside = host?.["x-codeSamples"]?.find(({ lang }) => lang === "typescript")?.source;
  const inText = /^```typescript\n([\s\S]*?)^```/m.exec(host?.description ?? "")?.[1];
  return (id === hostId ? beside : inText) ?? "";
}

test.each(operations.map(({ id, hostId, kind }) => [id, sampleOf(id, hostId), kind === "stream"] as const))(
  "the sample of %s calls it",
  async (id, source, isStream) => {
    const { operationId, printed } = await runSample(source);
    expect(operationId).toBe(id);
    if (isStream) expect(printed).toHaveLength(1);
  },
);
