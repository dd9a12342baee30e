import type { Client } from "./core/client.ts";
import { transportRules } from "./core/option-rules.ts";
import type { TransportOptions } from "./core/options.ts";
import type { Part } from "./core/pipeline.ts";
import { checkOptions } from "./core/rules.ts";
import { makeTransport } from "./core/transport.ts";
import { api } from "./generated/api.ts";

/**
 * Makes what operation functions take as their first argument. It has a token, time limits, retries and typed errors; everything
 * else is a part, which a bundler leaves out when nobody asks for it.
 * @param parts The innermost first.
 * @throws {UsageError} when an option is missing or not valid.
 * @example
 * const enapter = createTransport({ token }, withGateway(), withLimiter(createLimiter()));
 * console.log(await getDevice(enapter, "battery-rack-1"));
 */
export function createTransport(options: TransportOptions, ...parts: readonly Part[]): Client {
  checkOptions(options, transportRules);
  return makeTransport(api, options, parts);
}
