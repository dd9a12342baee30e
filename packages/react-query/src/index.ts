import type { Client } from "@enapter/http-api-client";
import { keyStart, type ScopedClient } from "./core/keys.ts";
import { copyParameters } from "./core/parameters.ts";
import type { QueryParameters } from "./generated/parameters.ts";

export { itemsOf } from "./core/infinite.ts";
export { type InvalidatingClient, invalidateAfterMutations, invalidates } from "./core/invalidation.ts";
export { type ScopedClient, withQueryScope } from "./core/keys.ts";
export type {
  EnapterInfiniteQuery,
  EnapterMutation,
  EnapterQuery,
  SkippableInfiniteQuery,
  SkippableQuery,
} from "./core/options.ts";
export { type PolledQuery, untilFinal } from "./core/polling.ts";
export { type StreamIntoCacheOptions, streamIntoCache, type WritableCache } from "./core/stream.ts";
export * from "./generated/index.ts";
export type { QueryParameters } from "./generated/parameters.ts";

/**
 * Returns a key that matches every query of a client, of a resource, of an operation, or of an operation with these parameters:
 * for `invalidateQueries`, `removeQueries` and other filters. Parameters that are `undefined` are left out. A list among them
 * matches its beginning only, so filter by ids.
 * @example
 * await queryClient.invalidateQueries({ queryKey: queryKey(enapter, "devices", "getDevice", { device_id: id }) });
 */
export function queryKey<
  Resource extends keyof QueryParameters & string,
  Operation extends keyof QueryParameters[Resource] & string,
>(
  client: Client & Partial<ScopedClient>,
  resource?: Resource,
  operation?: Operation,
  parameters?: Partial<QueryParameters[Resource][Operation]>,
): readonly unknown[] {
  const parts = [resource, operation, parameters && copyParameters(parameters)[0]];
  return [...keyStart(client), ...parts.filter((part) => part !== undefined)];
}
