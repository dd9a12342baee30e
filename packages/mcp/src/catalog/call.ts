import type { OfferedOperation } from "./catalog.ts";

/** Arguments of an operation, as they match its schema. */
export type OperationArguments = Readonly<Record<string, unknown>>;

/** The resources of a client by name, with their methods. */
type Methods = Readonly<Record<string, Readonly<Record<string, (...values: unknown[]) => unknown>>>>;

/**
 * Calls the method of a client that belongs to an operation.
 * @param settings Options of the call that the arguments cannot set.
 * @returns what the method returns: a call, a list or a time series.
 */
export function callOperation(
  client: object,
  { id, resource, method, positional, hasBody }: OfferedOperation,
  { body, ...values }: OperationArguments,
  settings: object,
): unknown {
  const call = (client as Methods)[resource]?.[method];
  if (call === undefined) throw new Error(`This version of the client has no operation ${id}.`);
  const taken = new Set(positional);
  const options = Object.fromEntries(Object.entries(values).filter(([name]) => !taken.has(name)));
  return call(...positional.map((name) => values[name]), ...(hasBody ? [body] : []), { ...options, ...settings });
}
