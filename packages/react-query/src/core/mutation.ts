import type { Client } from "@enapter/http-api-client";
import { keyStart } from "./keys.ts";
import type { EnapterMutation } from "./options.ts";
import type { NamedValues } from "./parameters.ts";
import type { OperationFunction } from "./query.ts";

/** An operation that acts, with the resources that it changes. A tuple as `ReadOperation` is. */
export type ActingOperation = readonly [
  resource: string,
  operation: string,
  run: OperationFunction,
  touches: readonly string[],
];

/**
 * Makes the options of a mutation. `retry` and `networkMode` are written out, because defaults of an application would send it
 * again, or keep it until the network returns.
 * @param names Names of the variables that the function takes by position, in this order. All others are options of it.
 */
export function makeMutation<Data, Variables>(
  client: Client,
  request: object | undefined,
  names: readonly string[],
  [resource, operation, run, touches]: ActingOperation,
): EnapterMutation<Data, Variables> {
  return {
    mutationKey: keyStart(client, resource, operation),
    mutationFn: async (variables: Variables) => {
      const options: NamedValues = { ...request, ...(variables as object | undefined) };
      const byPosition = names.map((name) => options[name]);
      for (const name of names) options[name] = undefined;
      return run(client, ...(byPosition as never[]), options as never) as Data;
    },
    retry: false,
    networkMode: "always",
    meta: { invalidates: touches.map((touched) => keyStart(client, touched)) },
  };
}
