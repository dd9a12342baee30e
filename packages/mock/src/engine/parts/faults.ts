import { Refusal } from "../../core/errors.ts";
import { failedResponse } from "../../core/response.ts";
import { isProcessed, skewOf } from "../faults/fault.ts";
import type { FaultInjector } from "../faults/injector.ts";
import { spoiledResponse, unprocessedResponse } from "../faults/responses.ts";
import type { EnginePart } from "./part.ts";

/** Applies the fault that a request asks for, else the planned one. */
export function faulting(faults: FaultInjector): EnginePart {
  return async (exchange, next) => {
    const { request, operationId, isStream } = exchange;
    const requested = faults.requested(request.headers.get("x-mock-fault"), isStream);
    if (requested instanceof Refusal) return failedResponse(requested);
    const fault = requested ?? faults.take(operationId, isStream);
    if (fault === undefined) return next();
    exchange.fault = fault;
    exchange.now = new Date(exchange.now.getTime() + skewOf(fault));
    return isProcessed(fault) ? spoiledResponse(fault, await next()) : unprocessedResponse(fault);
  };
}
