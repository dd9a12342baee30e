import type { EngineRequest } from "../../core/request.ts";
import type { EngineResponse } from "../../core/response.ts";
import type { Fault } from "../faults/fault.ts";

/** A request on its way through the engine. */
export interface EngineExchange {
  readonly request: EngineRequest;
  /** Whether the request is a WebSocket handshake. */
  readonly isStream: boolean;
  /** The operation or stream that the request reaches; undefined when there is none. */
  readonly operationId: string | undefined;
  /** Headers that may carry a token. */
  readonly tokenHeaders: readonly string[];
  /** The time of the request on the clock of the server, which a fault may skew. */
  now: Date;
  /** The fault that applies to the request. */
  fault: Fault | undefined;
}

/**
 * A step around the processing of each request.
 * @param next runs the steps inside and returns their response; a part that does not call it responds in their place.
 */
export type EnginePart = (exchange: EngineExchange, next: () => Promise<EngineResponse>) => Promise<EngineResponse>;

/**
 * Processes a request inside of parts.
 * @param parts the outermost first.
 */
export function runParts(
  parts: readonly EnginePart[],
  exchange: EngineExchange,
  process: () => Promise<EngineResponse>,
): Promise<EngineResponse> {
  return parts.reduceRight<() => Promise<EngineResponse>>((next, part) => () => part(exchange, next), process)();
}
