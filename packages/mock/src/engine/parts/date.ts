import { withHeaders } from "../../core/response.ts";
import type { EnginePart } from "./part.ts";

/** Adds the `Date` header: the time of the request on the clock of the server. */
export const dating: EnginePart = async (exchange, next) =>
  withHeaders(await next(), ["Date", exchange.now.toUTCString()]);
