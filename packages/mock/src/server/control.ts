import type { EngineRequest } from "../core/request.ts";
import { type EngineResponse, errorResponse, failedResponse } from "../core/response.ts";
import type { Engine } from "../engine/engine.ts";
import type { MockOptions } from "../engine/options.ts";
import { logLine } from "../engine/parts/log.ts";
import { clockPage, clockPath } from "./clock-page.ts";
import { rootPage } from "./root-page.ts";

/**
 * Responds to a request to the mock itself: to the page at `/`, or to the paths under `/_mock`. They are logged, and not recorded.
 * @param refusal returns the response to a page that may not use the mock.
 * @returns undefined for all paths of the API.
 */
export function ownResponse(
  request: EngineRequest,
  engine: Engine,
  refusal: () => EngineResponse | undefined,
  log: MockOptions["log"],
): EngineResponse | undefined {
  const respond = responder(request, engine);
  if (respond === undefined) return undefined;
  const response = refusal() ?? respond();
  log?.(logLine(request, response));
  return response;
}

function responder(request: EngineRequest, engine: Engine): (() => EngineResponse) | undefined {
  const { method } = request;
  const { pathname } = request.url;
  const { spec } = engine.description;
  if (/^\/_mock(\/|$)/.test(pathname)) return () => controlResponse(request, engine);
  const isRoot = pathname === "/" && (method === "GET" || method === "HEAD");
  // A custom description may have this path.
  if (!isRoot || engine.description.find(request).match !== undefined) return undefined;
  const { basePaths, tokenHeaders } = spec;
  return () => rootPage(request, { basePaths, token: engine.token, tokenHeader: tokenHeaders[0] });
}

function controlResponse(request: EngineRequest, engine: Engine): EngineResponse {
  const { pathname } = request.url;
  if (pathname !== clockPath) {
    const message = `There is no ${pathname}. The mock has ${clockPath}.`;
    return errorResponse(404, [{ code: "mock/NOT_FOUND", message, details: { path: pathname } }]);
  }
  try {
    return clockPage(request, engine.clock);
  } catch (error) {
    return failedResponse(error);
  }
}
