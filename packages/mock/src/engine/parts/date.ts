import { withHeaders } from "../../core/response.ts";
import type { Part } from "./part.ts";

/** Adds the `Date` header: the time of the request on the clock of the server. */
export const dating: Part = async (exchange, next) => withHeaders(await next(), ["Date", exchange.now.toUTCString()]);
