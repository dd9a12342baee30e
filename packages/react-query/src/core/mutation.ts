import type { Client } from "@enapter/http-api-client";
import { keyStart } from "./keys.ts";
import type { EnapterMutation } from "./options.ts";
import type { OperationFunction, QueryVariant } from "./query.ts";

/**
 * Makes the options of a mutation. `retry` and `networkMode` are written out, because defaults of an application would send it
 * again, or keep it until the network returns.
 * @param touches Resources that it changes.
 * @param names Names of the variables that the function takes by position, in this order. All others are options of it.
 */
export function makeMutation<Data, Variables>(
  client: Client,
  resource: string,
  operation: string,
  touches: readonly string[],
  run: OperationFunction,
  names: readonly string[],
  request: object | undefined,
  { read = (result) => result }: QueryVariant = {},
): EnapterMutation<Data, Variables> {
  return {
    mutationKey: keyStart(client, resource, operation),
    mutationFn: async (variables: Variables) => {
      const options: Record<string, unknown> = { ...request, ...(variables as object | undefined) };
      const values = names.map((name) => {
        const value = options[name];
        delete options[name];
        return value;
      });
      return (await read(run(client, ...([...values, options] as never[])) as never)) as Data;
    },
    retry: false,
    networkMode: "always",
    meta: { invalidates: touches.map((touched) => keyStart(client, touched)) },
  };
}
