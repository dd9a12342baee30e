import type { Answer } from "../../core/response.ts";
import type { Fault } from "../faults/fault.ts";
import type { RecordedRequest } from "./recorder.ts";

/** A line about a request: method, target, status, operation, and what was wrong. */
export function logLine(record: RecordedRequest, answer: Answer, fault: Fault | undefined): string {
  const { method, path, query, operationId, status } = record;
  return [
    method,
    query === "" ? path : `${path}?${query}`,
    status ?? "dropped",
    operationId ?? "-",
    ...(fault === undefined ? [] : [`fault=${fault.kind}`]),
    ...(answer.status < 400 ? [] : errorsOf(answer)),
  ].join(" ");
}

function errorsOf({ body }: Answer): string[] {
  return typeof body === "string" && body !== "" ? [body] : [];
}
