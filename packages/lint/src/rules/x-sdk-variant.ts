import { isDeepStrictEqual } from "node:util";
import type { Oas3Rule } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { allOperations, type Callable, callablesOf, parametersIn } from "./lib/operations.ts";

/** A twin (`x-sdk.variantOf`) differs from its canonical operation only in the path. */
export const xSdkVariant: Oas3Rule = () =>
  allOperations((operations, ctx) => {
    const callables = operations.flatMap(callablesOf);
    const byId = new Map(callables.map((callable) => [callable.id, callable]));
    for (const twin of callables) {
      const variantOf = twin.cursor.at("x-sdk", "variantOf");
      if (variantOf === undefined) continue;
      const canonical = byId.get(String(variantOf.value));
      const problem =
        canonical === undefined ? `There is no operation \`${variantOf.value}\`` : roleProblem(twin, canonical);
      const problems = problem === undefined && canonical !== undefined ? differences(twin, canonical) : [problem];
      for (const text of problems) ctx.report({ message: `${text}.`, location: variantOf.location });
    }
  });

function roleProblem(twin: Callable, canonical: Callable): string | undefined {
  const next = canonical.cursor.text("x-sdk", "variantOf");
  if (next !== undefined) return `\`${canonical.id}\` is a twin itself: name its canonical operation, \`${next}\``;
  if (twin.kind === canonical.kind) return undefined;
  return `\`${canonical.id}\` is not a ${twin.kind === "stream" ? "stream" : "request"}, as \`${twin.id}\` is`;
}

function differences(twin: Callable, canonical: Callable): string[] {
  const pairs: [what: string, ofTwin: Parts, ofCanonical: Parts][] = [
    ["x-sdk", sdkParts(twin), sdkParts(canonical)],
    ["query parameters", parameterParts(twin, "query"), parameterParts(canonical, "query")],
    ["header parameters", parameterParts(twin, "header"), parameterParts(canonical, "header")],
    ["request body", bodyParts(twin), bodyParts(canonical)],
    ["success responses", responseParts(twin), responseParts(canonical)],
    ["stream", streamParts(twin), streamParts(canonical)],
  ];
  return pairs.flatMap(([what, ofTwin, ofCanonical]) => {
    const names = differingNames(ofTwin, ofCanonical);
    if (names.length === 0) return [];
    return [
      `The ${what} of \`${twin.id}\` and its canonical operation \`${canonical.id}\` must be the same, but differ in ${names.join(", ")}`,
    ];
  });
}

type Parts = ReadonlyMap<string, Cursor>;

function sdkParts(callable: Callable): Parts {
  const parts = callable.cursor.at("x-sdk")?.children() ?? [];
  return new Map(parts.filter(([key]) => key !== "variantOf"));
}

/** The parameters that a caller passes. */
function parameterParts({ operation }: Callable, place: "query" | "header"): Parts {
  const passed = parametersIn(operation, place).filter(
    (parameter) => parameter.at("x-sdk-client-option") === undefined,
  );
  return new Map(passed.map((parameter) => [String(parameter.get("name")), parameter]));
}

function bodyParts({ operation }: Callable): Parts {
  const body = operation.cursor.at("requestBody");
  return body === undefined ? new Map() : new Map([["requestBody", body]]);
}

function responseParts({ operation }: Callable): Parts {
  const responses = operation.cursor.at("responses")?.children() ?? [];
  return new Map(responses.filter(([status]) => /^[123]/.test(status)));
}

function streamParts({ operation }: Callable): Parts {
  const parts = operation.cursor.at("x-websocket")?.children() ?? [];
  return new Map(parts.filter(([key]) => key === "parameters" || key === "message"));
}

function differingNames(a: Parts, b: Parts): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => !isSame(a.get(name), b.get(name)));
}

function isSame(a: Cursor | undefined, b: Cursor | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.location.absolutePointer === b.location.absolutePointer || isDeepStrictEqual(a.raw, b.raw);
}
