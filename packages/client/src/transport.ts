import { type Client, createCore } from "./core/client.ts";
import type { TransportOptions } from "./core/options.ts";
import { api } from "./generated/api.ts";

/**
 * Makes what operation functions take as their first argument, without any operation in it.
 * @throws {UsageError} when an option is missing or not valid.
 */
export function createTransport(options: TransportOptions = {}): Client {
  return createCore(api, options);
}
