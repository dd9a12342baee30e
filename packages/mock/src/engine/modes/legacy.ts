import { isObject, own } from "@enapter/http-api-openapi/json";
import { refuse } from "../../core/errors.ts";
import { parseJson } from "../../core/json.ts";
import type { EngineRequest } from "../../core/request.ts";
import type { LegacyMode } from "./mode.ts";

/** Differences of old Gateways. Operations and streams are named by their canonical ids. */

type Values = Readonly<Record<string, unknown>>;

/** Old names of parameters and fields, with their present names, by operation. */
const oldParameters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  listDeviceLogs: { received_at_from: "received_at.gte", received_at_to: "received_at.lt", show: "retention" },
  streamDeviceLogs: { show: "retention" },
};

/** Old values, with their present names. */
const oldValues: Readonly<Record<string, string>> = {
  communication_info: "communication",
  PERSISTED_ONLY: "PERSISTENT",
  TEMPORARY_ONLY: "EPHEMERAL",
};

/** Query parameters whose values may be written in either case, with their present case. */
const enumCases: Readonly<Record<string, (value: string) => string>> = {
  order: (value) => value.toUpperCase(),
  retention: (value) => value.toUpperCase(),
  severity: (value) => value.toLowerCase(),
};

/**
 * Translates a request of an old client. Old rule engines know no query parameters.
 * @throws Refusal 400 for a query parameter when the rule engine refuses them.
 */
export function modernRequest(id: string, path: string, request: EngineRequest, mode: LegacyMode): EngineRequest {
  const url = new URL(request.url);
  url.search = "";
  if (path.includes("/rule_engine")) {
    const [unknown] = request.url.searchParams.keys();
    if (mode !== "legacy-gateway-strict" || unknown === undefined) return { ...request, url };
    const details = { in: "query", parameter: unknown, pointer: "", rule: "unknown", params: {} };
    throw refuse(400, "INVALID_PARAM", `${unknown} is not known.`, details);
  }
  for (const [name, text] of request.url.searchParams) {
    const modernName = own(oldParameters[id] ?? {}, name) ?? name;
    const changeCase = (value: string): string => own(enumCases, modernName)?.(value) ?? value;
    const values = text.split(",").map((value) => own(oldValues, changeCase(value)) ?? changeCase(value));
    url.searchParams.append(modernName, values.join(","));
  }
  return { ...request, url, body: id === "updateDevice" ? modernDevice(request.body) : request.body };
}

/** Removes the query of an operation whose old version has no pages: the defaults of the description do not apply to it. */
export function legacyQuery(id: string, query: Values): Values {
  return id === "listRules" ? {} : query;
}

/**
 * Translates the result of a handler into the form of an old Gateway.
 * @param request the original request.
 */
export function legacyResult(id: string, result: unknown, request: EngineRequest): unknown {
  const asksOldName = request.url.searchParams.get("expand")?.split(",").includes("communication_info") ?? false;
  const aged = legacyValue(result, asksOldName);
  if (!isObject(aged)) return aged;
  if (id === "listDeviceLogs" && Array.isArray(aged["logs"])) return { ...aged, logs: aged["logs"].map(legacyLog) };
  if (id !== "listRules") return aged;
  const { total_count: _, ...rest } = aged;
  return rest;
}

/** Translates a message of a stream: old log messages were flat. */
export function legacyMessage(message: unknown): unknown {
  const aged = legacyValue(message, false);
  if (!isObject(aged) || !isObject(aged["log"])) return aged;
  const { received_at, timestamp, log } = aged;
  return legacyLog({ received_at, timestamp, ...(log as Values) });
}

/** Writes the time of a log message as text. */
function legacyLog(line: Values): Values {
  return { ...line, timestamp: String(line["timestamp"]) };
}

function modernDevice(body: Uint8Array): Uint8Array {
  try {
    const value: unknown = parseJson(body);
    if (!isObject(value)) return body;
    const { device_name, ...others } = value;
    const name = device_name === undefined ? {} : { name: device_name };
    return new TextEncoder().encode(JSON.stringify({ ...name, ...others }));
  } catch {
    // The check of the body reports the problem.
    return body;
  }
}

function legacyValue(value: unknown, namesCommunicationInfo: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => legacyValue(item, namesCommunicationInfo));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (name === "communication" && namesCommunicationInfo && isObject(part)) {
        const { type, ...others } = part;
        return ["communication_info", { communication_type: type, ...others }];
      }
      return [name, legacyField(name, part) ?? legacyValue(part, namesCommunicationInfo)];
    }),
  );
}

/** Returns a field in its old form; undefined for fields that have not changed. */
function legacyField(name: string, value: unknown): unknown {
  if ((name === "mqtt_port" || name === "time_sync_port") && typeof value === "number") return String(value);
  return name === "time_sync_protocol" && typeof value === "string" ? value.toLowerCase() : undefined;
}
