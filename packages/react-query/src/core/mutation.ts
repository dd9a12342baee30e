import type { Client } from "@enapter/http-api-client";
import { keyStart } from "./keys.ts";
import type { EnapterMutation } from "./options.ts";

/**
 * Makes the options of a mutation. `retry` and `networkMode` are written out, because defaults of an application would send it
 * again, or keep it until the network returns.
 * @param touches Resources that it changes.
 */
export function makeMutation<Data, Variables>(
  client: Client,
  resource: string,
  operation: string,
  touches: readonly string[],
  run: (variables: Variables) => PromiseLike<Data>,
): EnapterMutation<Data, Variables> {
  return {
    mutationKey: keyStart(client, resource, operation),
    mutationFn: async (variables) => run(variables),
    retry: false,
    networkMode: "always",
    meta: { invalidates: touches.map((touched) => keyStart(client, touched)) },
  };
}
