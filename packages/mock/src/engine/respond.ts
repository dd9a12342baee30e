import { Refusal, refuse } from "../core/errors.ts";
import { type EngineResponse, jsonResponse, RawResult } from "../core/response.ts";
import { successOf } from "../spec/responses.ts";
import { visiblePath } from "./access/visibility.ts";
import { checkRequest } from "./checks/request.ts";
import { checkAccept, hasSuccess } from "./contract/contract.ts";
import type { Found } from "./contract/description.ts";
import { findBehaviour } from "./handlers/behaviour.ts";
import type { Handler, HandlerCall } from "./handlers/handler.ts";
import { handlers } from "./handlers/index.ts";
import { legacyQuery, legacyResult, modernRequest } from "./modes/legacy.ts";
import { isLegacy } from "./modes/mode.ts";
import type { EngineExchange } from "./parts/part.ts";
import { admit, type World } from "./world.ts";

/**
 * Processes a request: by the behaviour of its operation, else with the example of the description.
 * @param changed called when the state may have changed.
 * @throws Refusal when the request breaks the description, or the behaviour refuses it.
 */
export async function respond(
  world: World,
  { spec, contract, match: found }: Found,
  { request, now }: EngineExchange,
  changed: () => void,
): Promise<EngineResponse> {
  const { store, terminals, manifests, mode } = world;
  const { match, caller } = admit(world, found, request, false);
  const { operation } = match;
  if (!hasSuccess(operation)) {
    throw refuse(400, "UPGRADE_REQUIRED", "This is a WebSocket stream: send an upgrade.", { operation: operation.id });
  }
  const accept = request.headers.get("accept");
  checkAccept(operation, accept);
  const id = operation.variantOf ?? operation.id;
  const handler = findBehaviour(handlers, operation.id, operation.variantOf) as Handler<never> | undefined;
  const modern = isLegacy(mode) ? modernRequest(id, operation.path, request, mode) : request;
  const checked = await checkRequest(spec, match, modern, handler !== undefined);
  const example = (): unknown => contract.example(operation, accept, checked.query);
  try {
    const call = {
      path: visiblePath(operation, checked.path, store, caller),
      query: isLegacy(mode) ? legacyQuery(id, checked.query) : checked.query,
      body: checked.body,
      store,
      terminals,
      manifests,
      caller,
      mode,
      now,
      example,
      origin: request.url.origin,
    };
    const result: unknown = handler === undefined ? example() : handler(call as unknown as HandlerCall<never>);
    const response = contract.response(operation, successOf(operation)?.status ?? 200, result);
    if (operation.method !== "GET") changed();
    if (result instanceof RawResult || !isLegacy(mode)) return response;
    return jsonResponse(200, legacyResult(id, result, request));
  } catch (error) {
    if (error instanceof Refusal) contract.response(operation, error.status, { errors: error.errors });
    throw error;
  }
}
