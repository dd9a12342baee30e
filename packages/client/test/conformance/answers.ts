import { bodyValue } from "./cases.ts";
import type { NamedExample, SpecOperation } from "./spec.ts";

/** The answer that the description shows. */
export function answer(operation: SpecOperation, example: NamedExample | undefined): Response {
  if (example === undefined) return new Response(null, { status: operation.status });
  const value = bodyValue(example);
  const body = value instanceof Uint8Array || typeof value === "string" ? value : JSON.stringify(value);
  const headers = [...operation.successHeaders, ["Content-Type", example.type] as [string, string]];
  return new Response(body as BodyInit, { status: operation.status, headers });
}

/** The page after the last one. */
export function emptyPage(operation: SpecOperation, example: NamedExample | undefined): Response {
  const { items = "" } = operation.sdk.pagination ?? {};
  return Response.json({ ...(example?.value as object), [items]: [] });
}

/** The result for the caller: without the envelope, and the items of a list. */
export function expectedResult({ sdk }: SpecOperation, example: NamedExample | undefined): unknown {
  const key = sdk.unwrap ?? sdk.pagination?.items;
  const value = example === undefined ? undefined : bodyValue(example);
  return key === undefined ? value : (value as Record<string, unknown>)[key];
}
