import { isObject } from "../../core/json.ts";

type Kind = "text" | "number" | "object" | "list";

/** Fields of the records of each list that a store cannot do without. */
const records: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  sites: { id: "text", name: "text", timezone: "text", authorized_role: "text" },
  devices: {
    ...{ id: "text", site_id: "text", type: "text", communication: "object", name: "text", slug: "text" },
    ...{ blueprint_id: "text", updated_at: "text", outages: "list", configs: "number", events: "list" },
  },
  executions: {
    ...{ id: "text", device_id: "text", createdAt: "number", startedAt: "number", finishedAt: "number", name: "text" },
    ...{ manifestName: "text", input: "object", result: "object" },
  },
  rules: { siteId: "text", rule: "object" },
  engines: { 0: "text", 1: "object" },
  blueprints: { id: "text", kind: "text" },
};

/** Lists whose records name a record of another list. */
const references = [
  ["devices", "site_id", "sites"],
  ["devices", "blueprint_id", "blueprints"],
  ["executions", "device_id", "devices"],
  ["rules", "siteId", "sites"],
] as const;

/** Returns the first reason why a value is no snapshot of a store, such as `devices[2].name is no text`. */
export function snapshotProblem(json: unknown): string | undefined {
  if (!isObject(json)) return "it is no JSON object";
  if (json["version"] !== 1) return `its version is ${JSON.stringify(json["version"])}, and not 1`;
  const problem = fieldProblem(json, "", { seed: "text", created: "number" });
  if (problem !== undefined) return problem;
  for (const [list, fields] of Object.entries(records)) {
    const items = json[list];
    if (!Array.isArray(items)) return `${list} is no list`;
    for (const [index, item] of items.entries()) {
      const path = `${list}[${index}]`;
      if (typeof item !== "object" || item === null) return `${path} is no ${list === "engines" ? "list" : "object"}`;
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
  return wrong && `${prefix}${wrong[0]} is no ${wrong[1]}`;
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === "list") return Array.isArray(value);
  if (kind === "object") return isObject(value);
  return kind === "text" ? typeof value === "string" : Number.isFinite(value);
}

function recordsOf(json: Readonly<Record<string, unknown>>, list: string): Readonly<Record<string, unknown>>[] {
  return json[list] as Readonly<Record<string, unknown>>[];
}
