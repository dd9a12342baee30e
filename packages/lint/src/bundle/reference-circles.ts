import { dirname, resolve } from "node:path";
import { extendPointer, valueAt } from "@enapter/http-api-openapi/json";
import type { BaseResolver, Document, NormalizedProblem } from "@redocly/openapi-core";

/** A `$ref` and where it stands: a file and a JSON pointer in it. */
interface Place {
  readonly document: Document;
  readonly pointer: string;
}

/** The first reference of each circle of nothing but references, in the files that a resolver has read. */
export async function circlesIn(resolver: BaseResolver): Promise<NormalizedProblem[]> {
  const documents = new Map<string, Document>();
  for (const [file, reading] of resolver.cache) {
    const document = await reading;
    if ("parsed" in document) documents.set(file, document);
  }
  const places = [...documents.values()].flatMap((document) => referencesBelow(document, document.parsed, ""));
  const reported = new Set<string>();
  return places.filter((place) => closesNewCircle(place, documents, reported)).map(problemAt);
}

function problemAt({ document, pointer }: Place): NormalizedProblem {
  return {
    message:
      "This `$ref` leads back to itself, with nothing but references in between: describe the schema in one of the files.",
    ruleId: "bundler",
    severity: "error",
    location: [{ source: document.source, pointer: `#${pointer}/$ref`, reportOnKey: false }],
    suggest: [],
  };
}

function referencesBelow(document: Document, node: unknown, pointer: string): Place[] {
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, value]) =>
    referencesBelow(document, value, extendPointer(pointer, key)),
  );
  return referenceOf(node) === undefined ? inside : [{ document, pointer }, ...inside];
}

/** Returns whether a reference leads back to itself in a circle that is not reported yet, and adds that circle. */
function closesNewCircle(start: Place, documents: ReadonlyMap<string, Document>, reported: Set<string>): boolean {
  const seen = new Set<string>();
  for (let place: Place | undefined = start; place !== undefined; place = targetOf(place, documents)) {
    const key = keyOf(place);
    if (reported.has(key)) return false;
    if (!seen.has(key)) {
      seen.add(key);
      continue;
    }
    if (key !== keyOf(start)) return false;
    for (const member of seen) reported.add(member);
    return true;
  }
  return false;
}

const keyOf = ({ document, pointer }: Place): string => `${document.source.absoluteRef}#${pointer}`;

/** The reference that a reference points at; undefined where it points at something else, or nowhere. */
function targetOf({ document, pointer }: Place, documents: ReadonlyMap<string, Document>): Place | undefined {
  const reference = referenceOf(valueAt(document.parsed, pointer));
  if (reference === undefined) return undefined;
  const [file = "", target = ""] = reference.split("#");
  const { absoluteRef } = document.source;
  const next = file === "" ? document : documents.get(resolve(dirname(absoluteRef), file));
  const place = next && { document: next, pointer: target === "/" ? "" : target };
  return place !== undefined && referenceOf(valueAt(place.document.parsed, place.pointer)) !== undefined
    ? place
    : undefined;
}

function referenceOf(node: unknown): string | undefined {
  const reference = typeof node === "object" && node !== null && "$ref" in node ? node.$ref : undefined;
  return typeof reference === "string" ? reference : undefined;
}
