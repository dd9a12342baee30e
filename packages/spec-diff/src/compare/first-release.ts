import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { type Diff, toDiff } from "../core/change.ts";
import { operationsOf, subjectOf } from "../wire/pairing.ts";

/** The diff to nothing: before the first release, every operation is new and nothing can break. */
export function firstRelease(document: OpenApiDocument): Diff {
  return toDiff(
    operationsOf(document).map((operation) => ({
      subject: subjectOf(operation),
      what: "operation added",
      impact: "minor",
      plane: "wire",
      why: "first release",
      adapt: "",
      usedBy: [],
    })),
  );
}
