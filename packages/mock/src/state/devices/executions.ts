import type { CommandExecution, CommandResponse, ExecutionState } from "@enapter/http-api-types";
import type { ExecutionRecord } from "../store/records.ts";

/** Lifetime of an ephemeral execution, in milliseconds. */
const ephemeralLifetime = 24 * 3600 * 1000;

/** Progress of an asynchronous execution, in milliseconds after its creation. */
export const asyncPlan = { startsAfter: 200, progressesAfter: 1000, finishesAfter: 2000 } as const;

/** Returns whether an execution still exists at a moment, in milliseconds of Unix time. */
export function isKept({ ephemeral, createdAt }: ExecutionRecord, now: number): boolean {
  return !ephemeral || now < createdAt + ephemeralLifetime;
}

/** Returns the state of an execution at a moment, in milliseconds of Unix time. */
export function stateAt({ startedAt, finishedAt, result }: ExecutionRecord, now: number): ExecutionState {
  if (now >= finishedAt) return result.state;
  return now < startedAt ? "NEW" : "IN_PROGRESS";
}

/**
 * Returns the responses that have arrived by a moment, newest first; none from a device that does not respond.
 * @param now milliseconds of Unix time.
 */
function responsesUntil(execution: ExecutionRecord, now: number): CommandResponse[] {
  const { createdAt, startedAt, finishedAt, result } = execution;
  if (result.state === "TIMEOUT") return [];
  const progressedAt = createdAt + asyncPlan.progressesAfter;
  const last = result.state === "SUCCESS" ? "SUCCEEDED" : "ERROR";
  return [
    responseAt(finishedAt, last, { ...result.payload }),
    ...(progressedAt < finishedAt ? [responseAt(progressedAt, "IN_PROGRESS")] : []),
    responseAt(startedAt, "STARTED"),
  ].filter(({ received_at }) => Date.parse(received_at) <= now);
}

function responseAt(
  at: number,
  state: CommandResponse["state"],
  payload: Record<string, unknown> = {},
): CommandResponse {
  return { state, payload, received_at: new Date(at).toISOString() };
}

/**
 * Returns an execution as the API shows it.
 * @param now milliseconds of Unix time.
 */
export function showExecution(
  execution: ExecutionRecord,
  now: number,
  expand: readonly "log"[] | undefined = [],
): CommandExecution {
  const { id, device_id, createdAt, name, manifestName, input, ephemeral } = execution;
  const log = responsesUntil(execution, now);
  const [response] = log;
  return {
    id,
    device_id,
    state: stateAt(execution, now),
    created_at: new Date(createdAt).toISOString(),
    request: { name, arguments: { ...input }, manifest_name: manifestName },
    ...(response === undefined ? {} : { response }),
    ...(expand.includes("log") ? { log } : {}),
    ephemeral,
  };
}
