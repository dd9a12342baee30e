import type { EngineRequest } from "../../core/request.ts";
import type { EngineResponse } from "../../core/response.ts";
import type { EngineExchange, EnginePart } from "./part.ts";

/** Writes a line about each request. */
export function logging(log: (line: string) => void): EnginePart {
  return async (exchange, next) => {
    const response = await next();
    log(logLine(exchange.request, response, exchange));
    return response;
  };
}

/** Returns a line about a request: method, target, status, operation, fault, and the error in the response. */
export function logLine(
  { method, url }: EngineRequest,
  { status, body, delivery }: EngineResponse,
  { operationId, fault }: Partial<EngineExchange> = {},
): string {
  return [
    method,
    url.pathname + url.search,
    delivery === "dropped" ? "dropped" : status,
    operationId ?? "-",
    fault === undefined ? [] : `fault=${fault.kind}`,
    status >= 400 && typeof body === "string" && body !== "" ? body : [],
  ]
    .flat()
    .join(" ");
}
