import type { CommandExecution, CommandResponse, ExecutionState } from "@enapter/http-api-types";
import type { ExecutionRecord } from "../store/records.ts";

/** How long an execution that nobody lists is kept, in milliseconds. */
const ephemeralLifetime = 24 * 3600 * 1000;

/** When something happens to an execution that nobody waits for, in milliseconds after its creation. */
export const asyncPlan = { startsAfter: 200, progressesAfter: 1000, finishesAfter: 2000 } as const;

/** Whether an execution is still there at a moment, in milliseconds of Unix time. */
export function isKept({ ephemeral, createdAt }: ExecutionRecord, now: number): boolean {
  return !ephemeral || now < createdAt + ephemeralLifetime;
}

/** The state of an execution at a moment, in milliseconds of Unix time. */
export function stateAt({ startedAt, finishedAt, result }: ExecutionRecord, now: number): ExecutionState {
  if (now >= finishedAt) return result.state;
  return now < startedAt ? "NEW" : "IN_PROGRESS";
}

/**
 * The responses that have arrived by a moment, newest first. A device that does not answer gives none.
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
 * An execution as the API shows it.
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
