import { own } from "@enapter/http-api-openapi/json";
import type { CommandExecution } from "@enapter/http-api-types";
import { type ErrorItem, Refusal, refuse } from "../../core/errors.ts";
import { behaviourOf, manifestOf } from "../../state/blueprints/device-blueprint.ts";
import { asyncPlan, isKept, showExecution, stateAt } from "../../state/devices/executions.ts";
import { isOnline } from "../../state/simulation/silence.ts";
import { momentOf } from "../../state/simulation/simulation.ts";
import { addControl } from "../../state/store/controls.ts";
import type { DeviceRecord, ExecutionRecord, ExecutionResult } from "../../state/store/records.ts";
import type { Store } from "../../state/store/store.ts";
import { type Caller, requireRole } from "../access/caller.ts";
import { argumentProblems, withDefaults } from "./arguments.ts";
import type { HandlerCall, HandlerContext, Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";

export const commandHandlers = {
  executeCommand(call) {
    const execution = run(call, { startsAfter: 0, finishesAfter: 0 });
    return { execution: showExecution(execution, call.now.getTime(), call.query.expand) };
  },
  createCommandExecution: (call) => ({ execution_id: run(call, asyncPlan).id }),
  getCommandExecution({ path, query, store, caller, now }) {
    const device = store.device(path.device_id, path.site_id);
    const execution = store.execution(path.execution_id, device);
    if (!isKept(execution, now.getTime())) {
      throw refuse(404, "EXECUTION_NOT_FOUND", "The ephemeral command execution has expired.", {
        execution_id: execution.id,
      });
    }
    requireRole(caller, device.site_id, readLevelOf(store, device, execution));
    return { execution: showExecution(execution, now.getTime(), query.expand) };
  },
  listDeviceCommandExecutions(call) {
    const { path, query, store } = call;
    return listExecutions(call, [store.device(path.device_id, path.site_id)], query);
  },
  listSiteCommandExecutions(call) {
    const { path, query, store } = call;
    const { id: siteId } = store.site(path.site_id);
    const wanted = query["device_id.in"]?.map((name) => store.findDevice(name, siteId));
    const devices = store.devicesOf(siteId).filter((device) => wanted?.includes(device) ?? true);
    return listExecutions(call, devices, query);
  },
} as const satisfies Handlers;

interface Plan {
  /** Milliseconds until the first response of the device. */
  readonly startsAfter: number;
  /** Milliseconds until the end of the command. */
  readonly finishesAfter: number;
}

function run(
  { path, body, store, caller, now }: HandlerCall<"executeCommand"> | HandlerCall<"createCommandExecution">,
  { startsAfter, finishesAfter }: Plan,
): ExecutionRecord {
  const device = store.device(path.device_id, path.site_id);
  const given = body.arguments ?? {};
  const { name: manifestName, input } = checkCommand(store, caller, device, body.name, given);
  const createdAt = now.getTime();
  const finishedAt = createdAt + finishesAfter;
  const execution: ExecutionRecord = {
    id: store.newId(),
    device_id: device.id,
    createdAt,
    startedAt: createdAt + startsAfter,
    finishedAt,
    name: body.name,
    manifestName,
    input: withoutSensitive(store, device, manifestName, given),
    ephemeral: body.ephemeral ?? false,
    result: resultOf(store, device, manifestName, input, finishedAt / 1000),
  };
  store.executions.set(execution.id, execution);
  return execution;
}

type Input = Readonly<Record<string, unknown>>;

function resultOf(store: Store, device: DeviceRecord, name: string, input: Input, at: number): ExecutionResult {
  if (!isOnline(device)) return { state: "TIMEOUT", payload: {} };
  const command = own(behaviourOf(store, device).commands, name);
  // The mock simulates no commands of uploaded blueprints: the device accepts each.
  if (command === undefined) return { state: "SUCCESS", payload: {} };
  const declared = own(behaviourOf(store, device).manifest.commands ?? {}, name)?.arguments ?? {};
  const [problem] = argumentProblems(declared, input).filter(({ rule }) => rule !== "unknown");
  if (problem !== undefined) {
    return { state: "ERROR", payload: { message: `Argument ${problem.argument} ${problem.message}.` } };
  }
  const outcome = command(input, momentOf(store, device, at));
  if (!outcome.ok) return { state: "ERROR", payload: outcome.payload };
  if (outcome.control !== undefined) addControl(device.events, at, outcome.control);
  return { state: "SUCCESS", payload: outcome.payload };
}

/**
 * Checks a command against the manifest of the device.
 * @returns the name in the manifest, which may differ from an alias in the request, and the arguments with their defaults.
 * @throws Refusal 422 when the command or an argument is not as declared, 403 when the role of the caller is too low.
 */
function checkCommand(
  store: Store,
  caller: Caller,
  device: DeviceRecord,
  name: string,
  given: Input,
): { name: string; input: Input } {
  const commands = manifestOf(store, device).commands ?? {};
  const found = Object.entries(commands).find(([key, { aliases }]) => key === name || aliases?.includes(name));
  if (found === undefined) {
    const details = { in: "body", pointer: "/name", rule: "manifest", known: Object.keys(commands) };
    throw refuse(422, "UNKNOWN_COMMAND", `The manifest of the device declares no command ${name}.`, details);
  }
  const [manifestName, command] = found;
  requireRole(caller, device.site_id, command.access_level ?? "user");
  const input = withDefaults(command.arguments ?? {}, given);
  // The bounds of an argument are for forms: the device decides.
  const refused = argumentProblems(command.arguments ?? {}, input).filter(
    ({ rule }) => rule !== "min" && rule !== "max",
  );
  const problems = refused.map(
    ({ argument, rule, message }): ErrorItem => ({
      code: "INVALID_ARGUMENT",
      message: `Argument ${argument} ${message}.`,
      details: { in: "body", pointer: `/arguments/${argument}`, argument, rule },
    }),
  );
  if (problems.length > 0) throw new Refusal(422, problems);
  return { name: manifestName, input };
}

/** Returns the role required to read an execution; by default, every caller who sees the device may. */
function readLevelOf(store: Store, device: DeviceRecord, { manifestName }: ExecutionRecord): string {
  return own(manifestOf(store, device).commands ?? {}, manifestName)?.read_access_level ?? "readonly";
}

/** Returns the arguments to store and show: sensitive ones are replaced. */
function withoutSensitive(store: Store, device: DeviceRecord, name: string, given: Input): Input {
  const declared = own(manifestOf(store, device).commands ?? {}, name)?.arguments ?? {};
  return Object.fromEntries(Object.entries(given).filter(([argument]) => own(declared, argument)?.sensitive !== true));
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

/** Returns the executions on some devices that the caller may read. */
function listExecutions(
  { store, caller, now }: HandlerContext,
  devices: readonly DeviceRecord[],
  query: ExecutionQuery,
): { executions: CommandExecution[]; total_count: number } {
  const byId = new Map(devices.map((device) => [device.id, device]));
  const isReadable = (execution: ExecutionRecord): boolean => {
    const device = byId.get(execution.device_id);
    return device !== undefined && caller.permits(device.site_id, readLevelOf(store, device, execution));
  };
  const { order, "created_at.gte": from, "created_at.lt": to, "state.in": states, "name.in": names } = query;
  const executions = [...store.executions.values()]
    .filter((execution) => !execution.ephemeral && isReadable(execution))
    .filter(({ createdAt }) => from === undefined || createdAt >= Date.parse(from))
    .filter(({ createdAt }) => to === undefined || createdAt < Date.parse(to))
    .filter((execution) => states?.includes(stateAt(execution, now.getTime())) ?? true)
    .filter(({ name, manifestName }) => (names?.includes(name) || names?.includes(manifestName)) ?? true)
    .sort((a, b) => a.createdAt - b.createdAt);
  if (order === "CREATED_AT_DESC") executions.reverse();
  const page = pageOf(executions, query).map((execution) => showExecution(execution, now.getTime()));
  return { executions: page, total_count: executions.length };
}
