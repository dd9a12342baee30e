import { failedResponse } from "../../core/response.ts";
import type { EnginePart } from "./part.ts";

/** Turns what processing throws into a response. */
export const failing: EnginePart = async ({ operationId }, next) => {
  try {
    return await next();
  } catch (error) {
    return failedResponse(error, { operation: operationId ?? null });
  }
};
