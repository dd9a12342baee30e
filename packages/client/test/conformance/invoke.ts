import * as operationFunctions from "../../src/generated/operations/index.ts";
import { createResources } from "../../src/generated/resources.ts";
import type { Client, EnapterClient, Timeseries } from "../../src/index.ts";
import { collect } from "../support/collect.ts";
import type { Case } from "./cases.ts";
import type { SpecOperation } from "./spec.ts";

type Callable = (...args: unknown[]) => unknown;

/** The tree-shakeable functions by name. */
export const functions = operationFunctions as unknown as Readonly<Record<string, Callable>>;

/** Every method of a client, as `resource.method`. */
export function methodsOf(client: EnapterClient): Map<string, Callable> {
  const methods = new Map<string, Callable>();
  for (const [resource, members] of Object.entries(createResources(client))) {
    for (const [name, method] of Object.entries(members)) methods.set(`${resource}.${name}`, method as Callable);
  }
  return methods;
}

/** Calls the function of an operation. */
export function callFunction(client: Client, test: Case, family: SpecOperation[]): Promise<unknown> {
  const call = functions[test.operation.canonicalId];
  if (call === undefined) throw new Error(`There is no function ${test.operation.canonicalId}.`);
  return settle(call(client, ...argumentsOf(test, family)));
}

/** Calls the method that `x-sdk` names. */
export function callMethod(client: EnapterClient, test: Case, family: SpecOperation[]): Promise<unknown> {
  const { resource, method } = test.operation.sdk;
  const call = methodsOf(client).get(`${resource}.${method}`);
  if (call === undefined) throw new Error(`There is no method ${resource}.${method}.`);
  return settle(call(...argumentsOf(test, family)));
}

/** Path parameters that the operation and all its twins have come first, then the body, then the options. */
function argumentsOf({ operation, path, query, header, body, bodyValue }: Case, family: SpecOperation[]): unknown[] {
  const shared = Object.keys(path).filter((name) => family.every((member) => member.path.includes(`{${name}}`)));
  const byName = Object.entries(path).filter(([name]) => !shared.includes(name));
  const contentType = body === undefined || body.type === operation.bodyTypes[0] ? {} : { contentType: body.type };
  return [
    ...shared.map((name) => path[name]),
    ...(operation.bodyTypes.length === 0 ? [] : [bodyValue]),
    { ...Object.fromEntries(byName), ...asOptions("query", query), ...asOptions("header", header), ...contentType },
  ];
}

/** Options that every call has; a parameter of such a name goes by its place and its name. */
const callOptions = new Set(["signal", "headers", "timeout", "totalTimeout", "retry", "contentType"]);

function asOptions(place: string, values: object): object {
  const named = Object.entries(values).map(([name, value]) => [
    callOptions.has(name) ? `${place}_${name}` : name,
    value,
  ]);
  return Object.fromEntries(named);
}

/** Lists and streams are read to their end, a time series as the text that the server sent. */
async function settle(result: unknown): Promise<unknown> {
  if (typeof result === "object" && result !== null && "toColumns" in result) return (result as Timeseries).text();
  const isIterable = typeof result === "object" && result !== null && Symbol.asyncIterator in result;
  return isIterable ? collect(result as AsyncIterable<unknown>) : result;
}
