import { refuse } from "../core/errors.ts";
import { visiblePath } from "./access/visibility.ts";
import { checkHandshake } from "./checks/request.ts";
import type { Found } from "./contract/description.ts";
import { type Fault, skewOf } from "./faults/fault.ts";
import { findBehaviour } from "./handlers/behaviour.ts";
import { type StreamCall, type StreamHandler, type StreamSource, streamHandlers } from "./handlers/streams.ts";
import { legacyMessage, modernRequest } from "./modes/legacy.ts";
import { isLegacy } from "./modes/mode.ts";
import type { EngineExchange } from "./parts/part.ts";
import { admit, type World } from "./world.ts";

/** A stream whose WebSocket upgrade is accepted. */
export interface OpenStream {
  readonly source: StreamSource;
  /**
   * Turns a message into a text frame.
   * @throws Error when the message breaks the description.
   */
  readonly frame: (message: unknown) => string;
  /** The fault that applies to the stream, if any. */
  readonly fault: Fault | undefined;
}

/**
 * Opens the stream of a handshake.
 * @throws Refusal when the handshake breaks the description, there is no stream, or the behaviour refuses it.
 */
export function openStream(world: World, found: Found, { request, fault }: EngineExchange): OpenStream {
  const { store, mode } = world;
  const { match, caller } = admit(world, found.match, request, true);
  const { stream } = match.operation;
  if (stream === undefined) {
    throw refuse(400, "NO_STREAM", "There is no WebSocket stream here.", { path: request.url.pathname });
  }
  const id = stream.variantOf ?? stream.id;
  const modern = isLegacy(mode) ? modernRequest(id, match.operation.path, request, mode) : request;
  const { query, path } = checkHandshake(found.spec, match, modern);
  const handler = findBehaviour(streamHandlers, stream.id, stream.variantOf) as StreamHandler<never> | undefined;
  const examples: StreamSource = (_now, first) => (first ? [...stream.examples] : []);
  const call = { path: visiblePath(match.operation, path, store, caller), query, store, caller };
  const source = handler?.(call as StreamCall<never>) ?? examples;
  const skew = skewOf(fault);
  return {
    source: (now, first) => source(new Date(now.getTime() + skew), first),
    frame: (message) => {
      found.contract.checkMessage(stream, message);
      const text = JSON.stringify(isLegacy(mode) ? legacyMessage(message) : message);
      return fault?.kind === "malformed-json" ? text.slice(0, text.length / 2) : text;
    },
    fault,
  };
}
