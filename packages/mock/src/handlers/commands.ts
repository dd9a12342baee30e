import type { CommandExecution, CommandResponse, ExecuteCommandRequest } from "@enapter/http-api-types";
import { type ErrorItem, Refusal, refuse } from "../errors.ts";
import { kindOf } from "../state/kinds/index.ts";
import type { DeviceRecord, ExecutionRecord, ExecutionResult } from "../state/records.ts";
import { momentOf } from "../state/simulation.ts";
import type { Store } from "../state/store.ts";
import { argumentProblems } from "./arguments.ts";
import type { Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";

/** How long a command takes when nobody waits for it, in milliseconds. */
const asyncDuration = 2000;

export const commandHandlers = {
  executeCommand({ path, query, body, store, now }) {
    const execution = run(store, store.device(path.device_id, path.site_id), body, now, 0);
    return { execution: showExecution(execution, now, query.expand) };
  },
  createCommandExecution({ path, body, store, now }) {
    return { execution_id: run(store, store.device(path.device_id, path.site_id), body, now, asyncDuration).id };
  },
  getCommandExecution({ path, query, store, now }) {
    const execution = store.execution(path.execution_id, store.device(path.device_id, path.site_id));
    return { execution: showExecution(execution, now, query.expand) };
  },
  listDeviceCommandExecutions({ path, query, store, now }) {
    const device = store.device(path.device_id, path.site_id);
    return listExecutions(store, [device], query, now);
  },
  listSiteCommandExecutions({ path, query, store, now }) {
    const wanted = query["device_id.in"];
    const devices = store.devicesOf(store.site(path.site_id).id);
    const chosen = devices.filter(
      ({ id, slug }) => wanted === undefined || wanted.includes(id) || wanted.includes(slug),
    );
    return listExecutions(store, chosen, query, now);
  },
} as const satisfies Handlers;

function run(
  store: Store,
  device: DeviceRecord,
  request: ExecuteCommandRequest,
  now: Date,
  duration: number,
): ExecutionRecord {
  const input = request.arguments ?? {};
  const name = checkCommand(device, request.name, input);
  const finishedAt = now.getTime() + duration;
  const execution: ExecutionRecord = {
    id: store.newId(),
    device_id: device.id,
    createdAt: now.getTime(),
    finishedAt,
    name,
    input,
    ephemeral: request.ephemeral ?? false,
    result: resultOf(store, device, name, input, finishedAt / 1000),
  };
  store.executions.set(execution.id, execution);
  return execution;
}

function resultOf(
  store: Store,
  device: DeviceRecord,
  name: string,
  input: Readonly<Record<string, unknown>>,
  at: number,
): ExecutionResult {
  if (device.offlineSince !== undefined) return { state: "TIMEOUT", payload: {} };
  const outcome = kindOf(device.kind).commands[name]?.(input, momentOf(store, device, at));
  if (outcome?.ok !== true) return { state: "ERROR", payload: outcome?.payload ?? {} };
  if (outcome.control !== undefined) device.events.push({ at, control: outcome.control });
  return { state: "SUCCESS", payload: outcome.payload };
}

/**
 * Checks a command against the manifest of the device.
 * @returns the name in the manifest, when the command was named by an alias.
 * @throws Refusal 422 when the command or an argument is not as declared.
 */
function checkCommand(device: DeviceRecord, name: string, input: Readonly<Record<string, unknown>>): string {
  const commands = kindOf(device.kind).manifest.commands ?? {};
  const command = commands[name];
  if (command === undefined) {
    const details = { in: "body", pointer: "/name", rule: "manifest", known: Object.keys(commands) };
    throw refuse(422, "UNKNOWN_COMMAND", `The manifest of the device declares no command ${name}.`, details);
  }
  const problems = argumentProblems(command.arguments ?? {}, input).map(
    ({ argument, rule, message }): ErrorItem => ({
      code: "INVALID_ARGUMENT",
      message: `Argument ${argument} ${message}.`,
      details: { in: "body", pointer: `/arguments/${argument}`, argument, rule },
    }),
  );
  if (problems.length > 0) throw new Refusal(422, problems);
  return name;
}

interface ExecutionQuery {
  readonly order?: string;
  readonly "created_at.gte"?: string;
  readonly "created_at.lt"?: string;
  readonly "state.in"?: readonly string[];
  readonly "name.in"?: readonly string[];
  readonly offset?: number;
  readonly limit?: number;
}

function listExecutions(
  store: Store,
  devices: readonly DeviceRecord[],
  query: ExecutionQuery,
  now: Date,
): { executions: CommandExecution[]; total_count: number } {
  const ids = new Set(devices.map(({ id }) => id));
  const from = Date.parse(query["created_at.gte"] ?? "") || Number.NEGATIVE_INFINITY;
  const to = Date.parse(query["created_at.lt"] ?? "") || Number.POSITIVE_INFINITY;
  const executions = [...store.executions.values()]
    .filter(
      ({ device_id, ephemeral, createdAt }) => ids.has(device_id) && !ephemeral && createdAt >= from && createdAt < to,
    )
    .sort((a, b) => a.createdAt - b.createdAt)
    .map((execution) => showExecution(execution, now))
    .filter(({ state }) => query["state.in"]?.includes(state) ?? true)
    .filter(({ request }) => query["name.in"]?.includes(request.name) ?? true);
  if (query.order === "CREATED_AT_DESC") executions.reverse();
  return { executions: pageOf(executions, query), total_count: executions.length };
}

function showExecution(
  execution: ExecutionRecord,
  now: Date,
  expand: readonly "log"[] | undefined = [],
): CommandExecution {
  const { id, device_id, createdAt, name, input } = execution;
  const log = responsesUntil(execution, now.getTime());
  const [response] = log;
  const finished = now.getTime() >= execution.finishedAt;
  return {
    id,
    device_id,
    state: finished ? execution.result.state : "IN_PROGRESS",
    created_at: new Date(createdAt).toISOString(),
    request: { name, arguments: { ...input }, manifest_name: name },
    ...(response === undefined ? {} : { response }),
    ...(expand.includes("log") ? { log } : {}),
    ephemeral: execution.ephemeral,
  };
}

/** The responses that have arrived by a moment, newest first. A device that does not answer gives none. */
function responsesUntil({ createdAt, finishedAt, result }: ExecutionRecord, now: number): CommandResponse[] {
  if (result.state === "TIMEOUT") return [];
  const started: CommandResponse = { state: "STARTED", payload: {}, received_at: new Date(createdAt).toISOString() };
  if (now < finishedAt) return [started];
  const state = result.state === "SUCCESS" ? "SUCCEEDED" : "ERROR";
  return [{ state, payload: { ...result.payload }, received_at: new Date(finishedAt).toISOString() }, started];
}
