import { isObject } from "@enapter/http-api-openapi/json";

type Kind = "string" | "number" | "object" | "array";

/** Required fields of the records of each list. */
const records: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  sites: { id: "string", name: "string", timezone: "string", authorized_role: "string" },
  devices: {
    id: "string",
    site_id: "string",
    type: "string",
    communication: "object",
    name: "string",
    slug: "string",
    blueprint_id: "string",
    updated_at: "string",
    outages: "array",
    configs: "number",
    events: "array",
  },
  executions: {
    id: "string",
    device_id: "string",
    createdAt: "number",
    startedAt: "number",
    finishedAt: "number",
    name: "string",
    manifestName: "string",
    input: "object",
    result: "object",
  },
  rules: { siteId: "string", rule: "object" },
  engines: { 0: "string", 1: "object" },
  blueprints: { id: "string", kind: "string" },
};

/** Lists whose records refer to a record of another list. */
const references = [
  ["devices", "site_id", "sites"],
  ["devices", "blueprint_id", "blueprints"],
  ["executions", "device_id", "devices"],
  ["rules", "siteId", "sites"],
] as const;

/** Returns the first reason why a value is not a snapshot of a store, such as `devices[2].name must be of type string`. */
export function snapshotProblem(json: unknown): string | undefined {
  if (!isObject(json)) return "it must be of type object";
  if (json["version"] !== 1) return `its version is ${JSON.stringify(json["version"])}, and not 1`;
  const problem = fieldProblem(json, "", { seed: "string", created: "number" });
  if (problem !== undefined) return problem;
  for (const [list, fields] of Object.entries(records)) {
    const items = json[list];
    if (!Array.isArray(items)) return `${list} must be of type array`;
    for (const [index, item] of items.entries()) {
      const path = `${list}[${index}]`;
      if (typeof item !== "object" || item === null)
        return `${path} must be of type ${list === "engines" ? "array" : "object"}`;
      const wrong = fieldProblem(item, `${path}.`, fields);
      if (wrong !== undefined) return wrong;
    }
  }
  for (const [list, field, target] of references) {
    const ids = new Set(recordsOf(json, target).map(({ id }) => id));
    const index = recordsOf(json, list).findIndex((record) => !ids.has(record[field]));
    if (index !== -1) return `${list}[${index}].${field} is not the id of one of its ${target}`;
  }
  return undefined;
}

function fieldProblem(record: object, prefix: string, fields: Readonly<Record<string, Kind>>): string | undefined {
  const values = record as Readonly<Record<string, unknown>>;
  const wrong = Object.entries(fields).find(([name, kind]) => !isOf(kind, values[name]));
  return wrong && `${prefix}${wrong[0]} must be of type ${wrong[1]}`;
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === "array") return Array.isArray(value);
  if (kind === "object") return isObject(value);
  return kind === "string" ? typeof value === "string" : Number.isFinite(value);
}

function recordsOf(json: Readonly<Record<string, unknown>>, list: string): Readonly<Record<string, unknown>>[] {
  return json[list] as Readonly<Record<string, unknown>>[];
}
