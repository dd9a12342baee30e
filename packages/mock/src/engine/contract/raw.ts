import type { DescribedOperation, DescribedResponse } from "@enapter/http-api-openapi";
import { RawResult } from "../../core/response.ts";
import type { LoadedSpec } from "../../spec/load.ts";
import { readHeaderValue } from "../../spec/parameter-values.ts";
import type { Violation } from "../../spec/validator.ts";

/** A raw result whose beginning has been read. */
export interface StartedResult {
  readonly result: RawResult;
  /** The whole body when it is not lazy, else its first part. */
  readonly start: string | Uint8Array;
}

/** Reads the first part of a lazy body, so that it can be checked before anything is sent. */
export function startedResult(result: RawResult): StartedResult {
  const { body } = result;
  if (typeof body === "string" || body instanceof Uint8Array) return { result, start: body };
  const parts = body[Symbol.iterator]();
  const { done, value } = parts.next();
  const start = done === true ? "" : value;
  return { result: new RawResult(result.mediaType, joined(start, parts), result.headers), start };
}

function* joined(start: string, parts: Iterator<string>): Generator<string> {
  let isOver = false;
  try {
    if (start !== "") yield start;
    for (let next = parts.next(); !next.done; next = parts.next()) yield next.value;
    isOver = true;
  } finally {
    if (!isOver) parts.return?.();
  }
}

/** Returns the header rules that a result breaks, including the number of data types of a time series. */
export function headerViolations(
  { document, validator }: LoadedSpec,
  operation: DescribedOperation,
  response: DescribedResponse,
  { result, start }: StartedResult,
): Violation[] {
  const sent = new Map<string, string[]>();
  for (const [name, value] of result.headers) {
    sent.set(name.toLowerCase(), [...(sent.get(name.toLowerCase()) ?? []), value]);
  }
  const violations = [...response.headers].flatMap(([name, { required, schema }]) => {
    const texts = sent.get(name);
    if (texts === undefined) return required ? [violation(name, "required", "is required")] : [];
    if (schema === undefined) return [];
    const broken = validator.check(schema, readHeaderValue(document, schema, texts));
    return broken.map((rule) => ({ ...rule, pointer: `/${name}${rule.pointer}` }));
  });
  const unknown = [...sent.keys()].filter((name) => !response.headers.has(name));
  violations.push(...unknown.map((name) => violation(name, "unknown", "is not documented")));
  const types = operation.value["x-sdk"]?.dataTypes?.toLowerCase();
  if (types !== undefined && typeof start === "string" && start !== "") {
    const columns = (start.split("\n", 1)[0] ?? "").split(",").length - 1;
    const given = (sent.get(types) ?? []).length;
    if (given !== columns) violations.push(violation(types, "columns", `has ${given} types for ${columns} columns`));
  }
  return violations;
}

function violation(name: string, rule: string, message: string): Violation {
  return { pointer: `/${name}`, rule, message, params: {} };
}
